import type { Words } from '../zh-CN';

export const reportsPage: Words['reportsPage'] = {
  title: '報表',
  facts: (reports: number) => `${reports} 種`,
  label: '報表種類',
  names: {
    'round-summary': '滿意度調查彙總分析報告',
    'document-revisions': '文件制修訂記錄',
    'meeting-minutes': '會議記錄',
  },
  says: {
    'meeting-minutes': '議程、討論和結論、決議、出席與簽署；開會前列印出來是議程，可以手寫。',
    'document-revisions': '每種列印表單和報表的編號、版本、生效日和修訂內容。',
    'round-summary':
      '綜合得分與回收率、推移圖、各維度和各項目、客戶熱圖、客戶意見、觸發的改善措施和待管理層決定的事，封面有製表 / 審核 / 核准。',
  },
  other: '按所選條件做出的報表。',
  formats: { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' },
  formatSays: {
    xlsx: '公式可以重算，圖表可以改',
    docx: '可以接著寫',
    pdf: 'A4，和列印出來的一樣',
  },
  fields: { meeting: '會議', round: '批次', format: '格式', report: '做哪一種' },
  roundChoice: (code: string, name: string) => `${code} · ${name}`,
  next: {
    makeAlone: (report: string, format: string) => `把《${report}》做成 ${format}。`,
    make: (report: string, about: string, format: string) => `把 ${about} 的《${report}》做成 ${format}。`,
    running: '這一批還沒結束，報告會寫明是暫計結果。',
    button: '產生並儲存…',
    preview: '產生並預覽…',
  },
  making: (report: string) => `正在產生《${report}》，圖表多，要幾秒…`,
  aboutMeeting: { title: '這場會議', open: '開啟會議', planned: '還沒有召開：做出來的是議程，可以手寫。' },
  about: {
    title: '這一批',
    period: '期間',
    ruleSet: '規則方案',
    returned: '收回 / 發出',
    rate: '回收率',
    overall: '綜合分',
    state: '狀態',
    closed: (day: string) => `${day} 結束`,
    open: '還沒結束',
    toRound: '開啟批次',
  },
  inside: '裡面有什麼',
  same: '數字與螢幕、命令列完全一致，因為來自同一處計算。',
  noRounds: {
    title: '還沒有可以報告的批次',
    why: '報告說的是一次調查的結果：先建批次、收回調查表，這裡就能做出 Excel 和 PDF。',
    toSurveys: '去滿意度調查',
  },
  noReports: {
    title: '這個版本還沒有報表',
    why: '每個頁面上的「匯出」仍可存成表格。',
  },
};
