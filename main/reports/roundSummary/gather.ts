import { decimalText, type Exact, exact, oneDecimal } from '../../../db/model/exact';
import { isTriggerKind, type TriggerKind } from '../../../db/model/surveys/triggers';
import { actionsOf } from '../../../db/queries/actions';
import type { RoundRecord } from '../../../db/queries/rounds';
import { keptSettings } from '../../../db/queries/settings';
import type { ActionDetail } from '../../../preload/contract/actions';
import type { SignatureRow } from '../../../preload/contract/signatures';
import type { RoundPage } from '../../../preload/contract/surveyPages';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import { change } from '../../../preload/words/format';
import { loadWords } from '../../../preload/words/loadWords';
import type { Direction } from '../../../preload/words/reportFacts';
import type { Words } from '../../../preload/words/zh-CN';
import { actionDetails } from '../../jobs/actions/shown';
import { type RoundResultWhole, resultOf } from '../../jobs/surveys/judged';
import { roundPage } from '../../jobs/surveys/pages';
import { trendPage } from '../../jobs/surveys/trends';
import type { JobOffice } from '../../office';
import { type Paper, type PaperAbout, paperOf } from '../../papers';
import { signaturesShown } from '../../signing/signed';
import { spokenRules } from './spokenRules';

/** All that the report tells, from the same functions as the screens. Nothing is computed anew further on. */
export interface Gathered {
  readonly office: JobOffice;
  readonly words: Words['reports'];
  /** The states of an action, in the words of its own screen. */
  readonly actionStates: Words['actions']['states'];
  readonly round: RoundRecord;
  /** Exact figures, to compare by and to write with all their digits. */
  readonly whole: RoundResultWhole;
  /** The same figures as the round's screen shows them. */
  readonly page: RoundPage;
  readonly pageBefore: RoundPage | null;
  /** Up to this round, oldest first. */
  readonly trend: SurveyTrend;
  readonly actions: readonly ActionDetail[];
  readonly actionsBefore: readonly PromisedAction[];
  readonly paper: Paper;
  readonly isSample: boolean;
  readonly signatures: readonly SignatureRow[];
}

export interface PromisedAction extends ActionDetail {
  readonly kind: TriggerKind;
  /** The figures that opened it. */
  readonly figure: string | null;
  readonly before: string | null;
}

export async function gather(office: JobOffice, round: RoundRecord): Promise<Gathered> {
  const words = await loadWords(office.settings.language);
  const result = await resultOf(office, round);
  const whole = { ...result, rules: spokenRules(result.rules, office.settings.language) };
  const before = whole.before?.round ?? null;
  return {
    office,
    words: words.reports,
    actionStates: words.actions.states,
    round,
    whole,
    page: await roundPage(office, round),
    pageBefore: before === null ? null : await roundPage(office, before),
    trend: upTo(round.code, await trendPage(office, round.template, round.ruleSet)),
    actions: await actionDetails(office, await actionsOf(office.db, { roundId: round.id })),
    actionsBefore: before === null ? [] : await promisedActions(office, before),
    paper: await paperOf(office, 'round-summary', aboutRound(round), words.reports.titles['round-summary']),
    isSample: (await keptSettings(office.db)).isSample === true,
    signatures: await signaturesShown(office, 'round', round.code),
  };
}

async function promisedActions(office: JobOffice, round: RoundRecord): Promise<readonly PromisedAction[]> {
  const found = await actionsOf(office.db, { roundId: round.id });
  const details = await actionDetails(office, found);
  return details.flatMap((detail, at) => {
    const { kind } = detail;
    const { figure = null, before = null } = JSON.parse(found[at]?.sourceJson ?? '{}');
    return isTriggerKind(kind) ? [{ ...detail, kind, figure, before }] : [];
  });
}

/** Before closing a report is of today; the first one after closing is the one that stays. */
export function aboutRound({ code, closedOn }: Pick<RoundRecord, 'code' | 'closedOn'>): PaperAbout {
  return { record: 'round', key: code, since: closedOn };
}

/** A report of an older round shows nothing of what came after it. */
function upTo(code: string, trend: SurveyTrend): SurveyTrend {
  const count = trend.rounds.findIndex((round) => round.code === code) + 1;
  return {
    ...trend,
    rounds: trend.rounds.slice(0, count),
    overall: trend.overall.slice(0, count),
    dimensions: trend.dimensions.map((line) => ({ ...line, points: line.points.slice(0, count) })),
    customers: trend.customers.map((line) => ({ ...line, scores: line.scores.slice(0, count) })),
  };
}

// More digits than any figure is read with, fewer than a binary double holds.
const DIGITS = 12;

/** An exact figure as a number with all its digits. */
export function digits(value: Exact | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(decimalText(value, DIGITS));
}

export interface Moved {
  readonly text: string;
  /** Without its sign. */
  readonly by: string;
  readonly direction: Direction;
}

/**
 * A change as it is read: the difference of the two figures as they are shown. Where rounding hides it, two decimals of
 * the exact difference. Which way it went is judged exactly.
 */
export function movedFrom(before: Exact | null | undefined, now: Exact | null | undefined): Moved | null {
  if (before === null || before === undefined || now === null || now === undefined) return null;
  const order = now.compare(before);
  const direction = order > 0 ? 'up' : order < 0 ? 'down' : 'same';
  const shown = exact(oneDecimal(now) ?? 0).sub(exact(oneDecimal(before) ?? 0));
  const isHidden = direction !== 'same' && shown.n === 0n;
  const text = isHidden ? smallChange(now.sub(before)) : change(Number(decimalText(shown, 1)));
  return { text, by: text.replace(/^[+−]/, ''), direction };
}

function smallChange(by: Exact): string {
  const text = change(Number(decimalText(by, 2)), 2);
  return text === '0.00' ? `${by.s > 0n ? '+' : '−'}<0.01` : text;
}
