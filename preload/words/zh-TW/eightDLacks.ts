import { eightDTrail } from './eightDTrail';

const DOCUMENTS: Readonly<Record<string, string>> = {
  pfmea: 'PFMEA',
  controlPlan: '管制計畫',
  workInstruction: '作業指導書',
};
const PLACES: Readonly<Record<string, string>> = {
  stock: '成品倉',
  wip: '在製品',
  transit: '在途',
  customer: '客戶',
  supplier: '供應商',
  other: '其他',
};
const NAMES: Readonly<Record<string, string>> = { ...eightDTrail, ...DOCUMENTS, ...PLACES };

const named = (of: string) => NAMES[of] ?? of;

/** What a step of the 8D still lacks. */
export const eightDLacks = {
  confirmation: () => '和客戶確認的時間',
  symptom: () => '客戶看到的現象',
  emergency: () => '應急措施',
  leader: () => '組長',
  champion: () => '推動者',
  otherDepartment: () => '別的部門的組員',
  quantities: () => '檢查數和不良數',
  description: (of: string) => `5W2H 的「${named(of)}」`,
  comparison: (of: string) => `「${named(of)}」的是和不是`,
  counts: () => '清點',
  counted: (of: string) => `${named(of)}還沒有清點`,
  unknown: (of: string) => `${named(of)}還有未明數量`,
  root: (of: string) => `${named(of)}的根本原因`,
  proof: (of: string) => `${named(of)}的證明`,
  caseSearch: () => '看同類舊案',
  measureFor: (of: string) => `針對${named(of)}的對策`,
  measures: (of: string) => named(of),
  choice: (of: string) => `選它的理由：${of}`,
  owner: (of: string) => `部門和責任人：${of}`,
  dueOn: (of: string) => `期限：${of}`,
  introduced: (of: string) => `實施日：${of}`,
  evidence: (of: string) => `實施依據：${of}`,
  verified: (of: string) => `驗證日和驗證人：${of}`,
  effect: (of: string) => `效果：${of}`,
  ended: (of: string) => `取消日：${of}`,
  document: (of: string) => named(of),
  revision: (of: string) => `${named(of)}的編號、新版次、生效日`,
  reason: (of: string) => `${named(of)}不用改的理由`,
  similar: () => '相似產品，或沒有的理由',
  looked: (of: string) => `${of} 的查看結果`,
  closingText: (of: string) => named(of),
  answer: () => '有問題還沒有回答',
  no: () => '答了「否」',
};
