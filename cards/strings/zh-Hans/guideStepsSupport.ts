import type { guideStepsSupport as english } from '../en/guideStepsSupport.ts';
import type { Like } from '../like.ts';

export const guideStepsSupport: Like<typeof english> = {
  'step.support_activate.sign_in_as_admin': '以管理员身份登录',
  'step.support_activate.sign_in_as_admin.where': '合作伙伴中心（来源称“合作伙伴仪表板”）',
  'step.support_activate.sign_in_as_admin.when': '已以全局管理员或 MPN 管理员身份登录。',
  'step.support_activate.open_technical_benefits': '打开技术权益',
  'step.support_activate.open_technical_benefits.where':
    '“权益”>“技术权益”选项卡；2023 年起可能是“权益”>“技术支持和咨询”',
  'step.support_activate.open_technical_benefits.when': '已看到各项权益。',
  'step.support_activate.expand_benefit': '展开权益',
  'step.support_activate.expand_benefit.where': '列表中的权益，例如 Microsoft Action Pack',
  'step.support_activate.expand_benefit.when': '已看到激活的方法。',
  'step.support_activate.start_activation': '开始激活',
  'step.support_activate.start_activation.ready': '同事可以看到的邮箱：之后其他用户都能看到它',
  'step.support_activate.start_activation.where': '展开的权益里',
  'step.support_activate.start_activation.when': '请求已提交。',
  'step.support_activate.receive_ids': '接收 ID',
  'step.support_activate.receive_ids.where': '登录用户的邮箱，或备用邮箱',
  'step.support_activate.receive_ids.when': '访问 ID 和合同 ID 已收到。',
  'step.support_activate.wait_for_balance': '等待余额显示',
  'step.support_activate.wait_for_balance.where': '“支持 > 权益和活动”，或 aka.ms/MySupport',
  'step.support_activate.wait_for_balance.when': '显示的是余额，不再是“(空白)”。',
  'step.support_activate.create_incident': '创建第一个支持事件',
  'step.support_activate.create_incident.ready': '访问 ID 和合同 ID。只在门户里填写，不要写在别处。',
  'step.support_activate.create_incident.where': '支持门户',
  'step.support_activate.create_incident.when': '支持事件已创建。咨询请求不需要激活。',
};
