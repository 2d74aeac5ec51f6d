import { keepComplaint, keepCycle } from '../../../db/queries/complaints';
import type { ComplaintKept } from '../../../preload/contract/complaints';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { askedReason } from '../../reason';
import { chooseProfile } from './clocks/profileChange';
import { complaintColumns } from './fields';
import { keptComplaint, newestCycle, theComplaint } from './found';
import { wholeComplaint } from './shown';

/** What chooses the clock profile. */
const CLASS = ['severity', 'isSafety', 'complexity'] as const;

/** Keeps what was told and is new. A closed complaint changes only with a reason (refused as `reason-missing`). */
export async function changeComplaint(
  office: JobOffice,
  { id, reason = '', ...fields }: Checked<'complaints.change'>,
): Promise<ComplaintKept> {
  const { db } = office;
  const before = await theComplaint(db, id);
  const { customerDueOn, customerDueAt, ...own } = fields;
  const old = await toldNow(office, before.uid);
  const columns = await complaintColumns(office, own);
  if (Object.keys(columns).length > 0) await keepComplaint(db, before.id, columns);
  const dues = {
    ...(customerDueOn === undefined ? {} : { customerDueOn }),
    ...(customerDueAt === undefined ? {} : { customerDueAt }),
  };
  if (Object.keys(dues).length > 0) await keepCycle(db, await newestCycle(db, before), dues);
  if (CLASS.some((field) => fields[field] !== undefined))
    await chooseProfile(office, await theComplaint(db, before.uid));
  const now = await toldNow(office, before.uid);
  const changed = Object.keys(now).filter((one) => now[one] !== old[one]);
  if (changed.length === 0) return keptComplaint(db, before.uid);
  const why = before.state === 'closed' ? askedReason(reason, 'complaint') : reason;
  const sides = (from: Told) => Object.fromEntries(changed.map((one) => [one, from[one]]));
  const change = { record: 'complaint', key: before.uid, old: sides(old), new: sides(now) };
  office.changed(why === '' ? change : { ...change, reason: why });
  return keptComplaint(db, before.uid);
}

type Told = Readonly<Record<string, unknown>>;

/** The complaint's fields as the trail tells them. */
async function toldNow({ db }: JobOffice, uid: string): Promise<Told> {
  const whole = await wholeComplaint(db, await theComplaint(db, uid));
  const { id, code, customer, customerName, receivedOn, state, cycle, wayNote, withdrawnReason, ...rest } =
    whole;
  const { cycles, engineer, processAuditor, projectPerson, ...plain } = rest;
  const { customerDueOn, customerDueAt } = cycles.at(-1) ?? { customerDueOn: null, customerDueAt: null };
  const people = {
    engineer: engineer.name,
    processAuditor: processAuditor.name,
    projectPerson: projectPerson.name,
  };
  return { ...plain, ...people, customerDueOn, customerDueAt };
}
