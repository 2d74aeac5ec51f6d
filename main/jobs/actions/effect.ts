import {
  type Effect,
  effectOf,
  factOf,
  figureOf,
  goalOf,
  roundsAfter,
} from '../../../db/model/actions/nextRound';
import { decimalText, type Exact, exact } from '../../../db/model/exact';
import {
  type ActionRecord,
  closedRounds,
  type RoundOnTheWay,
  verificationsOf,
} from '../../../db/queries/actionWork';
import { roundById } from '../../../db/queries/rounds';
import type { NextRound } from '../../../preload/contract/actionWhole';
import type { JobOffice } from '../../office';
import { roundInFigures } from '../surveys/judged';
import { figureText } from '../surveys/shown';

export interface RoundEffect extends Effect {
  readonly round: RoundOnTheWay;
}

/**
 * What the next round says of an action: the first closed round after it that has the figure; else the first closed one
 * without it, else the one that is running. Null where no round can say anything, or none has come.
 */
export async function nextEffect(office: JobOffice, action: ActionRecord): Promise<RoundEffect | null> {
  const { db } = office;
  const fact = factOf(action.kind, action.subject);
  if (fact === null || action.roundId === null) return null;
  const own = await roundById(db, action.roundId);
  const seen = (await verificationsOf(db, action.id)).filter(({ roundId }) => roundId !== null).at(-1);
  const rounds = await closedRounds(db);
  const after = rounds.find(({ id }) => id === seen?.roundId) ?? own;
  const { exactFigure = null, exactBefore = null } = JSON.parse(action.sourceJson);
  const { definition: template, rules } = own;
  const goal = goalOf(fact, { template, rules, fellFrom: exactOf(exactBefore) });
  const figureIn = async (id: number) =>
    figureOf(fact, (await roundInFigures(office, await roundById(db, id))).figures);
  const before = exactOf(seen?.figure ?? exactFigure) ?? (await figureIn(own.id));
  return firstWithFigure(roundsAfter(after, rounds), async (round) => ({
    round,
    ...effectOf(await figureIn(round.id), before, goal),
  }));
}

async function firstWithFigure(
  later: readonly RoundOnTheWay[],
  seeing: (round: RoundOnTheWay) => Promise<RoundEffect>,
): Promise<RoundEffect | null> {
  let first: RoundEffect | null = null;
  // What is closed comes before what is running, however they lie in time.
  for (const round of later.toSorted((left, right) => Number(isRunning(left)) - Number(isRunning(right)))) {
    if (isRunning(round) && first !== null) break;
    const seen = await seeing(round);
    if (seen.figure !== null) return seen;
    first ??= seen;
  }
  return first;
}

function isRunning({ closedOn }: RoundOnTheWay): boolean {
  return closedOn === null;
}

function exactOf(text: string | null): Exact | null {
  return text === null ? null : exact(text);
}

export function shownNextRound(
  { round, figure, before, change, target, proposal }: RoundEffect,
  { answeredOn }: ActionRecord,
): NextRound {
  const { closedOn } = round;
  return {
    round: round.code,
    isClosed: closedOn !== null,
    closedOn,
    isBeforeAnswer: closedOn !== null && answeredOn !== null && closedOn < answeredOn,
    figure: figureText(figure),
    before: figureText(before),
    change: change === null ? null : signed(change),
    target: figureText(target),
    proposal,
  };
}

/** With its sign, and with two decimals where one would read as no change. */
function signed(change: Exact): string {
  const one = decimalText(change, 1);
  const text = Number(one) === 0 && !change.equals(0) ? decimalText(change, 2) : one;
  if (change.equals(0)) return text;
  return change.s > 0n ? `+${text}` : text.replace('-', '−');
}
