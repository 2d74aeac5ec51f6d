import { v7 as newUid } from 'uuid';
import { dutyOf, FOLLOW_UP_DUTY, GENERAL_DUTY } from '../../../db/model/actions';
import type { Day } from '../../../db/model/day';
import { decimalText } from '../../../db/model/exact';
import type { FiredTrigger } from '../../../db/model/surveys/triggers';
import { addWorkingDays } from '../../../db/model/workingDays';
import { dutyDepartments } from '../../../db/queries/actions';
import { workingCalendar } from '../../../db/queries/calendar';
import type { FormRecord } from '../../../db/queries/forms';
import type { RoundRecord } from '../../../db/queries/rounds';
import type { JobOffice } from '../../office';
import { theOpenRound } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { resultOf } from './judged';

type Closed = Extract<ChannelsOf<'surveys'>, 'surveys.closeRound'>;

export const closing: Jobs<Closed> = {
  'surveys.closeRound': async (office, { round: code, on }) => {
    const round = await theOpenRound(office.db, code);
    const closedOn = on ?? office.today;
    const { triggers, forms } = await resultOf(office, round);
    await office.db.updateTable('round').set({ closedOn }).where('id', '=', round.id).execute();
    office.changed({ record: 'round', key: code, old: { closedOn: null }, new: { closedOn } });
    const ids = new Map(forms.map((form) => [form.code, form.id]));
    for (const trigger of triggers) await openAction(office, round, trigger, closedOn, ids);
    return { actions: triggers.length };
  },
};

/** One action for one fact: the unique index keeps a rule from firing twice for the same one. */
async function openAction(
  office: JobOffice,
  round: RoundRecord,
  trigger: FiredTrigger,
  openedOn: Day,
  forms: ReadonlyMap<string, number>,
): Promise<void> {
  const { db, settings } = office;
  const departments = await dutyDepartments(db);
  const general = departments.get(GENERAL_DUTY);
  const department = departments.get(dutyOf(trigger, round.definition)) ?? general;
  const followedBy = departments.get(FOLLOW_UP_DUTY) ?? general;
  if (department === undefined || followedBy === undefined) throw new RangeError('The role map names no department');
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const dueOn = addWorkingDays(openedOn, round.rules.actionDue.workingDays, calendar).day;
  const action = {
    uid: newUid(),
    roundId: round.id,
    formId: trigger.form === null ? null : (forms.get(trigger.form) ?? null),
    kind: trigger.kind,
    subject: trigger.subject,
    departmentId: department.id,
    followedById: followedBy.id,
    openedOn,
    dueOn,
    sourceJson: JSON.stringify(firedFrom(round, trigger)),
  };
  await db.insertInto('action').values(action).execute();
  office.changed({ record: 'action', key: action.uid, old: null, new: { ...action, round: round.code } });
}

/** What the action keeps of its trigger: the rule's clause and words, and the figures as they stood. */
function firedFrom({ rules }: RoundRecord, { kind, figure, before }: FiredTrigger) {
  const source = rules.triggers.find((rule) => rule.kind === kind)?.source ?? null;
  return {
    source,
    figure: figure === null ? null : decimalText(figure, 2),
    before: before === null ? null : decimalText(before, 2),
  };
}

/** An opinion that comes after closing opens its action at once, due from its day. */
export async function openOpinionAction(office: JobOffice, round: RoundRecord, form: FormRecord): Promise<void> {
  const trigger: FiredTrigger = { kind: 'opinion', subject: form.customer, form: form.code, figure: null, before: null };
  if (!round.rules.triggers.some(({ kind }) => kind === 'opinion')) return;
  await openAction(office, round, trigger, office.today, new Map([[form.code, form.id]]));
}
