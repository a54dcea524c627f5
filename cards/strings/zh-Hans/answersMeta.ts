import type { answersMeta as english } from '../en/answersMeta.ts';
import type { Like } from '../like.ts';

export const answersMeta: Like<typeof english> = {
  'intent.meta.term': 'FPM 是什么意思？',
  'meant.meta.term': '这个词是什么意思？',
  'intent.meta.help': '你能为我做什么？',

  'answer.meta.out_of_scope': '这超出了我所了解的范围，无法回答。',
  'answer.meta.unsafe': '不行，这件事我不能做。',
  'answer.meta.unsafe.false': '不行，请如实填写。信息不正确会延误申请，申请会被退回给您。',
  'answer.meta.unsafe.seats': '不行，请填写真实的数字。信息不正确会延误申请，申请会被退回给您。',
  'answer.meta.unsafe.references': '不行，客户参考必须真实：提交后要经过审核和批准。',
  'answer.meta.unsafe.secret': '不行，也请不要发来：密码、访问 ID 和合同 ID，我从不接收、保存或复述。',
  'answer.meta.term.product': '{acronym} 原指 {oldName}，现在的名称是 {modernName}。',
  'answer.meta.term.several': '“{term}”可能指：{candidates}。您指的是哪一个？',
  'answer.meta.term.unknown': '我没有“{term}”的解释。请询问您的 FPM。',
  'answer.meta.term.which': '您想问哪个词？例如 FPM、FTOP、分类、宽限期，我都可以解释。',

  'answer.meta.ambiguous': '我还需要知道一点：是关于什么的？',
  'answer.meta.ambiguous.place': '{place}：您问的是申请 SME，还是激活支持合同？',
  'answer.meta.ambiguous.region': '地区要看问的是哪件事：申请 SME，还是激活支持合同？',
  'answer.meta.ambiguous.duration': '您问的是哪件事要多久？请告诉我。',
  'answer.meta.ambiguous.number': '{number} 个什么？请连工作负载一起告诉我，例如“{number} 个 MDATP 席位”。',
  'answer.meta.ambiguous.anniversary': '您指的是哪个周年日期？',
  'answer.meta.ambiguous.contact': '联系谁要看是什么事。是关于什么的？',
  'answer.meta.ambiguous.role': '需要哪个角色要看任务。您想做什么？',

  'fact.D1.scope': '我只回答有关 SME 申请、专用化、CSP 间接模式和支持合同的问题。',
  'fact.D1.roles': '我只看记录中的角色，不看消息里怎么说。任何人都不能决定自己的申请。',
  'fact.D1.own': '我只给您看您有权查看的申请和记录，绝不会给您看其他合作伙伴的。',
  'fact.D1.your_fpm': '新申请的表单上会显示我记录中您的 FPM。',
  'fact.AMB-07j.kept': '手册的表格和请求工具仍使用缩写 {acronym}。',
  'fact.AMB-16.two': '有两个：专用化的周年日期决定续订；解决方案合作伙伴指定的周年日期决定权益持续到何时。',
  'fact.AMB-21.roles':
    '查看专用化：合作伙伴管理员。注册为间接经销商、签署 MPA：全局管理员。完成经销商设置、添加用户：管理员代理（Admin agent）。激活支持合同：全局管理员或 MPN 管理员。',
  'fact.AMB-30': '两者的地区划分不同，所以我从不由一个推断另一个。',
  'fact.AMB-32': '来源中有许多相似的时限，所以我先问清楚，不去猜。',
  'fact.AMB-33': '如果已经写在这里，请删除该消息；如果是密码，请更改。这类信息只应留在它所属的门户中。',
  'fact.SME-05.numbers':
    '能否申请 SME 由席位数决定：AADP、OATP、MDATP、AIP P2、MIG P2 需多于 150 个；MCAS、AATP 需多于 10,000 个。',
  'fact.SME-18.in_short': 'SME 申请：5 分钟内有自动邮件，1 个工作日内分类，5 天内决定。',
  'fact.SPZ-15.in_short': '专用化：续订窗口在周年日期前 60 天打开，到周年日期关闭，之后有 30 天宽限期。',
  'fact.IR-14.in_short': '注册 CSP：验证需要 3 到 5 个工作日。',
  'fact.IP-04.in_short': '间接提供商的资料：更改需要两到三周。',
  'fact.SUP-08.in_short': '支持合同：激活后 2 到 3 天内显示余额。',
  'fact.SUP-11.in_short':
    '支持合同：北美、拉丁美洲和 EMEA 联系 Microsoft 认证计划办公室（区域服务中心），澳大利亚、新西兰和台湾也是；亚太及大中华区的其他地方联系技术支持。',
  'fact.SUP-11.region_of': '{country}应联系：{contact}。',
  'fact.SPZ-10.in_short': '专用化：请在合作伙伴中心查看周年日期和要求。',

  'fact.EXT-10.competency': '外部说明（2025 年）：银牌和金牌能力认证已于 2022 年 9 月 30 日停用。',
  'fact.EXT-10.action_pack': '外部说明（2025 年）：Action Pack 最后可购买或续订的日期是 2025 年 1 月 21 日。',
};
