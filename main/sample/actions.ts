import { v7 as newUid } from 'uuid';
import type { ActionKind } from '../../db/model/actions';
import { addDays, type Day } from '../../db/model/day';
import { insertMany } from '../../db/queries/insertMany';
import { roundByCode } from '../../db/queries/rounds';
import { stepping } from '../jobs/actions/steps';
import { updating } from '../jobs/actions/update';
import type { JobOffice } from '../office';
import { EVIDENCE, SAMPLE_PEOPLE, type SampleAnswer, SECOND_TRY, sampleAnswer, TWIGS } from './actionTexts';

const ANSWERED_AFTER = 6;
const DONE_AFTER = 35;
const VERIFIED_AFTER = 90;
const CLOSED_AFTER = 92;

interface Opened {
  readonly id: number;
  readonly uid: string;
  readonly kind: ActionKind;
  readonly openedOn: Day;
}

/**
 * What became of the actions of the closed rounds, oldest first: the older ones are closed; of the last but one some are
 * overdue, answered, verified, or in their second cycle; of the newest some are answered.
 */
export async function workActions(from: JobOffice, rounds: readonly string[]): Promise<void> {
  // Told as if each thing had been done on its own day: nothing had climbed a rung by then.
  const office = { ...from, settings: { ...from.settings, escalation: [] } };
  for (const code of rounds.slice(0, -2)) await closeAll(office, await actionsOf(office, code));
  const [before, newest] = [await actionsOf(office, rounds.at(-2)), await actionsOf(office, rounds.at(-1))];
  // The first one is left alone: it is overdue and has climbed every rung.
  const [, second, third, fourth, fifth] = before;
  if (second !== undefined) await answer(office, second, 1);
  if (third !== undefined) await verified(office, third);
  if (fourth !== undefined) await inSecondCycle(office, fourth, true);
  if (fifth !== undefined) await inSecondCycle(office, fifth, false);
  await closeAll(office, before.slice(5));
  for (const [at, action] of newest.slice(0, 3).entries()) await answer(office, action, at);
  if (newest[3] !== undefined) await drawBones(office, newest[3]);
}

async function actionsOf({ db }: JobOffice, code: string | undefined): Promise<readonly Opened[]> {
  const round = code === undefined ? null : await roundByCode(db, code);
  if (round === null) return [];
  return db
    .selectFrom('action')
    .select(['id', 'uid', 'kind', 'openedOn'])
    .where('roundId', '=', round.id)
    .orderBy('id')
    .execute();
}

function ownerOf(at: number): string {
  return SAMPLE_PEOPLE[at % SAMPLE_PEOPLE.length]?.name ?? '';
}

function causesOf({ whys }: SampleAnswer) {
  const ids = whys.map(() => newUid());
  return whys.map((text, at) => ({
    ...{ id: ids[at] ?? '', method: 'fiveWhy' as const, branch: '', text },
    parent: at === 0 ? null : (ids[at - 1] ?? null),
    isRoot: at === whys.length - 1,
  }));
}

async function answer(office: JobOffice, action: Opened, at: number, given?: SampleAnswer): Promise<void> {
  const told = given ?? sampleAnswer(action.kind, at);
  const from = given === undefined ? action.openedOn : addDays(office.today, -3);
  const measures = told.measures.map(([kind, text], place) => {
    const dueOn = addDays(from, DONE_AFTER + place * 14);
    const doneOn = dueOn < office.today ? dueOn : null;
    return {
      kind,
      text,
      owner: ownerOf(at + place),
      dueOn,
      doneOn,
      evidence: doneOn === null ? '' : '照片见附件',
    };
  });
  await updating['actions.update'](office, { id: action.uid, responsible: ownerOf(at) });
  await stepping['actions.answer'](office, {
    id: action.uid,
    on: addDays(from, given === undefined ? ANSWERED_AFTER : 1),
    rootCause: told.whys.at(-1) ?? '',
    causes: causesOf(told),
    measures,
  });
}

async function verified(office: JobOffice, action: Opened): Promise<void> {
  await answer(office, action, 0);
  const on = addDays(office.today, -2);
  await stepping['actions.verify'](office, {
    id: action.uid,
    by: 'date',
    verdict: 'effective',
    evidence: EVIDENCE,
    on,
  });
}

/** Its measures were not effective: it stands at its cause again, or is answered a second time. */
async function inSecondCycle(office: JobOffice, action: Opened, isAnswered: boolean): Promise<void> {
  await answer(office, action, 0);
  const evidence = '下一季度的得分没有回升，客户仍反映同样的问题。';
  const dueOn = addDays(office.today, 6);
  const on = addDays(office.today, -6);
  await stepping['actions.verify'](office, {
    id: action.uid,
    by: 'date',
    verdict: 'ineffective',
    evidence,
    on,
    dueOn,
  });
  if (isAnswered) await answer(office, action, 2, SECOND_TRY);
}

async function drawBones(office: JobOffice, action: Opened): Promise<void> {
  const causes = TWIGS.map(([branch, text], at) => ({
    ...{ id: newUid(), method: 'fishbone' as const, parent: null, branch, text },
    isRoot: at === 4,
  }));
  await updating['actions.update'](office, { id: action.uid, responsible: ownerOf(1), causes });
}

/** Long ago: told in one row each. */
async function closeAll({ db, changed }: JobOffice, actions: readonly Opened[]): Promise<void> {
  const answers = actions.map(({ kind }, at) => sampleAnswer(kind, at));
  for (const [at, { id, uid, openedOn }] of actions.entries()) {
    const days = {
      answeredOn: addDays(openedOn, ANSWERED_AFTER),
      verifiedOn: addDays(openedOn, VERIFIED_AFTER),
      closedOn: addDays(openedOn, CLOSED_AFTER),
    };
    const row = { state: 'closed' as const, rootCause: answers[at]?.whys.at(-1) ?? '', ...days };
    await db.updateTable('action').set(row).where('id', '=', id).execute();
    changed({ record: 'action', key: uid, old: { state: 'open' }, new: row });
  }
  await insertMany(
    db,
    'measure',
    ['uid', 'actionId', 'cycle', 'kind', 'text', 'ownerName', 'dueOn', 'doneOn', 'position'],
    actions.flatMap(({ id, openedOn }, at) =>
      (answers[at]?.measures ?? []).map(([kind, text], place) => {
        const day = addDays(openedOn, DONE_AFTER);
        return [newUid(), id, 1, kind, text, ownerOf(at + place), day, day, place];
      }),
    ),
  );
  await insertMany(
    db,
    'verification',
    ['uid', 'actionId', 'cycle', 'by', 'verdict', 'evidence', 'verifiedOn', 'personCode', 'personName'],
    actions.map(({ id, openedOn }) => {
      const on = addDays(openedOn, VERIFIED_AFTER);
      return [newUid(), id, 1, 'date', 'effective', EVIDENCE, on, 'chenjian', '陈健'];
    }),
  );
}
