import type { StockPlace } from '../../../db/model/complaints/stock';

const PLACES: Readonly<Record<StockPlace, string>> = {
  stock: '成品库存',
  wip: '在制品',
  transit: '在途',
  customer: '客户处',
  supplier: '供应商处',
  other: '其他',
};

/** Isolation and counts of a complaint: part 3 of its page, and its papers. */
export const complaintStock = {
  title: '隔离与清查',
  places: PLACES,
  pieces: 'pcs',
  columns: {
    place: '类别',
    location: '在哪里',
    countedBy: '谁清点',
    quantity: '数量',
    good: '良品',
    bad: '不良',
    unknown: '未明',
    disposition: '处置',
    state: '状态',
  },
  isolatedAt: '隔离时间',
  countedAt: '清点时间',
  total: '合计',
  summary: (counted: number, all: number, unknown: string) =>
    `${all} 处中 ${counted} 处已报${unknown === '0' ? '' : ` · 未明 ${unknown}`}`,
  none: '还没有列出要隔离的货。',
  noneWhy: '成品、在制品、在途、客户处各写一行；没有货也写一行，数量填 0。',
  add: '加一处',
  usual: '列出成品、在制、在途、客户',
  remove: '去掉这一处',
  hint: '未明清到 0 才能进返工',
  dispositions: ['隔离待判', '全检挑选', '返工', '报废', '退供应商', '换货', '特采使用', '放行'],
  states: {
    waiting: (step: string) => `待 ${step}`,
    reported: (step: string) => `${step} 已报`,
    late: (step: string, minutes: string) => `${step} 迟 ${minutes}`,
    counted: '已报',
    customerCounted: '客户已报',
    open: '待查',
  },
  isolate: '已隔离',
  isolated: (at: string) => `隔离 ${at}`,
  counted: (at: string) => `清点 ${at}`,
  report: {
    button: (step: string) => `登记 ${step} 回报`,
    title: (place: string) => `${place}清点回报`,
    one: '登记清点',
    at: '清点时间',
    atHint: 'HH:mm 或 YYYY-MM-DD HH:mm；留空就是现在',
    reason: '理由（补登时写）',
    unreadable: '写 HH:mm，例如 14:32',
    says: (places: number, quantity: string, bad: string, unknown: string) =>
      `${places} 处，共 ${quantity}，不良 ${bad}，未明 ${unknown}`,
  },
  print: { stock: '库存品清查结果', wip: '在制品清查结果' },
  list: '隔离与清查',
};

/** 库存品隔离 / 清查结果, 在制品隔离 / 清查结果. */
export const stockCountPaper = {
  subtitle: (code: string, problem: string) => `${code} ${problem}`,
  customer: (name: string) => `客户：${name}`,
  part: (part: string) => `产品：${part}`,
  batch: (batch: string) => `批号：${batch}`,
  told: (at: string) => `通知隔离：${at}`,
  reported: (at: string, late: string) => `清查回报：${at}${late}`,
  late: (minutes: number) => `（迟 ${minutes} 分）`,
  notYet: '未报',
  cycle: (cycle: number) => `第 ${cycle} 轮`,
  chapters: { defect: '不良现象', lines: '隔离与清查', others: '其他地点' },
  note: '数量单位 pcs；未明 = 数量 − 良品 − 不良。',
  none: '没有要隔离的货。',
  sheet: '清查',
  total: '合计',
  columns: {
    location: '在哪里',
    countedBy: '清点人',
    quantity: '数量',
    good: '良品',
    bad: '不良',
    unknown: '未明',
    disposition: '处置',
    isolatedAt: '隔离时间',
    countedAt: '清点时间',
  },
  roles: { stock: 'OQC', wip: '巡检', reviewed: '审核', approved: '核准' },
};
