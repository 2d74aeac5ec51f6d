import { dutyOf, FOLLOW_UP_DUTY, GENERAL_DUTY } from '../../../db/model/actions';
import type { Day } from '../../../db/model/day';
import { decimalText, exactText } from '../../../db/model/exact';
import type { FiredTrigger } from '../../../db/model/surveys/triggers';
import { addWorkingDays } from '../../../db/model/workingDays';
import { dutyDepartments } from '../../../db/queries/actions';
import { workingCalendar } from '../../../db/queries/calendar';
import type { FormRecord } from '../../../db/queries/forms';
import type { RoundRecord } from '../../../db/queries/rounds';
import type { JobOffice } from '../../office';
import { actionOpener } from '../actions/open';
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
    const open = await opener(office, round, closedOn);
    for (const trigger of triggers)
      await open(trigger, trigger.form === null ? null : (ids.get(trigger.form) ?? null));
    return { actions: triggers.length };
  },
};

type Open = (trigger: FiredTrigger, formId: number | null) => Promise<void>;

/** Opens one action for one fact; the unique index keeps a rule from firing twice for the same one. */
async function opener(office: JobOffice, round: RoundRecord, openedOn: Day): Promise<Open> {
  const { db, settings } = office;
  const departments = await dutyDepartments(db);
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const dueOn = addWorkingDays(openedOn, round.rules.actionDue.workingDays, calendar).day;
  const departmentOf = (duty: string) => {
    const found = departments.get(duty) ?? departments.get(GENERAL_DUTY);
    if (found === undefined) throw new RangeError(`The role map names no department for ${duty}`);
    return found;
  };
  const open = await actionOpener(office, openedOn);
  return async (trigger, formId) => {
    const department = departmentOf(dutyOf(trigger, round.definition));
    const action = {
      source: 'survey' as const,
      verifyBy: round.rules.verification === 'next-round' ? ('nextRound' as const) : ('date' as const),
      roundId: round.id,
      formId,
      kind: trigger.kind,
      subject: trigger.subject,
      departmentId: department.id,
      followedById: departmentOf(FOLLOW_UP_DUTY).id,
      openedOn,
      dueOn,
      sourceJson: JSON.stringify(firedFrom(round, trigger)),
    };
    await open(action, { round: round.code, department: department.name });
  };
}

/** What the action keeps of its trigger: the rule's clause and words, and the figures as they stood. */
function firedFrom({ rules }: RoundRecord, { kind, figure, before }: FiredTrigger) {
  const source = rules.triggers.find((rule) => rule.kind === kind)?.source ?? null;
  return {
    source,
    figure: figure === null ? null : decimalText(figure, 2),
    before: before === null ? null : decimalText(before, 2),
    exactFigure: figure === null ? null : exactText(figure),
    exactBefore: before === null ? null : exactText(before),
  };
}

/** An opinion that comes after closing opens its action at once, due from its day. */
export async function openOpinionAction(
  office: JobOffice,
  round: RoundRecord,
  form: FormRecord,
): Promise<void> {
  if (!round.rules.triggers.some(({ kind }) => kind === 'opinion')) return;
  // A return that is corrected, or taken back and keyed anew, is answered by the action that it opened first.
  const opened = await office.db
    .selectFrom('action')
    .select('id')
    .where('roundId', '=', round.id)
    .where('formId', '=', form.id)
    .where('kind', '=', 'opinion')
    .executeTakeFirst();
  if (opened !== undefined) return;
  const open = await opener(office, round, office.today);
  const trigger = { subject: form.customer, form: form.code, figure: null, before: null };
  await open({ kind: 'opinion', ...trigger }, form.id);
}
