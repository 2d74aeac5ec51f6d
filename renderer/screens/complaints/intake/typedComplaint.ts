import type { Complexity, Severity } from '../../../../db/model/complaints/complaint';
import {
  COMPLAINT_WAYS,
  COMPLEXITIES,
  type ComplaintWay,
  SEVERITIES,
} from '../../../../db/model/complaints/complaint';
import { type Day, isDay, type Moment } from '../../../../db/model/day';
import type { Input } from '../../../../preload/contract';
import type { ComplaintCycle, ComplaintWhole } from '../../../../preload/contract/complaints';
import { readTime } from '../page/clock/readTime';
import { readMoment } from './readMoment';

/** What stands in the fields, as it was typed. */
export const BLANK = {
  ...{ customer: '', complainant: '', phone: '', email: '', way: 'phone', receivedAt: '', reason: '' },
  ...{ part: '', partName: '', model: '', orderNumber: '', batch: '', deliveredOn: '', line: '' },
  ...{ problem: '', lotQuantity: '', checkedQuantity: '', defectiveQuantity: '' },
  ...{ description: '', effect: '', demand: '', severity: 'major', complexity: 'usual' },
  ...{ customerDueOn: '', customerDueTime: '', department: '' },
  ...{ engineer: '', processAuditor: '', projectPerson: '' },
};

export type ComplaintText = keyof typeof BLANK;
export type TypedComplaint = Readonly<Record<ComplaintText, string>> & { readonly isSafety: boolean };

/** Nothing typed yet. */
export const UNTYPED: TypedComplaint = { ...BLANK, isSafety: false };

/** A draft may be of another version: what is not known is left, what is missing is blank. */
export function typedFrom(draft: Readonly<Record<string, string | boolean>>): TypedComplaint {
  const known = Object.entries(draft).filter(
    ([field, value]) => Object.hasOwn(BLANK, field) && typeof value === 'string',
  );
  return { ...BLANK, ...Object.fromEntries(known), isSafety: draft['isSafety'] === true };
}

export function isBlank(typed: TypedComplaint): boolean {
  return JSON.stringify({ ...UNTYPED, ...typed }) === JSON.stringify(UNTYPED);
}

/** Undefined: it cannot be read as a number. */
export function quantityOf(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (plain === '') return null;
  return /^\d{1,12}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export function wayOf(typed: TypedComplaint): ComplaintWay {
  return COMPLAINT_WAYS.find((way) => way === typed.way) ?? 'phone';
}

export function severityOf(typed: TypedComplaint): Severity {
  return SEVERITIES.find((severity) => severity === typed.severity) ?? 'major';
}

export function complexityOf(typed: TypedComplaint): Complexity {
  return COMPLEXITIES.find((complexity) => complexity === typed.complexity) ?? 'usual';
}

export function dayOf(text: string): Day | null {
  return isDay(text) ? text : null;
}

export interface PlantClock {
  readonly today: Day;
  readonly timeZone: string;
}

/** The customer's own limit as it would be kept. */
export function customerLimit(typed: TypedComplaint, { today, timeZone }: PlantClock) {
  const customerDueOn = dayOf(typed.customerDueOn);
  const time = customerDueOn === null ? null : readTime(typed.customerDueTime);
  const at = time === null ? null : readMoment(`${customerDueOn} ${time}`, today, timeZone);
  return { customerDueOn, customerDueAt: at };
}

/** Null: blank, so it is now. Undefined: it cannot be read. */
export function receivedAtOf(typed: TypedComplaint, { today, timeZone }: PlantClock) {
  if (typed.receivedAt.trim() === '') return null;
  return readMoment(typed.receivedAt, today, timeZone) ?? undefined;
}

const QUANTITIES = ['lotQuantity', 'checkedQuantity', 'defectiveQuantity'] as const;

/** The fields that keep it from being taken, in the order in which they stand. */
export function wrongFields(typed: TypedComplaint, clock: PlantClock, hasCustomer: boolean) {
  const wrong: ComplaintText[] = [];
  if (!hasCustomer) wrong.push('customer');
  if (receivedAtOf(typed, clock) === undefined) wrong.push('receivedAt');
  if (typed.problem.trim() === '') wrong.push('problem');
  for (const field of QUANTITIES) if (quantityOf(typed[field]) === undefined) wrong.push(field);
  if (typed.customerDueTime.trim() !== '' && readTime(typed.customerDueTime) === null)
    wrong.push('customerDueTime');
  return wrong;
}

const PLAIN = [
  ...(['complainant', 'phone', 'email', 'part', 'partName', 'model', 'orderNumber', 'batch'] as const),
  ...(['line', 'problem', 'description', 'effect', 'demand', 'department', 'engineer'] as const),
  ...(['processAuditor', 'projectPerson'] as const),
] as const;

/** As `complaints.add` and `complaints.change` take it. */
export function fieldsOf(typed: TypedComplaint, clock: PlantClock) {
  const texts = Object.fromEntries(PLAIN.map((field) => [field, typed[field].trim()]));
  const quantities = Object.fromEntries(
    QUANTITIES.map((field) => [field, quantityOf(typed[field]) ?? null] as const),
  );
  return {
    ...texts,
    ...quantities,
    problem: typed.problem.trim(),
    way: wayOf(typed),
    severity: severityOf(typed),
    complexity: complexityOf(typed),
    isSafety: typed.isSafety,
    deliveredOn: dayOf(typed.deliveredOn),
    ...customerLimit(typed, clock),
  };
}

/** A new complaint, as it is asked for. */
export function addingOf(
  typed: TypedComplaint,
  clock: PlantClock,
  customer: string,
): Input<'complaints.add'> {
  const receivedAt: Moment | null | undefined = receivedAtOf(typed, clock);
  const reason = typed.reason.trim();
  return {
    customer,
    ...fieldsOf(typed, clock),
    ...(receivedAt === null || receivedAt === undefined ? {} : { receivedAt }),
    ...(reason === '' ? {} : { reason }),
    isDrafted: true,
  };
}

/** A complaint as its fields show it; the hour of the customer's own limit is told in the plant's zone. */
export function typedOf(complaint: ComplaintWhole, cycle: ComplaintCycle, dueTime: string): TypedComplaint {
  const { customer, complainant, phone, email, way, part, partName, model, batch, line } = complaint;
  const { orderNumber, problem, description, effect, demand, severity, complexity } = complaint;
  const quantity = (value: number | null) => (value === null ? '' : String(value));
  return {
    ...UNTYPED,
    ...{ customer, complainant, phone, email, way, part, partName, model, batch, line },
    ...{ orderNumber, problem, description, effect, demand, severity, complexity },
    isSafety: complaint.isSafety,
    deliveredOn: complaint.deliveredOn ?? '',
    lotQuantity: quantity(complaint.lotQuantity),
    checkedQuantity: quantity(complaint.checkedQuantity),
    defectiveQuantity: quantity(complaint.defectiveQuantity),
    customerDueOn: cycle.customerDueOn ?? '',
    customerDueTime: dueTime,
    department: complaint.department,
    engineer: complaint.engineer.name,
    processAuditor: complaint.processAuditor.name,
    projectPerson: complaint.projectPerson.name,
  };
}

/** Only what is other than it was. */
export function changedFields(before: TypedComplaint, now: TypedComplaint, clock: PlantClock) {
  const old: Readonly<Record<string, unknown>> = fieldsOf(before, clock);
  const changed = Object.entries(fieldsOf(now, clock)).filter(([field, value]) => old[field] !== value);
  return Object.fromEntries(changed);
}
