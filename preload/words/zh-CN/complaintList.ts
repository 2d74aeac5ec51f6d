import { lateBy } from '../lateBy';

/** The list of complaints. */
export const complaintList = {
  import: '导入…',
  take: '受理客诉',
  blank: '下载空白表',
  partName: '品名',
  reply: '8D',
  lateColumn: '迟',
  dueOn: (day: string) => `期限 ${day.slice(5)}`,
  replyLate: (days: number) => (days <= 0 ? '8D 迟' : `8D 迟 ${days} 天`),
  clockLate: (sign: string, minutes: number) => `${sign} 迟 ${lateBy(minutes, '分', '小时', '天')}`,
  late: { reply: '8D 报告迟', clock: '分钟时限迟' },
  filters: {
    words: '编号、客户、料号、现象、批号',
    state: '状态',
    late: '迟',
    customer: '客户',
    department: '责任部门',
    problem: '不良现象',
  },
  pages: {
    newer: '较新',
    older: '较早',
    shown: (from: string, to: string) => `第 ${from}–${to} 件`,
  },
  none: '没有这样的客诉。',
  next: {
    repliesLate: (count: number) => `${count} 件的 8D 报告过了期限，还没有送到客户。`,
    clocksLate: (count: number) => `${count} 件处理中的客诉有分钟时限已超。`,
    showLate: '只看这些',
    inHand: (count: number) => `${count} 件处理中。`,
    inTime: '都在期限内。',
    showOpen: '只看处理中',
    done: '没有处理中的客诉。',
    doneMore: '新的客诉受理后，时限从确认不良起算。',
  },
  help: ['登记过的客诉，新的在前；红色是迟的，结案后也留着。', 'Enter 打开一件，Alt 加左右键翻页。'],
};
