import type { files as english } from '../en/files.ts';
import type { Like } from '../like.ts';

export const files: Like<typeof english> = {
  'button.calendar': '日历文件',
  'file.offer': '{name}：在下方接受后，我会存到您的 OneDrive。',
  'file.saved': '{name} 已存到您的 OneDrive。',
  'file.declined': '文件没有保存。',
  'file.failed': '文件未能保存，请稍后再试一次。',
  'file.none': '这个文件没有可以放入的内容。',
  'file.unknown': '我不知道这是哪个文件，请再试一次。',
  'file.kept': '已保存到这台电脑：{path}',
  'calendar.name': '{partner}：专用化续订',
  'calendar.about': '{count, plural, other {#}} 个专用化的续订日期，可加入日历',
  'calendar.about.one': '{specialization} 的续订日期，可加入日历',
  'calendar.opens': '{specialization}：续订窗口打开',
  'calendar.anniversary': '{specialization}：第 {n} 次周年日期',
  'calendar.last_day': '{specialization}：宽限期最后一天（有效到）',

  'say.export': '导出',
  'button.export': '导出',
  'export.which': '要以哪种文件导出申请？',
  'export.own': '内容是由您决定或代理的申请的当前状态。导出会被记录。',
  'export.all': '内容是所有申请的当前状态。导出会被记录。',
  'button.export_csv': 'CSV（用于 Excel）',
  'button.export_json': 'JSON',
  'export.who': '只有 FPM 和管理员可以导出申请。要看您自己的申请，请输入“我的申请”。',
  'export.about': '{count, plural, other {#}} 个申请',
  'export.about.newest': '最新的 {count} 个申请，还有更多',
};
