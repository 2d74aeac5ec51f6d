import type { Day } from '../../db/model/day';
import { exact } from '../../db/model/exact';
import { actionsOf } from '../../db/queries/actions';
import { allRounds } from '../../db/queries/rounds';
import type { Db } from '../../db/schema';
import type { ActionDetail, ActionRow } from '../../preload/contract/actions';
import type { Checked } from '../../preload/contract/index';
import { theRound } from './found';
import type { ChannelsOf, Jobs } from './list';
import { subjectNames } from './subjectNames';
import { figureText } from './surveys/shown';

type Filter = Checked<'actions.list'>;
type Found = Awaited<ReturnType<typeof actionsOf>>;

export const actions: Jobs<ChannelsOf<'actions'>> = {
  'actions.list': async ({ db }, filter) => ({ actions: (await filtered(db, filter)).map(actionRow) }),
  'actions.sheet': async ({ db, today }, filter) => ({
    actions: await actionDetails(db, await filtered(db, filter), today),
  }),
};

async function filtered(db: Db, { round, complaint, state }: Filter): Promise<Found> {
  // No action hangs on a complaint before complaints are kept here.
  if (complaint !== undefined) return [];
  const roundId = round === undefined ? undefined : (await theRound(db, round)).id;
  return actionsOf(db, {
    ...(roundId === undefined ? {} : { roundId }),
    ...(state === undefined ? {} : { state }),
  });
}

function actionRow({ id, kind, subject, department, followedBy, dueOn, state }: Found[number]): ActionRow {
  return { id, kind, subject, department, followedBy, dueOn, state };
}

function shownFigure(kept: string | null | undefined): string | null {
  return kept == null ? null : figureText(exact(kept));
}

export async function actionDetails(db: Db, found: Found, today: Day): Promise<readonly ActionDetail[]> {
  const rounds = new Map((await allRounds(db)).map((round) => [round.code, round.definition]));
  const nameOf = await subjectNames(db);
  return found.map((action) => {
    const template = action.round === null ? undefined : rounds.get(action.round);
    const { source, figure, before } = JSON.parse(action.sourceJson);
    return {
      ...actionRow(action),
      round: action.round,
      subjectName: nameOf(action.kind, action.subject, template),
      problem: action.problem,
      form: action.form,
      opinion: action.form === null ? null : (action.opinion ?? null),
      figure: shownFigure(figure),
      before: shownFigure(before),
      clause: source?.clause ?? '',
      clauseWords: source?.words ?? '',
      openedOn: action.openedOn,
      isOverdue: action.dueOn < today && action.state !== 'closed',
    };
  });
}
