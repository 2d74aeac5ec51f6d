import { v7 as newUid } from 'uuid';
import { complaintCode } from '../../../db/model/complaints/complaint';
import { profileFor } from '../../../db/model/complaints/profileFor';
import { wallClock, yearOf } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { clockProfiles, complaintById, lastComplaintNumber } from '../../../db/queries/complaints';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { theCustomer } from '../found';
import { refuseFuture, refuseUnreasoned } from './clocks/tell';
import { complaintColumns } from './fields';
import { keptComplaint } from './found';
import { dropIntakeDraft } from './intake/draft';
import { rememberPart } from './intake/partList';

/**
 * A new complaint with its first run. Refused as `unknown-customer`, `code-in-use`, `time-in-future`, and as
 * `reason-missing` where it came in earlier than the office takes without a reason.
 */
export async function addComplaint(office: JobOffice, asked: Checked<'complaints.add'>) {
  const { db, now, settings, user } = office;
  const { code: given, customer: customerCode, receivedAt = now, reason = '', ...fields } = asked;
  refuseFuture(office, 'received', receivedAt);
  refuseUnreasoned(office, { step: 'received', at: receivedAt, reason }, null);
  const { customerDueOn = null, customerDueAt = null, isDrafted = false, ...own } = fields;
  const customer = await theCustomer(db, customerCode);
  const receivedOn = wallClock(receivedAt, settings.timeZone).day;
  const year = yearOf(receivedOn);
  const code = given ?? complaintCode(year, (await lastComplaintNumber(db, year)) + 1);
  if ((await complaintById(db, code)) !== undefined) throw new Refusal('code-in-use', { code });
  const uid = newUid();
  const columns = await complaintColumns(office, own);
  const row = { uid, code, customerId: customer.id, receivedOn, ...columns };
  const { id } = await db.insertInto('complaint').values(row).returning('id').executeTakeFirstOrThrow();
  const dues = { customerDueOn, customerDueAt };
  const clockProfileId = await profileOf(office, own);
  await db
    .insertInto('complaintCycle')
    .values({ complaintId: id, cycle: 1, receivedAt, receivedOn, ...dues, clockProfileId })
    .execute();
  const by = { personCode: user.code, personName: user.name, reason };
  const time = { uid: newUid(), complaintId: id, cycle: 1, step: 'received', at: receivedAt } as const;
  await db
    .insertInto('complaintTime')
    .values({ ...time, recordedAt: now, ...by })
    .execute();
  const told = { code, customer: customer.code, receivedAt, ...own, ...dues };
  const change = { record: 'complaint', key: uid, old: null, new: told };
  office.changed(reason === '' ? change : { ...change, reason });
  await rememberPart(office, own);
  if (isDrafted) await dropIntakeDraft(db, user.code);
  return keptComplaint(db, uid);
}

type Class = Pick<Checked<'complaints.add'>, 'severity' | 'isSafety' | 'complexity'>;

/** The profile whose class the complaint is of. */
export async function profileOf({ db }: Pick<JobOffice, 'db'>, of: Class): Promise<number> {
  const { severity = 'major', isSafety = false, complexity = 'usual' } = of;
  const profiles = (await clockProfiles(db)).map(({ id, definitionJson }) => ({
    ...JSON.parse(definitionJson),
    id,
  }));
  const found = profileFor(profiles, { severity, isSafety, complexity });
  if (found === null) throw new RangeError('No clock profile is for this class of complaint');
  return found.id;
}
