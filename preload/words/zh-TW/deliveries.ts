import type { Words } from '../zh-CN';

export const deliveries: Words['deliveries'] = {
  title: '交付與需求',
  about: (day) => `截至 ${day}`,
  import: '匯入…',
  asOf: '截至',
  reachRate: '交期達成率',
  next: {
    importFirst: '匯入 ERP 匯出的交付清單，達成率按月自動算出。',
    importButton: '匯入交付…',
    low: (month, rate, late) => `${month} 達成率 ${rate}，${late} 批延遲或未交。`,
    good: (month, rate) => `${month} 達成率 ${rate}，沒有延遲。`,
    refresh: '新的交付清單匯出後再匯入一次，已有的行會更新。',
  },
  figures: {
    month: (month) => `${month} 達成率`,
    lateNote: (due, late) => `應交 ${due} 批，延遲 ${late} 批`,
  },
  chart: {
    title: '按月達成率',
    note: '%；n = 應交批數；按應交日的月份',
    running: (month) => `${month} 未完`,
  },
  table: {
    title: '每月',
    month: '月份',
    due: '應交批數',
    late: '延遲批數',
    rate: '達成率',
    partial: '未完',
  },
  explain: {
    onTime: '應交貨批數 − 延遲交貨批數（包括未交批數）',
    due: '應交貨批數',
    numbers: (due, late) => `${due} − ${late}`,
    clause: 'OEM 5.5.2 原文',
    words:
      '每月統計交期達成率，計算方法為：（應交貨批數 − 延遲交貨批數（包括未交批數））/ 應交貨批數 * 100% = 交期達成率。',
    basis: (day) => `按應交日的月份；截至 ${day} 應交的批次`,
  },
  lastImport: (file, when) => `上次匯入 ${file}，${when}`,
  empty: {
    title: '還沒有交付記錄',
    why: '從 ERP 匯出交付清單（訂單號、行號、客戶編號、應交日期，有實交日期更好），匯入後按月算出交期達成率，也給客戶頁和調查對象的選擇用。',
    import: '匯入交付…',
    blank: '下載空白表格',
  },
  emptyAsOf: (day) => `${day} 之前沒有應交的批次。`,
};
