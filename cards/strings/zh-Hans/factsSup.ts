import type { factsSup as english } from '../en/factsSup.ts';
import type { Like } from '../like.ts';

export const factsSup: Like<typeof english> = {
  'fact.SUP-01': '技术权益用于 Azure 或本地产品之前，必须先激活。',
  'fact.SUP-01.incidents': '支持事件不同：使用之前必须先激活权益。',
  'fact.SUP-02.competency':
    '金牌和银牌（能力认证）合作伙伴的支持合同，可能在注册后 1 个月内主动为其激活，也可能需要申请激活。',
  'fact.SUP-02.action_pack': 'Action Pack 合作伙伴使用产品支持事件之前，必须先申请激活支持合同。',
  'fact.SUP-03': 'CSP 代表客户提交 Azure 请求时，使用“云解决方案提供商”（Cloud Solution Provider）支持。',
  'fact.SUP-05': '激活几天后，余额显示在合作伙伴门户的“权益和活动”页面。',
  'fact.SUP-06': '请看合作伙伴门户的“支持 > 权益和活动”，或 aka.ms/MySupport。那里的“(空白)”表示尚未激活。',
  'fact.SUP-08':
    '以下条件全部满足才会显示权益：用与有效合作伙伴公司关联的帐户登录，并选择所有地点；公司有资格（aka.ms/CoreBenefits）；合同已激活；激活后已过 2 到 3 天。',
  'fact.SUP-08.account_association':
    '帐户：用与有效合作伙伴公司关联的 Microsoft 帐户登录合作伙伴门户；要看整个组织的权益，请选择所有地点。',
  'fact.SUP-08.eligibility':
    '资格：贵公司有权获得支持事件、咨询时数或合作伙伴云支持。请看 aka.ms/CoreBenefits。',
  'fact.SUP-08.contract_activated':
    '激活：合同已激活。金牌和银牌在部分国家/地区作为核心权益激活；Action Pack 合作伙伴必须自行激活；没有 MAPS（Action Pack）的网络成员无权获得。',
  'fact.SUP-08.display_delay':
    '时间：合同一激活就能使用支持事件，但支持事件和咨询时数要 2 到 3 天后才在网上显示。',
  'fact.SUP-08.shown': '合同一激活就能使用支持事件，但支持事件和咨询时数要 2 到 3 天后才在网上显示。',
  'fact.SUP-08.core_benefits': '贵公司有哪些权益，请看 aka.ms/CoreBenefits。',
  'fact.SUP-09': '在地点级别取得更多能力认证的合作伙伴可以购买 ABTK；它和核心权益一样需要激活。',
  'fact.SUP-09.price': '价格和购买方式来源没有说明，请询问计划办公室。',
  'fact.SUP-10':
    '区域服务中心（Regional Service Center）或技术支持也可以激活，视地区而定。告诉我您所在的国家/地区，我来查联系窗口。',
  'fact.SUP-10.ids':
    '由地区窗口激活：访问 ID 和合同 ID 发给总部（核心权益）或该地点（ABTK）的计划主要联系人。',
  'fact.SUP-11.program_office':
    '北美、拉丁美洲以及欧洲、中东和非洲联系 Microsoft 认证计划办公室（区域服务中心）。',
  'fact.SUP-11.technical_support':
    '亚太和大中华区联系技术支持；只有澳大利亚、新西兰和台湾必须联系计划办公室。',
  'fact.SUP-11.exception': '澳大利亚、新西兰和台湾必须联系计划办公室；亚太和大中华区其余地方联系技术支持。',
  'fact.SUP-12': '欧洲、中东和非洲也可以发邮件申请，邮件须包含：{fields}。',
  'fact.SUP-12.only': '该邮件只用于激活合同，其他问题请联系计划办公室。',
  'fact.SUP-13': '合同激活之前就可以提交咨询请求。',
  'fact.SUP-14': '在合作伙伴中心，以全局管理员或 MPN 管理员登录，打开“权益 > 技术权益”，展开权益，开始激活。',
  'fact.SUP-14.sign_in': '1. 以全局管理员或 MPN 管理员登录。',
  'fact.SUP-14.open': '2. 选择“权益”，再选“技术权益”选项卡。',
  'fact.SUP-14.expand': '3. 展开权益（例如 Microsoft Action Pack），开始激活。',
  'fact.SUP-14.details': '4. 合同详细信息会发到登录用户的邮箱或备用邮箱。',
  'fact.SUP-14.ids': '在合作伙伴中心激活：合同详细信息发到登录用户的邮箱或备用邮箱。',
  'fact.SUP-15': '请求提交后，其他用户可以看到所分配用户的邮箱和备用邮箱。',
  'fact.SUP-15.choose': '所以请填写同事可以看到的邮箱。',

  'fact.D2.shown': '{activated}激活：当天起就能使用支持事件，余额在 {from}到 {by}之间显示。',

  'fact.AMB-28': '金牌和银牌：部分国家/地区可能自动激活，最长 1 个月；如果之后仍显示“(空白)”，请申请激活。',
  'fact.AMB-33.ids': '请不要发给我：我从不索取、保存或显示访问 ID、合同 ID 和密码。请在门户中查看。',

  'fact.EXT-06':
    '外部说明（2020 年）：Microsoft 的另一页给出欧洲、中东和非洲的地址 regform@msdirectservices.com，可能已过时。',
  'fact.EXT-10':
    '外部说明（2025 年）：Action Pack 以及旧版银牌、金牌权益最后的购买或续订日期是 2025 年 1 月 21 日；已购买的用到到期为止，最长再一年。',
  'fact.EXT-10.instead':
    '外部说明（2025 年）：Microsoft 建议改用 Partner Success Core 或 Expanded Benefits。银牌和金牌能力认证已于 2022 年 9 月 30 日停止。',
  'fact.EXT-11.incidents':
    '外部说明（2023 年）：产品支持事件数：有解决方案合作伙伴指定或金牌 20 个，银牌 15 个，Action Pack 10 个。',
  'fact.EXT-11.advisory':
    '外部说明（2023 年）：咨询时数：有指定或金牌 50 小时，银牌 20 小时，Action Pack 5 小时，自动激活。',
  'fact.EXT-11.csp':
    '外部说明（2023 年）：选择“云解决方案提供商”（Cloud Solution Provider）计划，无需添加合同。',
  'fact.EXT-11.button':
    '外部说明（2023 年）：页面现在是“权益 > 技术支持和咨询”；只有全局管理员或合作伙伴管理员才能点“激活”，否则呈灰色。',
  'fact.EXT-11.ids': '外部说明（2023 年）：激活后，所有用户都能在合作伙伴中心看到这两个 ID。',

  'caveat.AMB-26':
    '来源说权益使用前必须激活，又说咨询请求可以提前。我的理解：支持事件需要激活，咨询请求不需要。',
  'caveat.AMB-27': '来源里缺少邮件地址。',
  'caveat.AMB-28':
    '来源有两处说法不一：余额显示要“几天”或“2 到 3 天”；金牌和银牌“可能”激活，或在部分国家/地区“会”激活。',
  'caveat.AMB-29':
    '这个页面较旧，其中的计划（金牌、银牌、Action Pack、MPN 门户）都已结束。请先用仍然有效的合作伙伴中心。',
  'caveat.AMB-34': 'ID 发给谁，取决于合同的激活方式。',
  'caveat.AMB-37': '来源只点名澳大利亚、新西兰和台湾；其他国家/地区按所在区域判断。',
};
