import { v7 as newUid } from 'uuid';
import type { VerifyBy } from '../../../db/model/actions';
import { missingForAnswer } from '../../../db/model/actions/steps';
import type { Day } from '../../../db/model/day';
import { exactText } from '../../../db/model/exact';
import { Refusal } from '../../../db/model/refusal';
import { type ActionRecord, causesOf, measuresOf } from '../../../db/queries/actionWork';
import type { JobOffice } from '../../office';
import type { ChannelsOf, Jobs } from '../list';
import { nextEffect } from './effect';
import { noteEscalations } from './noted';
import { defaultDueDay } from './open';
import { updateAction } from './update';
import {
  changeAction,
  columnsChange,
  keptAction,
  refuseIncomplete,
  refuseUnclosable,
  theAction,
  workOf,
} from './work';

type Stepping = Extract<
  ChannelsOf<'actions'>,
  'actions.answer' | 'actions.verify' | 'actions.close' | 'actions.praise' | 'actions.reopen'
>;

export const stepping: Jobs<Stepping> = {
  'actions.answer': async (office, { id, on, ...fields }) => {
    const { db, today } = office;
    const found = await theAction(db, id);
    await noteEscalations(office, found);
    await updateAction(office, found, fields);
    const action = await theAction(db, id);
    refuseIncomplete(action, missingForAnswer(await workOf(db, action)));
    const verifyOn =
      action.verifyBy === 'date' ? (action.verifyOn ?? (await lastMeasureDay(db, action))) : null;
    await step(office, action, { state: 'answered', answeredOn: on ?? today, verifyOn });
    return keptAction(db, action);
  },

  'actions.verify': async (office, { id, by, verdict, evidence, on, dueOn }) => {
    const { db, today, user } = office;
    const action = await theAction(db, id);
    await noteEscalations(office, action);
    const verifiedOn = on ?? today;
    const seen = await seenBy(office, action, { by: by ?? action.verifyBy, evidence });
    const row = { ...seen, verdict, evidence, verifiedOn, personCode: user.code, personName: user.name };
    const own = { uid: newUid(), actionId: action.id, cycle: action.cycle };
    await db
      .insertInto('verification')
      .values({ ...own, ...row })
      .execute();
    const { figure, before } = seen;
    office.changed({
      record: 'action',
      key: action.uid,
      old: { verdict: null },
      new: { verdict, evidence, figure, before },
    });
    if (verdict === 'effective') await step(office, action, { state: 'verified', verifiedOn });
    else if (verdict === 'partly') await extend(office, action, dueOn);
    else
      await beginCycle(office, action, {
        state: 'ineffective',
        dueOn: dueOn ?? (await defaultDueDay(office, verifiedOn)),
      });
    return keptAction(db, action);
  },

  'actions.close': async (office, { id, on }) => {
    const action = await theAction(office.db, id);
    await refuseUnclosable(office, action);
    await noteEscalations(office, action);
    await step(office, action, { state: 'closed', closedOn: on ?? office.today });
    return keptAction(office.db, action);
  },

  'actions.praise': async (office, { id, reason }) => {
    const action = await theAction(office.db, id);
    if (action.kind !== 'opinion') throw new Refusal('not-an-opinion', { code: action.code });
    await noteEscalations(office, action);
    const columns = { state: 'closed', outcome: 'praise', closedOn: office.today } as const;
    await changeAction(office, action, columnsChange(action, columns), reason);
    return keptAction(office.db, action);
  },

  'actions.reopen': async (office, { id, reason, dueOn }) => {
    const action = await theAction(office.db, id);
    const due = dueOn ?? (await defaultDueDay(office, office.today));
    await beginCycle(office, action, { state: 'open', dueOn: due, reason });
    return keptAction(office.db, action);
  },
};

async function step(office: JobOffice, action: ActionRecord, columns: Partial<ActionRecord>): Promise<void> {
  await changeAction(office, action, columnsChange(action, columns));
}

/** Its measures go on: the round after shows them, or a later day. */
async function extend(office: JobOffice, action: ActionRecord, dueOn: Day | undefined): Promise<void> {
  if (action.verifyBy === 'nextRound' && dueOn === undefined) return;
  const verifyOn = dueOn ?? (await defaultDueDay(office, office.today));
  await step(office, action, { verifyBy: 'date', verifyOn });
}

async function lastMeasureDay(db: JobOffice['db'], action: ActionRecord): Promise<Day | null> {
  const days = (await measuresOf(db, action.id)).filter(({ cycle }) => cycle === action.cycle);
  return (
    days
      .flatMap(({ dueOn }) => dueOn ?? [])
      .sort()
      .at(-1) ?? null
  );
}

interface Seeing {
  readonly by: VerifyBy;
  readonly evidence: string;
}

/** What the verdict stands on: the next round's figure, or evidence. Refused as `no-next-round` or `evidence-needed`. */
async function seenBy(office: JobOffice, action: ActionRecord, { by, evidence }: Seeing) {
  if (by === 'date') {
    if (evidence === '') throw new Refusal('evidence-needed', { code: action.code });
    return { by, roundId: null, figure: null, before: null };
  }
  const effect = await nextEffect(office, action);
  if (effect === null || effect.round.closedOn === null || effect.figure === null)
    throw new Refusal('no-next-round', { code: action.code, round: effect?.round.code ?? null });
  const { figure, before, round } = effect;
  return {
    by,
    roundId: round.id,
    figure: exactText(figure),
    before: before === null ? null : exactText(before),
  };
}

interface NewCycle {
  readonly state: 'open' | 'ineffective';
  readonly dueOn: Day;
  readonly reason?: string;
}

/** Back to the cause. The cycle before stays as it was: its measures, its verification, and its root cause in words. */
async function beginCycle(
  office: JobOffice,
  action: ActionRecord,
  { state, dueOn, reason }: NewCycle,
): Promise<void> {
  await keepRootCause(office.db, action);
  const columns = {
    ...{ state, dueOn, cycle: action.cycle + 1, rootCause: '' },
    ...{ answeredOn: null, verifiedOn: null, closedOn: null, verifyOn: null, outcome: null },
  };
  await changeAction(office, action, columnsChange(action, columns), reason);
}

/** The action itself holds the running cycle's sentence; an earlier cycle's is one of its causes. */
async function keepRootCause(db: JobOffice['db'], { id, cycle, rootCause }: ActionRecord): Promise<void> {
  if (rootCause === '') return;
  const causes = (await causesOf(db, id)).filter((cause) => cause.cycle === cycle);
  if (causes.some(({ isRoot, text }) => isRoot === 1 && text.trim() === rootCause.trim())) return;
  const cause = { uid: newUid(), actionId: id, cycle, method: 'fiveWhy' as const, text: rootCause };
  await db
    .insertInto('cause')
    .values({ ...cause, isRoot: 1, position: causes.length })
    .execute();
}
