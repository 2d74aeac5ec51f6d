import type { Words } from '../zh-CN';

export const departments: Words['settings']['departments'] = {
  done: '每一項職責都有部門負責。',
  missing: (duties: string) => `還沒有部門負責：${duties}。先算在總的職責上。`,
  more: '結束批次時，改善措施按這張表派給部門。',
  duties: '誰負責回覆',
  dutyColumns: { duty: '職責', what: '什麼時候', department: '部門' },
  dimension: '這一維度的項目偏低或得分下降',
  names: { general: '總的', followUp: '追蹤確認' },
  whats: { general: '綜合分、客戶、回收率和意見', followUp: '確認改善有沒有效果' },
  nobody: '還沒有',
  departments: '部門',
  columns: { code: '編號', name: '名稱', duties: '負責' },
  rename: '改名',
  renameTitle: (name: string) => `「${name}」改名`,
  newName: '新名稱',
  renamed: (name: string) => `已改為「${name}」。`,
  assigned: (duty: string, department: string) => `「${duty}」由${department}負責。`,
};
