import type { Words } from '../zh-CN';

export const firstStart: Words['firstStart'] = {
  title: '歡迎使用客聲',
  facts: '資料只存在這台電腦上，不用連網',
  next: {
    name: '填上工廠名稱，選一套規則方案，就可以開始。',
    ready: (plant: string, rules: string) => `${plant}，按「${rules}」調查。`,
    readyMore: '接下來放客戶；這裡填的以後都能在「設定」裡改。',
    start: '空白開始',
  },
  plant: {
    title: '工廠',
    name: '工廠名稱',
    nameHint: '印在調查表和報告的抬頭',
    nameEn: '英文名稱',
    nameEnHint: '可以空著；中英對照的表單用它',
    language: '語言',
  },
  rules: {
    title: '規則方案',
    note: '新批次先按它；每一批還可以另選',
    clauses: '程序文件怎麼說',
    none: '沒有規定',
    returned: (percent: string) => `回收率 ≥ ${percent} %`,
    noReturned: '不定回收率',
    deadline: (days: number) => `${days} 個工作日內收回`,
    noDeadline: '不定收回期限',
    grades: (grades: string) => `等級 ${grades}`,
    noGrades: '不分等級',
  },
  sample: {
    title: '先看看是什麼樣子',
    name: '範例工廠',
    why: '一家編出來的五金廠：42 家客戶、六個季度的調查、改善措施和交付記錄，所有頁面都有內容可看。',
    marked: '每一頁、每份報告都標著「範例資料」',
    removed: '一鍵清除，回到這一頁，還能復原',
    fill: '放入範例工廠',
    filling: '正在放入範例工廠…',
  },
  moved: {
    title: '換了電腦？',
    why: '有備份檔案（.kesheng）就不用從頭來。',
    restore: '從備份復原',
  },
  started: {
    title: '已經開始了',
    why: '這裡已經有工廠名稱或資料。要改工廠資料、換規則方案，到「設定」。',
    today: '回到今日',
    settings: '開啟設定',
  },
};
