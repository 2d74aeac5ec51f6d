import { eightDTrail } from './eightDTrail';

const DOCUMENTS: Readonly<Record<string, string>> = {
  pfmea: 'PFMEA',
  controlPlan: 'Control plan',
  workInstruction: 'Work instruction',
};
const PLACES: Readonly<Record<string, string>> = {
  stock: 'Stock',
  wip: 'Work in process',
  transit: 'In transit',
  customer: 'Customer',
  supplier: 'Supplier',
  other: 'Other',
};
const NAMES: Readonly<Record<string, string>> = { ...eightDTrail, ...DOCUMENTS, ...PLACES };

const named = (of: string) => NAMES[of] ?? of;

/** What a step of the 8D still lacks. */
export const eightDLacks = {
  confirmation: () => 'the time of confirmation with the customer',
  symptom: () => 'what the customer sees',
  emergency: () => 'the emergency response',
  leader: () => 'a leader',
  champion: () => 'a champion',
  otherDepartment: () => 'a member from another department',
  quantities: () => 'checked and defective quantity',
  description: (of: string) => `5W2H: ${named(of)}`,
  comparison: (of: string) => `is and is not: ${named(of)}`,
  counts: () => 'counts',
  counted: (of: string) => `${named(of)} is not counted`,
  unknown: (of: string) => `${named(of)} has an unknown quantity`,
  root: (of: string) => `root cause: ${named(of)}`,
  proof: (of: string) => `proof: ${named(of)}`,
  caseSearch: () => 'a look at earlier cases',
  measureFor: (of: string) => `a measure against ${named(of)}`,
  measures: (of: string) => named(of),
  choice: (of: string) => `why it was chosen: ${of}`,
  owner: (of: string) => `department and owner: ${of}`,
  dueOn: (of: string) => `due day: ${of}`,
  introduced: (of: string) => `day of introduction: ${of}`,
  evidence: (of: string) => `evidence: ${of}`,
  verified: (of: string) => `verified on and by: ${of}`,
  effect: (of: string) => `effect: ${of}`,
  ended: (of: string) => `day of ending: ${of}`,
  document: (of: string) => named(of),
  revision: (of: string) => `${named(of)}: number, new revision, day`,
  reason: (of: string) => `${named(of)}: why not needed`,
  similar: () => 'similar products, or why there are none',
  looked: (of: string) => `${of}: result`,
  closingText: (of: string) => named(of),
  answer: () => 'a question is not answered',
  no: () => 'answered “no”',
};
