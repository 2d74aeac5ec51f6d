import { v7 as newUid } from 'uuid';
import { CASE_VERDICTS, lookedCases } from '../../../../db/model/complaints/lookedCases';
import { Refusal } from '../../../../db/model/refusal';
import { casesCalled } from '../../../../db/queries/complaintCases';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { newestCycle, theComplaint } from '../found';
import { codesLike } from './earlier';

/** Kept in the newest run with everything that the search found: whoever closes has seen them (rulebook 4, closing). */
export async function lookAtCases(
  office: JobOffice,
  { id, cases, note }: Checked<'complaints.lookAtCases'>,
): Promise<{ readonly looked: number }> {
  const { db, now, user } = office;
  const complaint = await theComplaint(db, id);
  const codes = cases.map(({ code }) => code);
  const known = new Set((await casesCalled(db, codes)).map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code) || code === complaint.code);
  if (unknown !== undefined) throw new Refusal('unknown-record', { record: 'complaint', key: unknown });
  const { cycle } = await newestCycle(db, complaint);
  const looked = lookedCases(await codesLike(office, id), cases);
  await db
    .insertInto('caseSearch')
    .values({
      ...{ uid: newUid(), complaintId: complaint.id, cycle, lookedAt: now, note },
      ...{ personCode: user.code, personName: user.name, foundJson: JSON.stringify(looked) },
    })
    .execute();
  const told = CASE_VERDICTS.map((verdict) => {
    const own = looked.filter((one) => one.verdict === verdict).map(({ code }) => code);
    return [TOLD[verdict], own.join('、')];
  });
  const verdicts = Object.fromEntries(told.filter(([, said]) => said !== ''));
  const change = { casesLooked: looked.length, ...verdicts, ...(note === '' ? {} : { note }) };
  office.changed({ record: 'complaint', key: complaint.uid, old: null, new: change });
  return { looked: looked.length };
}

const TOLD = { same: 'casesSame', similar: 'casesSimilar', other: 'casesOther' } as const;
