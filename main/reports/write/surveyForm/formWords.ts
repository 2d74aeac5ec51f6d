/** Which words a form is printed in; with English, it stands smaller below or behind the Chinese. */
export type FormLanguage = 'zh' | 'zh-en' | 'zh-TW' | 'zh-TW-en';

const SIMPLIFIED = {
  invitation: '感谢您抽出约三分钟，告诉我们哪里做得好、哪里还要改。',
  customer: '客户',
  customerCode: '客户编号',
  issuedOn: '发放日期',
  dueOn: '请于此日前寄回',
  deadline: '寄回期限',
  within: (days: number) => `收到后 ${days} 个工作日内`,
  intro: {
    greeting:
      '尊敬的客户：感谢贵公司一直以来的信任。请就本期的合作逐项评价我司；您的评价，决定我们下一步先改什么。',
    promise: '贵公司的回答仅用于改进我司工作，严格保密，不提供给任何第三方；',
    result: '调查结果与改善措施，我司将向贵公司反馈。',
    short: '尊敬的客户：请就本期的合作评价我司。',
    shortPromise: '回答仅用于改进，严格保密；',
    shortResult: '结果与改善措施，我司将向贵公司反馈。谢谢！',
  },
  howTo: '填写方法',
  tick: '每行只勾一格，用黑色或蓝色笔',
  wrong: '填错：错格全部涂黑，另勾一格',
  blank: '不适用：留空',
  area: '类别',
  item: '评价项目',
  continued: '（续）',
  never: '0 = 完全不可能',
  surely: '10 = 一定会',
  lowest: '0 = 最低',
  fullMarks: (max: number) => `${max} = 满分`,
  writeIn: (max: number) => `请填写 0–${max} 分`,
  answered: '每一条意见，我司都会分析原因并答复；写不下请另附纸',
  signature: '填表人签名',
  position: '职务',
  date: '日期',
  dateParts: ['年', '月', '日'],
  seal: '加盖公章处',
  returnTo: '填妥后请寄回，或交我司业务员',
  fax: '传真',
  ruler: '此线应为 100 mm；打印时请选“实际大小 / 100 %”',
  version: '版本',
  page: (page: number, pages: number) => `第 ${page} 页 / 共 ${pages} 页`,
};

export type FormWords = {
  readonly [Name in keyof typeof SIMPLIFIED]: (typeof SIMPLIFIED)[Name];
};

const TRADITIONAL: FormWords = {
  invitation: '感謝您抽出約三分鐘，告訴我們哪裡做得好、哪裡還要改。',
  customer: '客戶',
  customerCode: '客戶編號',
  issuedOn: '發放日期',
  dueOn: '請於此日前寄回',
  deadline: '寄回期限',
  within: (days) => `收到後 ${days} 個工作日內`,
  intro: {
    greeting:
      '尊敬的客戶：感謝貴公司一直以來的信任。請就本期的合作逐項評價我司；您的評價，決定我們下一步先改什麼。',
    promise: '貴公司的回答僅用於改進我司工作，嚴格保密，不提供給任何第三方；',
    result: '調查結果與改善措施，我司將向貴公司回饋。',
    short: '尊敬的客戶：請就本期的合作評價我司。',
    shortPromise: '回答僅用於改進，嚴格保密；',
    shortResult: '結果與改善措施，我司將向貴公司回饋。謝謝！',
  },
  howTo: '填寫方法',
  tick: '每行只勾一格，用黑色或藍色筆',
  wrong: '填錯：錯格全部塗黑，另勾一格',
  blank: '不適用：留空',
  area: '類別',
  item: '評價項目',
  continued: '（續）',
  never: '0 = 完全不可能',
  surely: '10 = 一定會',
  lowest: '0 = 最低',
  fullMarks: (max) => `${max} = 滿分`,
  writeIn: (max) => `請填寫 0–${max} 分`,
  answered: '每一條意見，我司都會分析原因並答覆；寫不下請另附紙',
  signature: '填表人簽名',
  position: '職務',
  date: '日期',
  dateParts: ['年', '月', '日'],
  seal: '加蓋公司章處',
  returnTo: '填妥後請寄回，或交我司業務員',
  fax: '傳真',
  ruler: '此線應為 100 mm；列印時請選「實際大小 / 100 %」',
  version: '版本',
  page: (page, pages) => `第 ${page} 頁 / 共 ${pages} 頁`,
};

export const ENGLISH: FormWords = {
  invitation: '',
  customer: 'Customer',
  customerCode: 'No.',
  issuedOn: 'Issued on',
  dueOn: 'Return by',
  deadline: 'Return',
  within: (days) => `within ${days} working day${days === 1 ? '' : 's'}`,
  intro: {
    greeting: '',
    promise: '',
    result: '',
    short:
      'Dear customer, please rate our work in this period. Answers stay confidential and serve improvement only; ',
    shortPromise: '',
    shortResult: 'you will hear what we change.',
  },
  howTo: 'How to mark',
  tick: 'one box per line, black or blue pen',
  wrong: 'wrong? fill it in fully, tick another',
  blank: 'not applicable: blank',
  area: 'Area',
  item: 'Item',
  continued: ' (cont.)',
  never: 'not at all',
  surely: 'certainly',
  lowest: 'lowest',
  fullMarks: () => 'full marks',
  writeIn: (max) => `write a mark, 0–${max}`,
  answered: 'every one is answered',
  signature: 'Name, signature',
  position: 'Position',
  date: 'Date',
  dateParts: [],
  seal: 'Company seal here',
  returnTo: 'Return to us or to our sales',
  fax: 'Fax',
  ruler: 'Print at actual size',
  version: 'Version',
  page: (page, pages) => `Page ${page} / ${pages}`,
};

export function isBilingual(language: FormLanguage): boolean {
  return language === 'zh-en' || language === 'zh-TW-en';
}

export function isTraditional(language: FormLanguage): boolean {
  return language === 'zh-TW' || language === 'zh-TW-en';
}

export function formWords(language: FormLanguage): FormWords {
  return isTraditional(language) ? TRADITIONAL : SIMPLIFIED;
}
