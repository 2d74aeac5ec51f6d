import type { Words } from '../zh-CN';

export const charts: Words['charts'] = {
  target: (value) => `目標 ${value}`,
  ownTargets: '各自目標',
  targetWord: '目標',
  running: (value) => `暫 ${value}`,
  nothing: '還沒有有效的資料。',
  blank: '未答',
  customerScore: '客戶得分',
  mean: '均值',
  count: 'n',
  period: '期',
  cumulative: '累計 %',
  others: '其他',
  table: '表',
  picture: '圖',
  tableHint: (key) => `按 ${key} 看資料表`,
  belowLeft: (target) => `虛線左側低於 ${target} 分`,
  cell: (customer, item, value) => `${customer} · ${item}：${value}`,
  rank: '維度',
};
