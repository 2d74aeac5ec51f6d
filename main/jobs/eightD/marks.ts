import { createHash } from 'node:crypto';
import type { CAUSE_BRANCHES } from '../../../db/model/complaints/eightD';
import { type Moment, wallClock } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { canonicalText } from '../../../db/model/signatures';
import { lastToldOfComplaint, type Run } from '../../../db/queries/eightD';
import type { Db } from '../../../db/schema';
import type { EightDList, EightDMarks } from '../../../preload/contract/eightDWhole';
import type { JobOffice } from '../../office';
import type { WritingRun } from './found';
import { causesShown, documentsShown, measuresShown, similarShown, teamShown } from './rows';

const MARK_LENGTH = 16;

/** One mark for each list: it is another as soon as the list says anything else. */
export async function marksOf(db: Db, run: Run): Promise<EightDMarks> {
  // Being late and the state of an action are not what somebody wrote.
  const measures = (await measuresShown(db, run, '')).map(({ action: _action, ...said }) => said);
  const causes = await causesShown(db, run);
  const mark = (list: unknown) => markOf([run.cycle, list]);
  const ofStep = (step: string) => mark(measures.filter((one) => one.step === step));
  const ofBranch = (branch: (typeof CAUSE_BRANCHES)[number]) => mark(causes[branch]);
  return {
    team: mark(await teamShown(db, run)),
    documents: mark(await documentsShown(db, run)),
    similar: mark(await similarShown(db, run)),
    containment: ofStep('containment'),
    corrective: ofStep('corrective'),
    preventive: ofStep('preventive'),
    occurrenceTechnical: ofBranch('occurrenceTechnical'),
    occurrenceSystemic: ofBranch('occurrenceSystemic'),
    nonDetectionTechnical: ofBranch('nonDetectionTechnical'),
    nonDetectionSystemic: ofBranch('nonDetectionSystemic'),
  };
}

export function markOf(list: unknown): string {
  return createHash('sha256').update(canonicalText(list)).digest('hex').slice(0, MARK_LENGTH);
}

/** Refused as `changed-meanwhile`: a list would be put over one that the asking person has not seen. */
export async function refuseUnseen(
  office: JobOffice,
  run: WritingRun,
  list: EightDList,
  seen: string | undefined,
): Promise<void> {
  if (seen === undefined || (await marksOf(office.db, run))[list] === seen) return;
  const { uid, code } = run.complaint;
  const last = await lastToldOfComplaint(office.db, uid, list);
  throw new Refusal('changed-meanwhile', {
    ...{ code, list, name: last?.userName || (last?.userCode ?? '') },
    at: last === undefined ? '' : clockOf(office, last.at),
  });
}

/** With its day where that is not today's. */
export function clockOf({ settings, today }: JobOffice, at: Moment): string {
  const { day, time } = wallClock(at, settings.timeZone);
  return day === today ? time.slice(0, 5) : `${day} ${time.slice(0, 5)}`;
}
