import { lateBy } from '../lateBy';

/** The list of complaints. */
export const complaintList = {
  import: '匯入…',
  take: '受理客訴',
  blank: '下載空白表',
  partName: '品名',
  reply: '8D',
  lateColumn: '遲',
  dueOn: (day: string) => `期限 ${day.slice(5)}`,
  replyLate: (days: number) => (days <= 0 ? '8D 遲' : `8D 遲 ${days} 天`),
  clockLate: (sign: string, minutes: number) => `${sign} 遲 ${lateBy(minutes, '分', '小時', '天')}`,
  late: { reply: '8D 報告遲', clock: '分鐘時限遲' },
  filters: {
    words: '編號、客戶、料號、現象、批號',
    state: '狀態',
    late: '遲',
    customer: '客戶',
    department: '責任部門',
    problem: '不良現象',
  },
  pages: {
    newer: '較新',
    older: '較早',
    shown: (from: string, to: string) => `第 ${from}–${to} 件`,
  },
  none: '沒有這樣的客訴。',
  next: {
    repliesLate: (count: number) => `${count} 件的 8D 報告過了期限，還沒有送到客戶。`,
    clocksLate: (count: number) => `${count} 件處理中的客訴有分鐘時限已超。`,
    showLate: '只看這些',
    inHand: (count: number) => `${count} 件處理中。`,
    inTime: '都在期限內。',
    showOpen: '只看處理中',
    done: '沒有處理中的客訴。',
    doneMore: '新的客訴受理後，時限從確認不良起算。',
  },
  help: ['登記過的客訴，新的在前；紅色是遲的，結案後也留著。', 'Enter 開啟一件，Alt 加左右鍵翻頁。'],
};
