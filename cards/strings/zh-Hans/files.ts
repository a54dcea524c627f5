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
};
