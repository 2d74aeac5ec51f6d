import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Day, day } from '../model/day';
import { type Exact, oneDecimal, valueOf } from '../model/exact';
import {
  figuresOf,
  type JudgedForm,
  judgeForms,
  type RoundFigures,
  type RoundForm,
} from '../model/surveys/figures';
import { dueDayOf } from '../model/surveys/returns';
import { roundBefore } from '../model/surveys/roundOrder';
import type { Answers } from '../model/surveys/score';
import { itemsOf, type Template, templateProblem } from '../model/surveys/template';
import { firedTriggers } from '../model/surveys/triggers';
import type { WorkingCalendar } from '../model/workingDays';
import { SHIPPED_DAYS, SHIPPED_YEARS } from './calendar';
import { iatf } from './ruleSets/iatf';
import { SHIPPED_TEMPLATES } from './templates';

type RoundCode = '2026Q1' | '2026Q2' | '2026Q3';

interface LedgerRow {
  readonly customer: string;
  readonly issuedOn: Day;
  readonly returnedOn: Day | null;
  readonly answers: Answers;
  readonly opinion: string;
}

interface Expected {
  readonly issued: number;
  readonly returnedOnTime: number;
  readonly returnedLate: number;
  readonly returnRate: number;
  readonly overall: number;
  readonly grade: string;
  readonly customers: Readonly<Record<string, number>>;
  readonly dimensions: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, number>>;
  readonly triggers: readonly (readonly [kind: string, subject: string | null])[];
  readonly triggerCounts: Readonly<Record<string, number>>;
}

const LEDGERS: Readonly<Record<RoundCode, readonly LedgerRow[]>> = JSON.parse(
  read('../model/surveys/testing/plantA.json'),
);
const EXPECTED: Readonly<Record<RoundCode, Expected>> = JSON.parse(
  read('../model/surveys/testing/plantAExpected.json'),
);
const template = shippedTemplate();

const calendar: WorkingCalendar = {
  years: new Set(SHIPPED_YEARS),
  exceptions: new Map(SHIPPED_DAYS.map(({ day: of, isWorking }) => [of, isWorking])),
  saturdays: false,
};

const ROUNDS = (
  [
    ['2026Q1', '2026-01-01', '2026-03-31'],
    ['2026Q2', '2026-04-01', '2026-06-30'],
    ['2026Q3', '2026-07-01', '2026-09-30'],
  ] as const
).map(([code, from, to]) => ({
  code,
  from: day(from),
  to: day(to),
  template: template.code,
  ruleSet: iatf.code,
}));

function shippedTemplate(): Template {
  const [only] = SHIPPED_TEMPLATES;
  if (only === undefined) throw new RangeError('No questionnaire ships');
  return only;
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function formOf(row: LedgerRow, at: number): RoundForm {
  const due = dueDayOf(row.issuedOn, iatf, calendar);
  return { ...row, code: `F${at}`, dueOn: due?.day ?? null, withdrawnOn: null };
}

function judgedIn(code: RoundCode): readonly JudgedForm[] {
  return judgeForms(LEDGERS[code].map(formOf), template, iatf);
}

function figuresIn(code: RoundCode): RoundFigures {
  return figuresOf(judgedIn(code), template, iatf);
}

function firedIn(code: RoundCode): readonly (readonly [string, string | null])[] {
  const round = ROUNDS.find((one) => one.code === code);
  const before = round === undefined ? null : roundBefore(round, ROUNDS);
  return firedTriggers({
    template,
    ruleSet: iatf,
    forms: judgedIn(code),
    figures: figuresIn(code),
    before: before === null ? null : figuresIn(before.code),
  }).map(({ kind, subject }) => [kind, subject]);
}

function rounded(figures: readonly { readonly code: string; readonly score: Exact | null }[]) {
  return Object.fromEntries(figures.map(({ code, score }) => [code, oneDecimal(score)]));
}

function countsOf(fired: readonly (readonly [string, string | null])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [kind] of fired) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the shipped questionnaire', () => {
  it('is right and asks 18 items whose weights add up to 100', () => {
    expect(templateProblem(template)).toBeNull();
    expect(itemsOf(template)).toHaveLength(18);
    expect(itemsOf(template).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe.each<[RoundCode]>([['2026Q1'], ['2026Q2'], ['2026Q3']])('a plant’s round %s under 甲', (code) => {
  const expected = EXPECTED[code];

  it('is returned as its ledger says', () => {
    const { issued, returnedOnTime, returnedLate, returnRate } = figuresIn(code);
    expect([issued, returnedOnTime, returnedLate, oneDecimal(returnRate)]).toEqual([
      expected.issued,
      expected.returnedOnTime,
      expected.returnedLate,
      expected.returnRate,
    ]);
  });

  it('has its overall score and grade', () => {
    const { overall, grade } = figuresIn(code);
    expect([oneDecimal(overall), grade]).toEqual([expected.overall, expected.grade]);
  });

  it('has the score of every customer, dimension and item', () => {
    const { customers, dimensions, items } = figuresIn(code);
    expect(
      rounded(customers.map((customer) => ({ code: customer.code, score: valueOf(customer.overall) }))),
    ).toEqual(expected.customers);
    expect(rounded(dimensions)).toEqual(expected.dimensions);
    expect(rounded(items)).toEqual(expected.items);
  });

  it('fires its triggers, each once', () => {
    expect(firedIn(code)).toEqual(expected.triggers);
    expect(countsOf(firedIn(code))).toEqual(expected.triggerCounts);
  });
});
