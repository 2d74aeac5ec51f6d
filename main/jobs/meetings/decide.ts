import { v7 as newUid } from 'uuid';
import type { Day } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { type DecisionRecord, decisionsOf, type MeetingRecord } from '../../../db/queries/meetings';
import { peopleCalled } from '../../../db/queries/organisation';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { openAction, theDepartment } from '../actions/open';
import { actionTitle, isUntouched, takeActionBack } from '../actions/takeBack';
import { updateAction } from '../actions/update';
import { theAction } from '../actions/work';
import type { ChannelsOf, Jobs } from '../list';
import { changeMeeting, theMeeting } from './work';

type Deciding = Extract<ChannelsOf<'meetings'>, 'meetings.decide' | 'meetings.dropDecision'>;

export const deciding: Jobs<Deciding> = {
  'meetings.decide': async (office, { id, decision: uid, reason, ...asked }) => {
    const meeting = await theMeeting(office.db, id);
    const before = await decisionsOf(office.db, meeting.id);
    const decided = await namedDecision(office, asked);
    const kept =
      uid === undefined
        ? await decideAnew(office, meeting, decided, before)
        : await putRight(office, { meeting, decided, reason }, theDecision(before, uid));
    await tellDecisions(office, meeting, before, reason);
    return kept;
  },

  'meetings.dropDecision': async (office, { id, decision: uid, reason }) => {
    const meeting = await theMeeting(office.db, id);
    const before = await decisionsOf(office.db, meeting.id);
    const decision = theDecision(before, uid);
    await takeBack(office, decision);
    await office.db.deleteFrom('meetingDecision').where('id', '=', decision.id).execute();
    return tellDecisions(office, meeting, before, reason);
  },
};

interface Decided {
  readonly title: string;
  readonly department: string;
  readonly responsible: string;
  readonly dueOn: Day;
}

/** With the plant's own names. Refused as `unknown-department`. */
async function namedDecision(
  { db }: JobOffice,
  { title, department, responsible, dueOn }: Pick<Checked<'meetings.decide'>, keyof Decided>,
): Promise<Decided> {
  return {
    ...{ title, dueOn },
    department: (await theDepartment(db, department)).name,
    responsible: (await peopleCalled(db))(responsible).name,
  };
}

async function decideAnew(
  office: JobOffice,
  meeting: MeetingRecord,
  decided: Decided,
  before: readonly DecisionRecord[],
) {
  const origin = { record: 'meeting', key: meeting.uid };
  const opened = await openAction(office, { source: 'meeting', ...decided, origin });
  const action = await theAction(office.db, opened.id);
  const uid = newUid();
  const position = (before.at(-1)?.position ?? -1) + 1;
  await office.db
    .insertInto('meetingDecision')
    .values({ uid, meetingId: meeting.id, position, ...decided, actionId: action.id })
    .execute();
  return { decision: uid, action: action.uid, code: action.code };
}

interface PutRight {
  readonly meeting: MeetingRecord;
  readonly decided: Decided;
  readonly reason: string | undefined;
}

/** Its action follows as long as nobody has answered it; later the minutes alone are put right. */
async function putRight(office: JobOffice, { meeting, decided, reason }: PutRight, decision: DecisionRecord) {
  await office.db
    .updateTable('meetingDecision')
    .set({ ...decided })
    .where('id', '=', decision.id)
    .execute();
  if (decision.action !== null && decision.actionState === 'open') {
    const why = reason === undefined || reason === '' ? meeting.code : reason;
    await updateAction(office, await theAction(office.db, decision.action), decided, why);
  }
  return { decision: decision.uid, action: decision.action ?? '', code: decision.actionCode ?? '' };
}

/** Refused as `record-in-use` once somebody has answered it. */
async function takeBack(office: JobOffice, decision: DecisionRecord): Promise<void> {
  if (decision.action === null) return;
  const action = await theAction(office.db, decision.action);
  if (!isUntouched(action))
    throw new Refusal('record-in-use', { title: actionTitle(action), answered: true });
  await takeActionBack(office, action);
}

async function tellDecisions(
  office: JobOffice,
  meeting: MeetingRecord,
  before: readonly DecisionRecord[],
  reason: string | undefined,
) {
  const lines = (rows: readonly DecisionRecord[]) => rows.map(decisionLine).join('\n');
  const now = await decisionsOf(office.db, meeting.id);
  const change = { old: { decisions: lines(before) }, new: { decisions: lines(now) } };
  return changeMeeting(office, meeting, change, reason);
}

function decisionLine({ title, department, responsible, dueOn, actionCode }: DecisionRecord): string {
  return [actionCode ?? '', title, department, responsible, dueOn].filter((part) => part !== '').join(' · ');
}

function theDecision(decisions: readonly DecisionRecord[], uid: string): DecisionRecord {
  const found = decisions.find((one) => one.uid === uid);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'decision', key: uid });
  return found;
}
