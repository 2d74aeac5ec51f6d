import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECURRENCE_RULES } from '../../shipped/recurrence';
import { day } from '../day';
import type { CaseFacts, KnownCase } from './caseLikeness';
import { findCases, repeatsAmong, windowStart } from './recurrence';

const BY = { rules: RECURRENCE_RULES, families: new Map<string, string>() };
const CASE: KnownCase = {
  ...{ code: 'KS2026-001', on: day('2026-03-12'), isOpen: false, customer: 'C007', line: '' },
  ...{ part: 'P1012', partName: '端子', problem: '端子变形', description: '端子变形，插入困难' },
};
const ASKED: CaseFacts & { readonly on: KnownCase['on'] } = {
  ...{ on: day('2026-06-02'), customer: 'C019', line: '' },
  ...{ part: 'P1021', partName: '端子', problem: '端子变形', description: '2,000 件中有 3 件变形' },
};

const found = (asked: Partial<typeof ASKED>, known: Partial<KnownCase> = {}, by = BY) => {
  const [one] = findCases({ ...ASKED, ...asked }, [{ ...CASE, ...known }], by);
  return one === undefined ? 'not found' : one.reasons.join(' ');
};

describe('an earlier case', () => {
  it.each([
    [
      'of the case: another part of the family, another customer',
      {},
      {},
      'sameFamily sameProblem otherCustomer',
    ],
    ['with the part itself', { part: 'P1012' }, {}, 'samePart sameProblem otherCustomer'],
    ['in other words', { problem: '弯曲' }, {}, 'sameFamily sameProblem otherCustomer'],
    ['in another script', { problem: '端子變形' }, {}, 'sameFamily sameProblem otherCustomer'],
    ['of another family, for its defect alone', { part: 'K700-01' }, {}, 'sameProblem otherCustomer'],
    ['said at more length', { problem: '插入端变形严重' }, {}, 'sameFamily nearProblem otherCustomer'],
    ['of the same family with another defect', { problem: '划伤', description: '' }, {}, 'not found'],
    ['of another part and defect', { part: 'K700-01', problem: '短装', description: '' }, {}, 'not found'],
    [
      'of another defect, though for the same customer',
      { problem: '短装', customer: 'C007' },
      {},
      'not found',
    ],
    ['from before the window', {}, { on: day('2025-06-01') }, 'not found'],
    ['on the window’s first day', {}, { on: day('2025-06-02') }, 'sameFamily sameProblem otherCustomer'],
    [
      'from before the window that is open still',
      {},
      { on: day('2024-01-01'), isOpen: true },
      'sameFamily sameProblem otherCustomer',
    ],
    ['that came later and is closed', {}, { on: day('2026-06-03') }, 'not found'],
    ['while only the part is typed', { problem: '', description: '', customer: '' }, {}, 'sameFamily'],
    [
      'while only words are typed',
      { problem: '', part: '', partName: '', description: '端子变形 插入困难', customer: '' },
      {},
      'nearText',
    ],
    [
      'while only the customer is known',
      { problem: '', part: '', partName: '', description: '', customer: 'C007' },
      {},
      'not found',
    ],
  ])('%s', (_name, asked, known, reasons) => {
    expect(found(asked, known)).toBe(reasons);
  });

  it('stands in the family that the office has put its part into', () => {
    const families = new Map([
      ['P1012', '端子 2.8'],
      ['K700-01', '端子 2.8'],
    ]);
    expect(found({ part: 'K700-01' }, {}, { ...BY, families })).toContain('sameFamily');
  });

  it('weighs what the office says', () => {
    const onlyPart = { ...RECURRENCE_RULES.weights, problem: 0, text: 0 };
    const by = { ...BY, rules: { ...RECURRENCE_RULES, weights: onlyPart } };
    expect(found({ problem: '短装', description: '' }, {}, by)).toBe('sameFamily otherCustomer');
  });
});

it.each([
  ['2026-06-02', 12, '2025-06-02'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
])('the window of %s, %i months: from %s', (until, months, from) => {
  expect(windowStart(day(until), months)).toBe(from);
});

describe('repeats', () => {
  const at = (code: string, on: string, more: Partial<KnownCase> = {}) => ({
    ...CASE,
    code,
    on: day(on),
    ...more,
  });
  const repeats = (...all: readonly KnownCase[]) => [...repeatsAmong(all, BY)];

  it.each([
    [
      'the second of a kind, any customer',
      [at('1', '2026-03-12'), at('2', '2026-06-02', { customer: 'C019' })],
      ['2'],
    ],
    ['on the last day of the window', [at('1', '2025-06-02'), at('2', '2026-06-02')], ['2']],
    ['not after it', [at('1', '2025-06-01'), at('2', '2026-06-02')], []],
    [
      'each after the one before it',
      [at('1', '2025-01-01'), at('2', '2025-11-01'), at('3', '2026-09-01')],
      ['2', '3'],
    ],
    ['not of another defect', [at('1', '2026-03-12'), at('2', '2026-06-02', { problem: '短装' })], []],
    ['not of another family', [at('1', '2026-03-12'), at('2', '2026-06-02', { part: 'K700-01' })], []],
    [
      'not without a part number',
      [at('1', '2026-03-12', { part: '' }), at('2', '2026-03-13', { part: '' })],
      [],
    ],
  ])('%s', (_name, all, codes) => {
    expect(repeats(...all)).toEqual(codes);
  });
});

const DEFECTS = ['变形', '划伤', '断裂', '毛刺', '生锈', '短装', '混料', '漏装', '尺寸超差', '起泡'];
const PARTS = ['P1012', 'P2033', 'K700-01', 'M55-120', 'T90812'];
const REST = ['客户产线发现', '本批抽检', '要求今天分选', '', '已停线 40 分钟'];
const oneOf = (all: readonly string[]) => fc.constantFrom(...all);
const anyCase = fc.record({
  ...{ part: oneOf(PARTS), problem: oneOf(DEFECTS), text: oneOf(REST), customer: oneOf(['C1', 'C2', 'C3']) },
  day: fc.integer({ min: 1, max: 28 }),
});

describe('on generated complaints', () => {
  const made = fc.array(anyCase, { minLength: 2, maxLength: 40 }).map((all) =>
    all.map(
      ({ part, problem, text, customer, day: of }, at): KnownCase => ({
        ...{
          code: `KS${at}`,
          part,
          partName: '',
          problem: `${part.slice(0, 1)} 件${problem}`,
          customer,
          line: '',
        },
        description: `${problem} ${text}`,
        ...{ on: day(`2026-05-${String(of).padStart(2, '0')}`), isOpen: false },
      }),
    ),
  );

  it('none of the same part and defect is missed, whatever it is called', () => {
    fc.assert(
      fc.property(made, oneOf(DEFECTS), oneOf(PARTS), (known, defect, part) => {
        const words = RECURRENCE_RULES.aliases.find((group) => group.includes(defect)) ?? [defect];
        const truth = known.filter((one) => one.part === part && one.problem.endsWith(defect));
        for (const word of words) {
          const asked = { ...ASKED, part, problem: word, description: '' };
          const codes = findCases(asked, known, BY).map(({ case: { code } }) => code);
          expect(truth.filter(({ code }) => !codes.includes(code))).toEqual([]);
        }
      }),
    );
  });

  it('what is more alike stands first, and nothing twice', () => {
    fc.assert(
      fc.property(made, oneOf(PARTS), oneOf(DEFECTS), (known, part, problem) => {
        const all = findCases({ ...ASKED, part, problem }, known, BY);
        expect(new Set(all.map(({ case: { code } }) => code)).size).toBe(all.length);
        expect(all.map(({ score }) => score)).toEqual(
          all.map(({ score }) => score).toSorted((left, right) => right - left),
        );
        for (const { score } of all) expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
