import { factOf, type Goal, goalOf, type Fact as RoundFact } from '../../../db/model/actions/nextRound';
import {
  compareSums,
  decimalText,
  type Exact,
  exact,
  type Sum,
  sumOfExact,
  valueOf,
} from '../../../db/model/exact';
import { itemSubject } from '../../../db/model/surveys/itemSubject';
import { isOpinion } from '../../../db/model/surveys/returns';
import { targetOf } from '../../../db/model/surveys/target';
import { itemsOf } from '../../../db/model/surveys/template';
import type { ActionRecord } from '../../../db/queries/actionWork';
import type { ActionWhole } from '../../../preload/contract/actionWhole';
import { NONE } from '../../../preload/words/format';
import type { Language } from '../../../preload/words/language';
import { shippedName, textIn } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import type { JudgedRecord, JudgedRound } from '../../jobs/surveys/judged';
import { figureText } from '../../jobs/surveys/shown';
import { plain } from '../roundSummary/facts';
import type { SlipRounds } from './rounds';
import type { Fact, SlipFigure, SlipReason, SlipTrend } from './slip';

interface Asked {
  readonly action: ActionRecord;
  readonly whole: ActionWhole;
  readonly words: Words;
  readonly rounds: SlipRounds;
  readonly language: Language;
}

const LOWEST = 2;
const DECLINES: readonly string[] = ['overallDeclined', 'dimensionDeclined', 'customerDeclined'];
/** Kinds whose subject stands among the facts already. */
const IN_FACTS: readonly string[] = ['customerBelow', 'customerDeclined', 'opinion'];

/** Why this slip is sent, from the rule's own words and figures. */
export async function reasonOf(asked: Asked): Promise<SlipReason> {
  const { action, whole, words, rounds, language } = asked;
  const fact = factOf(whole.kind, whole.subject);
  const judged = action.roundId === null || fact === null ? null : await rounds.judged(action.roundId);
  const goal = judged === null || fact === null ? null : goalIn(fact, judged, action);
  const figure = fact === null ? null : figureIn(fact, { action, whole, goal, words });
  return {
    kind: words.actions.kinds[whole.kind],
    about: aboutOf(whole),
    figure,
    again: againOf(whole, words),
    clause: shippedName(whole.clause, language),
    clauseWords: shippedName(whole.clauseWords, language),
    trend: judged === null || fact === null ? null : await trendIn(fact, { ...asked, judged, goal }),
    notes: [
      ...(judged === null || fact === null ? [] : lowestIn(fact, judged, asked)),
      ...opinionsIn(whole, judged, words),
      ...(whole.problem === '' ? [] : [{ label: words.slip.why.problem, text: whole.problem }]),
    ],
  };
}

function goalIn(
  fact: RoundFact,
  { round, rules }: JudgedRound<JudgedRecord>,
  action: ActionRecord,
): Goal | null {
  const { exactBefore = null } = JSON.parse(action.sourceJson);
  const fellFrom = exactBefore === null ? null : exact(exactBefore);
  return goalOf(fact, { template: round.definition, rules, fellFrom });
}

function aboutOf({ kind, subject, subjectName, title }: ActionWhole): string {
  if (title !== '') return title;
  return subject === null || IN_FACTS.includes(kind) ? '' : (subjectName ?? subject);
}

interface Measured {
  readonly action: ActionRecord;
  readonly whole: ActionWhole;
  readonly goal: Goal | null;
  readonly words: Words;
}

function figureIn(fact: RoundFact, { action, whole, goal, words }: Measured): SlipFigure | null {
  const { exactFigure = null } = JSON.parse(action.sourceJson);
  if (whole.figure === null || exactFigure === null) return null;
  const unit = fact.kind === 'returnRateLow' ? ' %' : '';
  const text = { text: whole.figure, unit };
  if (goal === null) return { ...text, aim: '', gap: '' };
  const own = words.slip.why;
  const target = plain(goal.target);
  const by = figureText(goal.target.sub(exact(exactFigure))) ?? NONE;
  if (DECLINES.includes(fact.kind))
    return { ...text, aim: own.notBelow(whole.before ?? target, unit), gap: own.fell(by, unit) };
  if (fact.kind === 'itemLow') return { ...text, aim: own.above(target), gap: own.notAbove(target) };
  return { ...text, aim: own.reach(target, unit), gap: own.gap(by, unit) };
}

function againOf({ cycle, cycles, round }: ActionWhole, { slip }: Words): string {
  if (cycle === 1) return '';
  const before = cycles.at(-2)?.verification ?? null;
  if (before === null || before.verdict !== 'ineffective') return slip.why.again(cycle, slip.why.reopened);
  const figures = before.figure === null ? '' : ` ${before.before ?? NONE} → ${before.figure}`;
  const by = before.by === 'nextRound' ? `${before.round ?? round ?? NONE}${figures}` : slip.why.byEvidence;
  return slip.why.again(cycle, slip.why.ineffective(by));
}

interface TrendAsked extends Asked {
  readonly judged: JudgedRound<JudgedRecord>;
  readonly goal: Goal | null;
}

/** Null where fewer than two rounds have the figure: a line needs two. */
async function trendIn(fact: RoundFact, asked: TrendAsked): Promise<SlipTrend | null> {
  const { rounds, judged, words } = asked;
  const points = (await rounds.trend(judged.round, fact)).map(({ round, figure }) => ({
    ...{ round, value: figure === null ? null : figure.valueOf() },
    text: figureText(figure) ?? NONE,
  }));
  if (points.filter(({ value }) => value !== null).length < 2) return null;
  const target = targetOfFact(fact, asked);
  return {
    points,
    target: target === null ? null : { value: target.valueOf(), text: words.slip.why.target(plain(target)) },
  };
}

/** The rule's own limit; for a fall, which has none, what the round asks of such figures. */
function targetOfFact(fact: RoundFact, { judged, goal }: TrendAsked): Exact | null {
  if (goal !== null && !DECLINES.includes(fact.kind)) return goal.target;
  const dimension = fact.kind === 'dimensionDeclined' ? (fact.subject ?? undefined) : undefined;
  return targetOf({ targets: judged.round.targets, rules: judged.rules }, dimension)?.score ?? null;
}

interface Scored {
  readonly name: string;
  readonly sum: Sum | null;
}

function lowestIn(
  fact: RoundFact,
  judged: JudgedRound<JudgedRecord>,
  { words: { slip }, language }: Asked,
): readonly Fact[] {
  const lowest = itemsFor(fact, judged, language)
    .flatMap(({ name, sum }) => (sum === null ? [] : [{ name, sum }]))
    .toSorted((left, right) => compareSums(left.sum, right.sum))
    .slice(0, LOWEST);
  if (lowest.length === 0) return [];
  const text = lowest.map(({ name, sum }) => `${name} ${plainOne(valueOf(sum))}`).join('　');
  return [{ label: slip.why.lowest, text }];
}

/** The items that a fact is made of: the customer's, the dimension's, else the round's. */
function itemsFor(
  { kind, subject }: RoundFact,
  { round, figures }: JudgedRound<JudgedRecord>,
  language: Language,
): readonly Scored[] {
  if (kind === 'itemLow' || kind === 'returnRateLow') return [];
  const items = itemsOf(round.definition);
  if (IN_FACTS.includes(kind)) {
    const own = figures.customers.find(({ code }) => code === subject);
    return items.map((item, at) => ({ name: textIn(item, language), sum: own?.items[at] ?? null }));
  }
  const among =
    kind === 'dimensionDeclined'
      ? (round.definition.dimensions.find(({ code }) => code === subject)?.items ?? [])
      : items;
  return among.map((item) => {
    const score = figures.items.find(({ code }) => code === item.code)?.score ?? null;
    return { name: textIn(item, language), sum: score === null ? null : sumOfExact(score) };
  });
}

/** `20`, `42.9` */
function plainOne(value: Exact): string {
  return String(Number(decimalText(value, 1)));
}

/** In the customer's own words: the opinion that it answers, else what that customer wrote in this round. */
function opinionsIn(
  whole: ActionWhole,
  judged: JudgedRound<JudgedRecord> | null,
  { slip }: Words,
): readonly Fact[] {
  const label = slip.why.opinion;
  if (whole.opinion !== null) return [{ label, text: whole.opinion }];
  const customer = judged === null ? null : customerOf(whole, judged);
  if (judged === null || customer === null) return [];
  return judged.forms
    .filter((form) => form.customer === customer && form.returnedOn !== null && form.isCounted)
    .filter(({ opinion }) => isOpinion(opinion, judged.rules.emptyOpinions))
    .map(({ opinion }) => ({ label, text: opinion }));
}

function customerOf({ kind, subject }: ActionWhole, { round }: JudgedRound<JudgedRecord>): string | null {
  if (subject === null) return null;
  if (IN_FACTS.includes(kind)) return subject;
  return kind === 'itemLow' ? (itemSubject(subject, round.definition)?.customer ?? null) : null;
}
