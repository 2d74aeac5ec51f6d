import { eightDTrail } from './eightDTrail';

const DOCUMENTS: Readonly<Record<string, string>> = {
  pfmea: 'PFMEA',
  controlPlan: '控制计划',
  workInstruction: '作业指导书',
};
const PLACES: Readonly<Record<string, string>> = {
  stock: '成品仓',
  wip: '在制品',
  transit: '在途',
  customer: '客户',
  supplier: '供应商',
  other: '其他',
};
const NAMES: Readonly<Record<string, string>> = { ...eightDTrail, ...DOCUMENTS, ...PLACES };

const named = (of: string) => NAMES[of] ?? of;

/** What a step of the 8D still lacks. */
export const eightDLacks = {
  confirmation: () => '和客户确认的时间',
  symptom: () => '客户看到的现象',
  emergency: () => '应急措施',
  leader: () => '组长',
  champion: () => '推动者',
  otherDepartment: () => '别的部门的组员',
  quantities: () => '检查数和不良数',
  description: (of: string) => `5W2H 的“${named(of)}”`,
  comparison: (of: string) => `“${named(of)}”的是和不是`,
  counts: () => '清点',
  counted: (of: string) => `${named(of)}还没有清点`,
  unknown: (of: string) => `${named(of)}还有未明数量`,
  root: (of: string) => `${named(of)}的根本原因`,
  proof: (of: string) => `${named(of)}的证明`,
  caseSearch: () => '看同类旧案',
  measureFor: (of: string) => `针对${named(of)}的对策`,
  measures: (of: string) => named(of),
  choice: (of: string) => `选它的理由：${of}`,
  owner: (of: string) => `部门和责任人：${of}`,
  dueOn: (of: string) => `期限：${of}`,
  introduced: (of: string) => `实施日：${of}`,
  evidence: (of: string) => `实施依据：${of}`,
  verified: (of: string) => `验证日和验证人：${of}`,
  effect: (of: string) => `效果：${of}`,
  ended: (of: string) => `取消日：${of}`,
  document: (of: string) => named(of),
  revision: (of: string) => `${named(of)}的编号、新版次、生效日`,
  reason: (of: string) => `${named(of)}不用改的理由`,
  similar: () => '相似产品，或没有的理由',
  looked: (of: string) => `${of} 的查看结果`,
  closingText: (of: string) => named(of),
  answer: () => '有问题还没有回答',
  no: () => '答了“否”',
};
