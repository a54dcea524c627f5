import type { talk as english } from '../en/talk.ts';
import type { Like } from '../like.ts';

export const talk: Like<typeof english> = {
  'help.title': '我能为您做什么',
  'help.hello': '{name}，您好。我是 SME 服务台。',
  'help.hello.guest': '您好。我是 SME 服务台。我还不认识您：您可以提问，但不能提交申请。',
  'help.file': '申请 SME：例如输入“需要一位 MDATP 专家，客户 Contoso，德国，400 席位”。',
  'help.ask': '询问资格：“150 席位的 MDE 符合吗？”',
  'help.renew': '询问合作伙伴计划：“我们的专用化什么时候续订？”',
  'help.track': '跟进申请：“我的申请”，或“SME-… 的状态”。',
  'help.decide': '决定申请：卡片会主动送到；“我的待办”显示等待您的申请。',
  'help.language': '我会说 English、简体中文、繁體中文、日本語、polski。输入“说英语”即可切换。',
  'help.limits': '我提供指引并做记录，不读取也不更改 FTOP、FTC 工具或合作伙伴中心里的任何内容。',

  'language.button': '用简体中文回答',
  'language.say': '请用简体中文',
  'say.help': '帮助',
  'say.request': '新建 SME 申请',
  'say.my_requests': '我的申请',
  'say.queue': '我的待办',
  'say.renewals': '我们的专用化什么时候续订？',

  'ask.moves': '“跳过”把问题留到最后，“返回”回到上一个问题，“取消”停止。',
  'ask.skipped': '先空着：{field}。最后可以在表单里补上。',
  'ask.first': '这已经是第一个问题。',
  'ask.so_far': '目前的回答：{answer}',
  'ask.kept': '已记下：{fields}。',
  'reply.lost': '我没有听懂。我可以回答有关 SME 申请、专用化、CSP 合作和支持合同的问题。',
  'reply.otherwise': '不是您要问的？也许是：{questions}',
  'reply.unsure': '您是想问这些吗？',
  'reply.cancelled': '已停止。草稿已保留；输入“继续”可接着填写。',
  'reply.nothing_to_cancel': '目前没有需要停止的内容。已开始填写的申请作为草稿保存在“我的申请”里。',
  'reply.language': '以后我用简体中文与您交流。',
  'reply.fault': '我这边出了问题。请稍等一分钟再试。参考号：{reference}',
  'reply.thanks': '不客气。',
  'reply.mistyped_id': '{id} 不是有效的申请编号，可能有一个字符写错了。编号的格式类似 SME-3XC9-PJD4。',
};
