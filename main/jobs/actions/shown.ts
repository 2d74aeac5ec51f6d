import { dueNow, isOverdue } from '../../../db/model/actions/steps';
import type { Day } from '../../../db/model/day';
import { exact } from '../../../db/model/exact';
import type { FoundAction } from '../../../db/queries/actions';
import { templatesByRow } from '../../../db/queries/rounds';
import type { ActionDetail, ActionRow } from '../../../preload/contract/actions';
import type { Language } from '../../../preload/words/language';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { JobOffice } from '../../office';
import { subjectNames } from '../subjectNames';
import { figureText } from '../surveys/shown';
import { escalator } from './escalations';
import { nextRoundDueDays } from './nextRoundDue';

export function actionRow(action: FoundAction, language: Language): ActionRow {
  const { id, code, kind, subject, dueOn, state } = action;
  const department = shippedName(action.department, language);
  const followedBy = shippedName(action.followedBy, language);
  return { id, code, kind, subject, department, followedBy, dueOn, state };
}

/** What lists show of actions. It asks as often for five thousand of them as for one. */
export async function actionDetails(
  office: JobOffice,
  found: readonly FoundAction[],
): Promise<readonly ActionDetail[]> {
  const nameOf = await namesOf(office, found);
  const nextRoundDueOn = await nextRoundDueDays(office, found);
  const due = found.map((action) =>
    dueNow({ ...action, nextRoundDueOn: nextRoundDueOn(action) }, office.today),
  );
  const isLate = due.map((one) => isOverdue(one, office.today));
  const escalationsOf = await escalator(office, isLate.includes(true));
  return found.map((action, at) => {
    const on: Day | null = due[at]?.on ?? null;
    return {
      ...actionRow(action, office.settings.language),
      ...triggerFacts(action),
      source: action.source,
      title: action.title,
      round: action.round,
      subjectName: nameOf(action),
      problem: action.problem,
      responsible: action.personName ?? action.responsibleName,
      responsibleCode: action.responsibleCode,
      cycle: action.cycle,
      outcome: action.outcome,
      verifyBy: action.verifyBy,
      verifyOn: action.verifyOn,
      form: action.form,
      opinion: action.form === null ? null : (action.opinion ?? null),
      openedOn: action.openedOn,
      due: due[at] ?? null,
      isOverdue: isLate[at] === true,
      escalation: on === null ? null : (escalationsOf(action.departmentId, on).at(-1) ?? null),
    };
  });
}

/** What its trigger said when it fired. */
function triggerFacts({ sourceJson }: Pick<FoundAction, 'sourceJson'>) {
  const { source, figure, before } = JSON.parse(sourceJson);
  return {
    figure: shownFigure(figure),
    before: shownFigure(before),
    clause: source?.clause ?? '',
    clauseWords: source?.words ?? '',
  };
}

const TWO_DECIMALS = /^\d+\.\d\d$/;

/**
 * As `figureText` shows it. A figure is kept with two decimals: counted in hundredths it needs no fractions, of which a
 * start page with a thousand actions would make thousands.
 */
export function shownFigure(kept: string | null | undefined): string | null {
  if (kept == null) return null;
  if (!TWO_DECIMALS.test(kept)) return figureText(exact(kept));
  const hundredths = Number(kept.replace('.', ''));
  const tenths = Math.floor((hundredths + 5) / 10);
  if (tenths % 10 === 0 && hundredths % 10 !== 0) return kept;
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

async function namesOf({ db, settings }: JobOffice, found: readonly FoundAction[]) {
  const codes = new Set(found.flatMap(({ subject }) => subject ?? []));
  const nameOf = await subjectNames(db, settings.language, [...codes]);
  const templates = await templatesByRow(db, [
    ...new Set(found.flatMap(({ templateId }) => templateId ?? [])),
  ]);
  return ({ kind, subject, templateId }: FoundAction) =>
    nameOf(kind, subject, templateId === null ? undefined : templates.get(templateId));
}
