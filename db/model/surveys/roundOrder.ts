import type { Day } from '../day';

export interface RoundPeriod {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly template: string;
  readonly ruleSet: string;
}

/** Rounds along time: by the period's end, then its start, then the code. */
export function compareRounds(left: RoundPeriod, right: RoundPeriod): number {
  const key = ({ to, from, code }: RoundPeriod) => `${to} ${from} ${code}`;
  return key(left) < key(right) ? -1 : Number(key(left) !== key(right));
}

/** The round before: the latest earlier one of the same questionnaire and rule set, closed or not (rulebook 3). */
export function roundBefore<R extends RoundPeriod>(round: RoundPeriod, rounds: readonly R[]): R | null {
  return (
    rounds
      .filter(({ template, ruleSet }) => template === round.template && ruleSet === round.ruleSet)
      .filter((other) => compareRounds(other, round) < 0)
      .sort(compareRounds)
      .at(-1) ?? null
  );
}
