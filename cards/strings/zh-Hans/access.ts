import type { access as english } from '../en/access.ts';
import type { Like } from '../like.ts';

export const access: Like<typeof english> = {
  'say.access': '申请访问权限',
  'button.access': '申请访问权限',
  'button.access_accept': '接受并注册',
  'button.access_withdraw': '撤回申请',

  'access.title': 'SME 申请的访问权限',
  'access.summary': 'SME 申请的访问权限：{status}',
  'access.step.request': '申请访问权限',
  'access.step.info': '提供所需信息',
  'access.step.submitted': '确认已提交',
  'access.step.invitation': 'FPM 批准后收到邀请',
  'access.step.permissions': '接受权限',
  'access.step.registration': '完成注册',
  'access.own_register':
    '这是服务台自己的登记。它按照 FTC 资源请求页面的六个步骤进行，但不会更改该页面上的任何内容；要访问页面本身，请在 aka.ms/frpsmerequest 申请。',

  'access.form.intro':
    '共六步，这里是前两步：您的 FPM（FastTrack 合作伙伴经理）根据您填写的内容决定。点击“提交”之前不会发送任何内容。',
  'access.field.company': '公司',
  'access.field.company.hint': 'FPM 所知的合作伙伴全称',
  'access.field.role': '角色',
  'access.field.role.hint': '您想在这里做什么',
  'access.field.email': '用户名的电子邮件地址',
  'access.field.email.hint': '您登录时使用的地址',
  'access.field.mailEnabled': '我能收到发往此地址的邮件',
  'access.field.mailEnabled.hint': '邮箱',
  'access.field.alternateEmail': '备用电子邮件地址',
  'access.field.alternateEmail.hint': '用户名邮箱不能收邮件时必填',
  'access.role.requester': '申请人：提交 SME 申请',
  'access.role.partner_admin': '合作伙伴管理员：还管理公司的记录',
  'error.same_email': '备用地址与第一个地址相同。',
  'error.alternate_needed': '您的用户名邮箱不能收邮件，请另外填写一个能收到通知的地址。',
  'error.not_listed': '没有找到这个名称的、可在此提交申请的合作伙伴。',

  'access.not_listed': '无法转交：“{company}”不在本服务台的合作伙伴之中。',
  'access.not_listed.next':
    '请检查写法。如果无误，请联系您的 FPM；如果不知道 FPM 是谁，请写信到 ftsmeassign@microsoft.com。',
  'access.missed_often': '您填写的几个公司名称我都没有找到。请明天再试。',
  'access.rejected_often': '您的访问权限申请在 30 天内被拒绝了三次。再次申请之前，请直接联系您的 FPM。',
  'access.own_chat': '访问权限只在您、您的 FPM 和我之间处理。请在与我的一对一聊天中申请。',
  'access.known': '您已经注册。您在这里可以：',

  'access.waiting': '正在等待您的 FPM 决定',
  'access.waiting.next': '已于 {at} 提交。结果会在这里告诉您。',
  'access.invited': '{name} 已于 {at} 批准并邀请您',
  'access.invited.next': '请阅读需要同意的内容，然后接受。',
  'access.rejected': '{name} 已于 {at} 拒绝',
  'access.rejected.next': '请与您的 FPM 沟通。您可以再次申请。',
  'access.withdrawn': '已于 {at} 撤回',
  'access.withdrawn.next': '您填写的内容已删除；审计记录中仍会保留您申请过这件事。您可以随时再次申请。',
  'access.registered': '已于 {at} 注册',
  'access.registered.next': '您现在可以代表 {company} 提交申请。',

  'access.agree': '您需要同意的内容',
  'access.agree.act':
    '您在这里代表 {company}。该公司的人员及其 FPM 能看到您提交的内容；批准之后，SME 分配团队也能看到。',
  'access.agree.keep':
    '服务台保存您的姓名、电子邮件地址、公司、角色、语言（{language}）、时区（{zone}）以及在 Teams 中联系您的方式。',
  'access.agree.audit': '您提交和决定的内容会连同姓名和时间一起保存。',

  'access.row.person': 'Teams 中的姓名',
  'access.row.partner': '登记的合作伙伴',
  'access.no_mailbox': '{email}（不能收邮件）',

  'access.decide.title': '待决定的访问权限申请',
  'access.decide.summary': '{name} 为 {company} 申请访问权限',
  'access.decide.wants': '{name} 希望代表 {company}。',
  'access.decide.check':
    '您认识此人吗？此人是否在该公司工作？姓名来自 Teams，其余内容由本人填写，地址未经任何人核实。',
  'access.decide.note': '给此人的留言',
  'access.decide.note.hint': '拒绝时必填',
  'access.decide.note.required': '请说明原因，此人会看到。',
  'access.moved_on': '{name} 代表 {company} 的访问权限申请现在由 {fpm} 决定。',
  'access.decided.title': '访问权限申请：{name}',
  'access.approved': '{name} 已于 {at} 批准',
  'access.approved.next': '还需要 {name} 接受权限。',
};
