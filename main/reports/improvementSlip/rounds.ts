import { type Fact, figureOf } from '../../../db/model/actions/nextRound';
import type { Exact } from '../../../db/model/exact';
import { compareRounds } from '../../../db/model/surveys/roundOrder';
import { allRounds, type RoundRecord } from '../../../db/queries/rounds';
import { type JudgedRecord, type JudgedRound, judgedRound, roundInFigures } from '../../jobs/surveys/judged';
import type { JobOffice } from '../../office';

export interface TrendFigure {
  readonly round: string;
  readonly figure: Exact | null;
}

/** Rounds as slips ask for them: each is judged once, however many slips are printed together. */
export interface SlipRounds {
  readonly judged: (id: number) => Promise<JudgedRound<JudgedRecord>>;
  /** A fact's figure over the last rounds of the same questionnaire and rule set, the round's own last. */
  readonly trend: (round: RoundRecord, fact: Fact) => Promise<readonly TrendFigure[]>;
}

const TREND_ROUNDS = 6;

export async function slipRounds(office: JobOffice): Promise<SlipRounds> {
  const all = [...(await allRounds(office.db))].sort(compareRounds);
  const whole = new Map<number, Promise<JudgedRound<JudgedRecord>>>();
  const figures = new Map<number, Promise<JudgedRound>>();
  const judged = (id: number) => {
    const round = all.find((one) => one.id === id);
    if (round === undefined) throw new RangeError(`No round ${id}`);
    return once(whole, id, () => judgedRound(office, round));
  };
  return {
    judged,
    trend: async (round, fact) => {
      const rounds = all
        .filter(({ template, ruleSet }) => template === round.template && ruleSet === round.ruleSet)
        .filter((other) => compareRounds(other, round) <= 0)
        .slice(-TREND_ROUNDS);
      const points: TrendFigure[] = [];
      for (const one of rounds) {
        const shown = await once(figures, one.id, () => roundInFigures(office, one));
        points.push({ round: one.code, figure: figureOf(fact, shown.figures) });
      }
      return points;
    },
  };
}

function once<T>(known: Map<number, Promise<T>>, id: number, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(id) ?? ask();
  known.set(id, asked);
  return asked;
}
