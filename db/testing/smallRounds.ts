import type { Answers } from '../model/surveys/score';
import { itemsOf, type Template } from '../model/surveys/template';
import { SHIPPED_TEMPLATES } from '../shipped/templates';
import type { RoundWorld, WorldForm } from './roundWorld';

function shipped(): Template {
  const [template] = SHIPPED_TEMPLATES;
  if (template === undefined) throw new RangeError('No questionnaire ships');
  return template;
}

/** Every scored item of the shipped questionnaire answered alike, but for what is said otherwise; null leaves it blank. */
export function answersAlike(points: number, other: Readonly<Record<string, number | null>> = {}): Answers {
  const all = { ...Object.fromEntries(itemsOf(shipped()).map(({ code }) => [code, points])), ...other };
  return Object.fromEntries(
    Object.entries(all).flatMap(([code, value]) => (value === null ? [] : [[code, value]])),
  );
}

export const SMALL_CUSTOMERS = [
  { code: 'C001', name: '苏州恒达精密有限公司', shortName: '恒达精密' },
  { code: 'C002', name: '无锡远景电子有限公司', shortName: '远景电子' },
  { code: 'C003', name: '上海远景电子有限公司', shortName: '远景电子' },
  { code: 'C004', name: '宁波捷成汽车部件有限公司' },
  { code: 'C005', name: '昆山联泰光电有限公司', shortName: '联泰光电' },
];

const Q2 = { issuedOn: '2026-04-13', returnedOn: '2026-04-15' };
const Q3 = { issuedOn: '2026-07-13', returnedOn: '2026-07-15' };

const SECOND: readonly WorldForm[] = [
  { ...Q2, customer: 'C001', answers: answersAlike(80, { Q5: 80 }) },
  { ...Q2, customer: 'C002', answers: answersAlike(60), opinion: '希望缩短交货周期' },
  { ...Q2, customer: 'C003', answers: answersAlike(100) },
];

/** One form of every kind: counted, two of one customer, late, invalid, not returned, withdrawn, never issued. */
const THIRD: readonly WorldForm[] = [
  { ...Q3, customer: 'C001', answers: answersAlike(80, { Q5: 60, P1: null }) },
  { ...Q3, customer: 'C001', answers: answersAlike(100, { D1: null, S1: 80 }) },
  { ...Q3, customer: 'C002', answers: answersAlike(60, { P1: 40 }), opinion: '希望提供 RoHS 检测报告' },
  {
    ...Q3,
    customer: 'C003',
    returnedOn: '2026-08-20',
    answers: answersAlike(20),
    opinion: '希望提供 RoHS 检测报告',
  },
  { ...Q3, customer: 'C004', answers: { Q1: 100, Q2: 100 }, opinion: '无' },
  { ...Q3, customer: 'C005', returnedOn: null },
  { ...Q3, customer: 'C005', answers: answersAlike(20), withdrawnOn: '2026-07-20' },
  { customer: 'C005', issuedOn: null },
];

/** Two quarters of five customers, with one form of every kind in the later one. */
export const SMALL_ROUNDS: RoundWorld = {
  customers: SMALL_CUSTOMERS,
  rounds: [
    { code: '2026Q2', from: '2026-04-01', to: '2026-06-30', forms: SECOND },
    { code: '2026Q3', from: '2026-07-01', to: '2026-09-30', forms: THIRD },
  ],
};
