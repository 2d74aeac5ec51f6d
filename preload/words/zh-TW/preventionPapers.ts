import type { ClosingGate } from '../../../db/model/complaints/closing';

/** What closing asks for, told whether it is met or not. */
const GATES: Readonly<Record<ClosingGate, string>> = {
  counted: '各處數量已清查',
  reworked: '返工已結清',
  minutesApproved: '會議紀錄已核准',
  replied: '8D 報告已送客戶',
  measuresVerified: '對策效果已確認',
  controlDocuments: '管制文件（PFMEA、管制計畫、作業指導書）',
  earlierCases: '同類舊案已看',
  processAuditor: '製程稽核員確認效果',
  projectPerson: '專案人員確認效果',
};

/** The papers of prevention: daily audits, effect and closing, abnormality history. */
export const preventionPapers = {
  gates: GATES,
  audits: {
    auditor: '製程稽核員',
    measures: '稽核的對策',
    looks: '每日稽核',
    note: '對策導入後的每個工作日一次；缺的日子照樣列出',
    sheet: '每日稽核',
    none: '還沒有導入的對策。',
    noLooks: '還沒有稽核紀錄。',
    noneMissing: '沒有缺的稽核日',
    columns: {
      number: '序',
      measure: '對策',
      owner: '責任人',
      introducedOn: '導入日',
      on: '稽核日',
      result: '結果',
      note: '看到什麼',
      who: '稽核人',
      recordedAt: '登記時間',
    },
  },
  effect: {
    effect: '效果確認',
    measures: '對策',
    documents: '管制文件',
    gates: '結案條件',
    closed: (at: string) => `結案 ${at}`,
    stands: '有效',
    met: '符合',
    unmet: '還缺',
    none: '沒有登記。',
    columns: {
      role: '身分',
      name: '姓名',
      at: '時間',
      evidence: '依據',
      state: '狀態',
      measure: '對策',
      introducedOn: '導入日',
      verifiedOn: '確認日',
      effect: '效果',
      kind: '類別',
      document: '文件',
      revision: '版本',
      changedOn: '修訂日',
      gate: '條件',
    },
  },
  history: {
    count: (cases: number) => `${cases} 件`,
    says: '按受理日由新到舊；撤回的和不成立的不列',
  },
};
