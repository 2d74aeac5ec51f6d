import type { StockPlace } from '../../../db/model/complaints/stock';

const PLACES: Readonly<Record<StockPlace, string>> = {
  stock: '成品庫存',
  wip: '在製品',
  transit: '在途',
  customer: '客戶處',
  supplier: '供應商處',
  other: '其他',
};

/** Isolation and counts of a complaint: part 3 of its page, and its papers. */
export const complaintStock = {
  title: '隔離與清查',
  places: PLACES,
  pieces: 'pcs',
  columns: {
    place: '類別',
    location: '在哪裡',
    countedBy: '誰清點',
    quantity: '數量',
    good: '良品',
    bad: '不良',
    unknown: '未明',
    disposition: '處置',
    state: '狀態',
  },
  isolatedAt: '隔離時間',
  countedAt: '清點時間',
  total: '合計',
  summary: (counted: number, all: number, unknown: string) =>
    `${all} 處中 ${counted} 處已報${unknown === '0' ? '' : ` · 未明 ${unknown}`}`,
  none: '還沒有列出要隔離的貨。',
  noneWhy: '成品、在製品、在途、客戶處各寫一行；沒有貨也寫一行，數量填 0。',
  add: '加一處',
  usual: '列出成品、在製、在途、客戶',
  remove: '去掉這一處',
  hint: '未明清到 0 才能進返工',
  dispositions: ['隔離待判', '全檢挑選', '返工', '報廢', '退供應商', '換貨', '特采使用', '放行'],
  states: {
    waiting: (step: string) => `待 ${step}`,
    reported: (step: string) => `${step} 已報`,
    late: (step: string, minutes: string) => `${step} 遲 ${minutes}`,
    counted: '已報',
    customerCounted: '客戶已報',
    open: '待查',
  },
  isolate: '已隔離',
  isolated: (at: string) => `隔離 ${at}`,
  counted: (at: string) => `清點 ${at}`,
  report: {
    button: (step: string) => `登記 ${step} 回報`,
    title: (place: string) => `${place}清點回報`,
    one: '登記清點',
    at: '清點時間',
    atHint: 'HH:mm 或 YYYY-MM-DD HH:mm；留空就是現在',
    reason: '理由（補登時寫）',
    unreadable: '寫 HH:mm，例如 14:32',
    says: (places: number, quantity: string, bad: string, unknown: string) =>
      `${places} 處，共 ${quantity}，不良 ${bad}，未明 ${unknown}`,
  },
  print: { stock: '庫存品清查結果', wip: '在製品清查結果' },
  list: '隔離與清查',
};

/** 庫存品隔離 / 清查結果, 在製品隔離 / 清查結果. */
export const stockCountPaper = {
  subtitle: (code: string, problem: string) => `${code} ${problem}`,
  customer: (name: string) => `客戶：${name}`,
  part: (part: string) => `產品：${part}`,
  batch: (batch: string) => `批號：${batch}`,
  told: (at: string) => `通知隔離：${at}`,
  reported: (at: string, late: string) => `清查回報：${at}${late}`,
  late: (minutes: number) => `（遲 ${minutes} 分）`,
  notYet: '未報',
  cycle: (cycle: number) => `第 ${cycle} 輪`,
  chapters: { defect: '不良現象', lines: '隔離與清查', others: '其他地點' },
  note: '數量單位 pcs；未明 = 數量 − 良品 − 不良。',
  none: '沒有要隔離的貨。',
  sheet: '清查',
  total: '合計',
  columns: {
    location: '在哪裡',
    countedBy: '清點人',
    quantity: '數量',
    good: '良品',
    bad: '不良',
    unknown: '未明',
    disposition: '處置',
    isolatedAt: '隔離時間',
    countedAt: '清點時間',
  },
  roles: { stock: 'OQC', wip: '巡檢', reviewed: '審核', approved: '核准' },
};
