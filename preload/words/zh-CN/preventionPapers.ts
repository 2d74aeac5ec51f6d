import type { ClosingGate } from '../../../db/model/complaints/closing';

/** What closing asks for, told whether it is met or not. */
const GATES: Readonly<Record<ClosingGate, string>> = {
  counted: '各处数量已清查',
  reworked: '返工已结清',
  minutesApproved: '会议记录已核准',
  replied: '8D 报告已送客户',
  measuresVerified: '对策效果已确认',
  controlDocuments: '控制文件（PFMEA、控制计划、作业指导书）',
  earlierCases: '同类旧案已看',
  processAuditor: '制程稽核员确认效果',
  projectPerson: '项目人员确认效果',
};

/** The papers of prevention: daily audits, effect and closing, abnormality history. */
export const preventionPapers = {
  gates: GATES,
  audits: {
    auditor: '制程稽核员',
    measures: '稽核的对策',
    looks: '每日稽核',
    note: '对策导入后的每个工作日一次；缺的日子照样列出',
    sheet: '每日稽核',
    none: '还没有导入的对策。',
    noLooks: '还没有稽核记录。',
    noneMissing: '没有缺的稽核日',
    columns: {
      number: '序',
      measure: '对策',
      owner: '责任人',
      introducedOn: '导入日',
      on: '稽核日',
      result: '结果',
      note: '看到什么',
      who: '稽核人',
      recordedAt: '登记时间',
    },
  },
  effect: {
    effect: '效果确认',
    measures: '对策',
    documents: '控制文件',
    gates: '结案条件',
    closed: (at: string) => `结案 ${at}`,
    stands: '有效',
    met: '符合',
    unmet: '还缺',
    none: '没有登记。',
    columns: {
      role: '身份',
      name: '姓名',
      at: '时间',
      evidence: '依据',
      state: '状态',
      measure: '对策',
      introducedOn: '导入日',
      verifiedOn: '确认日',
      effect: '效果',
      kind: '类别',
      document: '文件',
      revision: '版本',
      changedOn: '修订日',
      gate: '条件',
    },
  },
  history: {
    count: (cases: number) => `${cases} 件`,
    says: '按受理日由新到旧；撤回的和不成立的不列',
  },
};
