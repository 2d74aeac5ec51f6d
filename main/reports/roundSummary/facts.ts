import { decimalText, type Exact, exact } from '../../../db/model/exact';
import { targetOf } from '../../../db/model/surveys/target';
import { score } from '../../../preload/words/format';
import type {
  Aim,
  CountedFacts,
  CustomerFacts,
  DimensionFacts,
  ItemFacts,
  OverallFacts,
  ReturnFacts,
} from '../../../preload/words/reportFacts';
import type { Mean } from '../blocks';
import { customerLines } from './customers';
import { type Gathered, movedFrom } from './gather';
import { dimensionMeans, itemMeans, itemRule } from './means';

const RECENT = 3;

interface OverallTarget {
  readonly target: Exact;
  readonly clause: string;
}

/** The round's own target for its overall score, else the rule set's. */
export function overallTarget({ whole, words }: Gathered): OverallTarget | null {
  const target = targetOf({ targets: whole.round.targets, rules: whole.rules });
  if (target === null) return null;
  return { target: target.score, clause: target.source?.clause ?? words.figures.ownTarget };
}

export function overallFacts(gathered: Gathered): OverallFacts {
  const { overall } = gathered.whole.figures;
  const before = gathered.whole.before;
  const moved = movedFrom(before?.figures.overall, overall);
  const aim = overallTarget(gathered);
  return {
    score: overall === null ? null : decimalText(overall, 1),
    before:
      before === null || moved === null
        ? null
        : { score: score(gathered.page.before?.figures.overall ?? null), round: before.round.code, ...moved },
    aim:
      aim === null || overall === null
        ? null
        : { target: plain(aim.target), clause: aim.clause, isReached: overall.gte(aim.target) },
  };
}

export function countedFacts({ whole, page }: Gathered): CountedFacts {
  const { scoring } = whole.rules;
  return {
    counted: page.figures.counted,
    customers: page.figures.customersScored,
    isEachForm: scoring.severalForms === 'each',
    late: scoring.lateForms === 'counted' ? 0 : page.figures.returnedLate,
    lateBeside: score(page.figures.lateBeside?.score ?? null),
    lateBesideForms: page.figures.lateBeside?.forms ?? 0,
    invalid: page.figures.invalid,
  };
}

export function returnFacts({ whole, page, trend }: Gathered): ReturnFacts {
  const { returnRate, returnedOnTime, issued, returnedLate } = whole.figures;
  const { stillMissing, isReached, out } = page.stages.return;
  const target = whole.rules.returnTarget;
  const aim: Aim | null =
    target === null || isReached === null
      ? null
      : { target: target.percent, clause: target.source.clause, isReached };
  return {
    rate: returnRate === null ? null : decimalText(returnRate, 1),
    onTime: returnedOnTime,
    issued,
    aim,
    late: returnedLate,
    out,
    needed: stillMissing === null ? null : returnedOnTime + stillMissing,
    recent: trend.rounds.slice(-RECENT).map(({ returnRate: rate }) => score(rate)),
  };
}

export function dimensionFacts(gathered: Gathered): DimensionFacts | null {
  const means = dimensionMeans(gathered);
  const [lowest] = lowestFirst(means);
  if (lowest === undefined) return null;
  const compared = means.filter(({ direction }) => direction !== null);
  const count = (way: Mean['direction']) => compared.filter(({ direction }) => direction === way).length;
  const target = means.find((mean) => mean.target !== null)?.target ?? null;
  const hasOneTarget = means.every((mean) => mean.target === target);
  return {
    count: means.length,
    moves: compared.length === 0 ? null : { up: count('up'), down: count('down'), same: count('same') },
    risen: farthest(compared, 'up'),
    fallen: farthest(compared, 'down'),
    lowest: lowestOf(means, lowest),
    below: lowestFirst(means.filter(({ isBelow }) => isBelow)).map(named),
    target: target === null || !hasOneTarget ? null : plain(exact(target)),
  };
}

export function itemFacts(gathered: Gathered): ItemFacts | null {
  const means = itemMeans(gathered);
  const [lowest] = lowestFirst(means);
  if (lowest === undefined) return null;
  const compared = means.filter(({ direction }) => direction !== null);
  const fallen = compared
    .filter(({ direction }) => direction === 'down')
    .sort((left, right) => fall(right) - fall(left));
  const [worst] = fallen;
  const rule = itemRule(gathered);
  const low = new Set(gathered.page.items.filter(({ isLow }) => isLow).map(({ code }) => code));
  return {
    count: means.length,
    down: compared.length === 0 ? null : fallen.length,
    worst: worst === undefined ? null : { name: worst.name, by: worst.change, now: score(worst.now) },
    lowest: lowestOf(means, lowest),
    rule:
      rule === null
        ? null
        : { ...rule, low: lowestFirst(means.filter(({ code }) => low.has(code))).map(named) },
    twice: fallen.flatMap((mean) => fellTwice(mean, gathered)),
  };
}

export function customerFacts(gathered: Gathered): CustomerFacts | null {
  const lines = customerLines(gathered);
  const [lowest] = lines;
  if (lowest === undefined) return null;
  const { figures, before } = gathered.page;
  const target = overallTarget(gathered);
  const fallen = lines
    .filter(({ moved }) => moved?.direction === 'down')
    .sort((left, right) => fallOf(right).compare(fallOf(left)));
  return {
    scored: figures.customersScored,
    below:
      target === null || figures.customersBelow === null
        ? null
        : {
            count: figures.customersBelow,
            before: before?.figures.customersBelow ?? null,
            target: plain(target.target),
          },
    declined:
      before === null
        ? null
        : fallen.map(({ shortName, moved }) => ({ name: shortName, by: moved?.text ?? '' })),
    lowest: {
      name: lowest.shortName,
      score: decimalText(lowest.score, 1),
      alike: lines.filter((line) => line.score.equals(lowest.score)).length,
    },
  };
}

/** A target as it is written: `80`, `82.5`. */
export function plain(value: Exact): string {
  return String(Number(decimalText(value, 2)));
}

function fallOf({ before, score: now }: { readonly before: Exact | null; readonly score: Exact }): Exact {
  return before === null ? exact(0) : before.sub(now);
}

function fall({ now, before }: Mean): number {
  return now === null || before === null ? 0 : before - now;
}

function farthest(
  means: readonly Mean[],
  way: 'up' | 'down',
): { readonly name: string; readonly by: string } | null {
  const size = (mean: Mean) => Math.abs(fall(mean));
  const [first] = means
    .filter(({ direction }) => direction === way)
    .sort((left, right) => size(right) - size(left));
  return first === undefined ? null : { name: first.name, by: first.change };
}

/** The three figures of an item that fell in this round and in the one before. */
function fellTwice({ code, name, now, before }: Mean, { pageBefore }: Gathered) {
  const then = pageBefore?.items.find((item) => item.code === code);
  const first = then?.before ?? null;
  if (first === null || then?.score === null || then === undefined || then.score >= first) return [];
  return [{ name, path: [first, before, now].map((each) => score(each)) }];
}

function lowestOf(means: readonly Mean[], lowest: Mean) {
  return { ...named(lowest), alike: means.filter(({ now }) => now === lowest.now).length };
}

function lowestFirst(means: readonly Mean[]): readonly Mean[] {
  return means.filter(({ now }) => now !== null).sort((left, right) => (left.now ?? 0) - (right.now ?? 0));
}

function named({ name, now }: Mean) {
  return { name, score: score(now) };
}
