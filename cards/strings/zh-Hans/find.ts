import type { find as english } from '../en/find.ts';
import type { Like } from '../like.ts';

export const find: Like<typeof english> = {
  'manifest.find': '查找申请',
  'manifest.find.about': '搜索您可以查看的申请，并插入到聊天中',
  'manifest.find.text': '编号、客户、状态等',
  'manifest.find.text.about': '编号、客户、合作伙伴、工作负载或状态，例如“MDATP 已批准”',

  'find.empty': '还没有您可以查看的申请。',
  'find.none': '在您可以查看的申请中没有找到相符的内容。',
  'find.none.older':
    '在您可以查看的最新 {count} 份申请中没有找到相符的内容。要找更早的申请，请输入完整编号。',
  'find.older': '只搜索了最新的 {count} 份申请',
  'find.older.how': '要找更早的申请，请输入完整编号，例如 SME-7KQ4-MXTC。',
  'find.nobody': '我还不认识您，因此没有可以给您看的申请。请询问您的 FPM。',
  'find.later': '这次花的时间比平时长。请稍后再试。',

  'shared.state': '{state}（截至 {date}）',
  'shared.safe': '聊天中的所有人只能看到这些内容。与此申请有关的人可以打开自己的视图。',
  'shared.open': '显示我的视图',
  'shared.chat': '询问服务台',
  'shared.aside': '这些内容只给您本人：我已在我们的聊天中回复。',
  'shared.aside.unreachable': '这些内容只给您本人。请打开与我的聊天，在那里提问。',

  'say.channel_here': '在这里显示申请',
  'say.channel_no_more': '不再显示申请',
  'channel.here':
    '从现在起，新申请会显示在这里并保持最新：只有编号、工作负载和状态，不含仅限部分人知道的内容。有权查看更多的人可以用按钮打开自己的视图。输入“不再显示申请”即可停止。',
  'channel.no_more': '申请不再显示在任何频道中。已有的卡片不再更新，但按钮仍会打开当前视图。',
  'channel.not_here': '请在团队想看到申请的频道里提及我并输入这句话。',
  'channel.not_admin': '只有服务台管理员可以选择显示申请的频道。',
  'help.channel': '向团队显示申请：把我添加到团队，并在频道里输入“在这里显示申请”。',
};
