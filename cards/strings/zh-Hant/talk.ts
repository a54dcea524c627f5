import type { talk as english } from '../en/talk.ts';
import type { Like } from '../like.ts';

export const talk: Like<typeof english> = {
  'help.title': '我能為您做什麼',
  'help.hello': '{name}，您好。我是 SME 服務台。',
  'help.hello.guest': '您好。我是 SME 服務台。我還不認識您：您可以提問，但不能提交申請。',
  'help.file': '申請 SME：例如輸入「需要一位 MDATP 專家，客戶 Contoso，德國，400 席」。',
  'help.ask': '詢問資格：「150 席的 MDE 符合嗎？」',
  'help.renew': '詢問合作夥伴計畫：「我們的特製化什麼時候續約？」',
  'help.track': '追蹤申請：「我的申請」，或「SME-… 的狀態」。',
  'help.decide': '決定申請：卡片會主動送到；「我的待辦」顯示等待您的申請。',
  'help.language': '我會說 English、简体中文、繁體中文、日本語、polski。輸入「說英文」即可切換。',
  'help.limits': '我提供指引並做紀錄，不讀取也不變更 FTOP、FTC 工具或合作夥伴中心裡的任何內容。',

  'language.button': '用繁體中文回答',
  'language.say': '請用繁體中文',
  'say.help': '說明',
  'say.request': '新增 SME 申請',
  'say.my_requests': '我的申請',
  'say.queue': '我的待辦',
  'say.renewals': '我們的特製化什麼時候續約？',

  'ask.moves': '「略過」把問題留到最後，「返回」回到上一個問題，「取消」停止。',
  'ask.skipped': '先留空：{field}。最後可以在表單裡補上。',
  'ask.first': '這已經是第一個問題。',
  'ask.so_far': '目前的回答：{answer}',
  'ask.kept': '已記下：{fields}。',
  'reply.lost': '我沒有聽懂。我可以回答有關 SME 申請、特製化、CSP 合作與支援合約的問題。',
  'reply.otherwise': '不是您要問的？也許是：{questions}',
  'reply.unsure': '您是想問這些嗎？',
  'reply.cancelled': '已停止。草稿已保留；輸入「繼續」可接著填寫。',
  'reply.nothing_to_cancel': '目前沒有需要停止的內容。已開始填寫的申請會以草稿保存在「我的申請」裡。',
  'reply.language': '以後我用繁體中文與您交流。',
  'reply.fault': '我這邊出了問題。請稍等一分鐘再試。參考編號：{reference}',
  'reply.thanks': '不客氣。',
  'reply.mistyped_id': '{id} 不是有效的申請編號，可能有一個字元寫錯了。編號的格式類似 SME-3XC9-PJD4。',
};
