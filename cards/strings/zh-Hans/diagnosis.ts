import type { diagnosis as english } from '../en/diagnosis.ts';
import type { Like } from '../like.ts';

export const diagnosis: Like<typeof english> = {
  'say.diagnose': '支持权益为什么显示“(空白)”？',
  'button.diagnose': '查找原因',

  'diagnose.ask.account_association':
    '我们来查找原因，一共要看四点。您登录用的帐户与贵公司（有效的合作伙伴公司）关联了吗？是否选择了所有地点？',
  'diagnose.ask.eligibility': '贵公司有权获得支持事件、咨询时数或合作伙伴云支持吗？',
  'diagnose.ask.contract_activated': '支持合同激活了吗？',
  'diagnose.ask.display_delay': '是哪一天激活的？写日期或“3 天前”都可以。',
  'diagnose.yes': '是',
  'diagnose.no': '否',
  'diagnose.unknown': '不清楚',
  'diagnose.recent': '昨天',
  'diagnose.long_ago': '一周前',

  'diagnose.cause.account_association': '原因就在这里：请用与贵公司关联的帐户登录。',
  'diagnose.cause.eligibility': '原因就在这里：没有资格，就没有可显示的内容。',
  'diagnose.cause.contract_activated': '原因就在这里：“(空白)”表示合同尚未激活。',
  'diagnose.cause.display_delay': '没有问题：激活后 2 到 3 天才会显示，余额预计最晚 {by}可见。',
  'diagnose.cause.none': '四点都满足，余额应该会显示。请向所在地区的联系窗口询问没有显示的原因。',
  'diagnose.cause.unsure': '还不能确定原因。请按下面的顺序弄清您还不知道的几点，再来问我。',
};
