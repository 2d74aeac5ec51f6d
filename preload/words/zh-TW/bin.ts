import type { Words } from '../zh-CN';

export const bin: Words['bin'] = {
  delete: '刪除',
  deleteRecord: (title: string) => `刪除「${title}」`,
  deleted: (title: string) => `已刪除「${title}」。`,
  title: '回收桶',
  says: (records: number) =>
    records === 0 ? '回收桶是空的。' : `${records} 條記錄已刪除：各處都不再列出，隨時可以復原。`,
  more: '儲存期限過了，管理員才能徹底刪除；操作記錄裡永遠留著。',
  columns: {
    record: '記錄',
    title: '名稱',
    deletedAt: '何時刪除',
    who: '誰',
    reason: '原因',
    keptUntil: '儲存到',
  },
  restore: '復原',
  restored: (title: string) => `已復原「${title}」。`,
  remove: '徹底刪除…',
  removeDialog: {
    title: (title: string) => `徹底刪除「${title}」`,
    why: '它的儲存期限已過。徹底刪除以後不能復原；操作記錄裡留著它是什麼、誰、為什麼刪的。',
    reason: '原因',
    primary: '徹底刪除',
    done: (title: string) => `「${title}」已徹底刪除。`,
  },
  empty: '刪除的客戶、聯絡人、沒有發放過的批次、手工措施和會議會在這裡，可以復原。',
  retention: {
    title: '儲存期限',
    columns: { record: '記錄', years: '年數', basis: '依據' },
    years: (years: number) => `${years} 年`,
    change: '修改',
    dialog: (record: string) => `${record}的儲存期限`,
    yearsLabel: '年數',
    yearsWrong: '0 到 100 的整數',
    basis: '依據（條款或決定）',
    primary: '儲存',
    saved: '儲存期限已改。',
    complaint: '客訴',
  },
};
