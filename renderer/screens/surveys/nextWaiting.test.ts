import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import type { FormState } from '../../../db/model/surveys/returns';
import { iatf } from '../../../db/shipped/ruleSets/iatf';
import type { DeskForm } from '../../../preload/contract/surveyDesk';
import { isCounted, isReachable, keyedForms, nextWaiting, waitingForms } from './nextWaiting';

function form(code: string, state: FormState, more: Partial<DeskForm> = {}): DeskForm {
  const returnedOn = state === 'onTime' || state === 'late' || state === 'invalid' ? day('2026-10-14') : null;
  return {
    form: code,
    customer: code,
    customerName: code,
    issuedOn: day('2026-10-09'),
    dueOn: day('2026-10-16'),
    returnedOn,
    state,
    score: null,
    isBelow: false,
    hasDraft: false,
    isAfterClosing: false,
    keyed: returnedOn === null ? null : 'once',
    opinion: '',
    ...more,
  };
}

const forms = [
  form('1', 'issued'),
  form('2', 'onTime'),
  form('3', 'issued'),
  form('4', 'withdrawn'),
  form('5', 'issued'),
  form('6', 'made'),
];

describe('the next form', () => {
  it.each([
    ['after the first is the next that is out', '1', '3'],
    ['after the last is the first again', '5', '1'],
    ['after one that is not out is the first', '2', '1'],
    ['at the start is the first', undefined, '1'],
  ])('%s', (_name, current, next) => {
    expect(nextWaiting(forms, current)?.form).toBe(next);
  });

  it('is one that was begun, wherever it stands', () => {
    expect(nextWaiting([...forms, form('7', 'issued', { hasDraft: true })], '1')?.form).toBe('7');
  });

  it('is none when nothing else is out', () => {
    expect(nextWaiting([form('1', 'issued'), form('2', 'late')], '1')).toBeNull();
    expect(nextWaiting([], undefined)).toBeNull();
  });
});

it('puts the earliest deadline first', () => {
  const early = form('9', 'issued', { dueOn: day('2026-10-12') });
  const endless = form('0', 'issued', { dueOn: null });
  expect(waitingForms([endless, ...forms, early]).map(({ form: code }) => code)).toEqual([
    '9',
    '1',
    '3',
    '5',
    '0',
  ]);
});

it('shows what was saved here last first, then the latest return', () => {
  const back = [
    form('1', 'onTime'),
    form('2', 'late', { returnedOn: day('2026-10-20') }),
    form('3', 'invalid'),
    form('4', 'issued'),
  ];
  expect(keyedForms(back, ['1']).map(({ form: code }) => code)).toEqual(['1', '2', '3']);
  expect(keyedForms(back, []).map(({ form: code }) => code)).toEqual(['2', '3', '1']);
});

describe('the return target', () => {
  const overdue = form('7', 'issued', { dueOn: day('2026-10-13') });
  const endless = form('8', 'issued', { dueOn: null });
  it.each([
    ['can be reached by those that are out', { forms, stillMissing: 3, today: day('2026-10-14') }, true],
    ['can be reached on the last day', { forms, stillMissing: 3, today: day('2026-10-16') }, true],
    ['cannot be reached by more than are out', { forms, stillMissing: 4, today: day('2026-10-14') }, false],
    [
      'cannot be reached by those that are late by now',
      { forms: [...forms, overdue], stillMissing: 4, today: day('2026-10-14') },
      false,
    ],
    [
      'can be reached by those without a deadline',
      { forms: [...forms, endless], stillMissing: 1, today: day('2026-12-31') },
      true,
    ],
    [
      'is no question where nothing is missing',
      { forms: [], stillMissing: 0, today: day('2026-10-14') },
      true,
    ],
  ])('%s', (_name, desk, is) => {
    expect(isReachable(desk)).toBe(is);
  });
});

it.each([
  ['onTime', iatf, true],
  ['invalid', iatf, false],
  ['late', iatf, false],
  ['late', { scoring: { ...iatf.scoring, lateForms: 'counted' } }, true],
] as const)('counts a form that is %s as its rules say', (state, ruleSet, is) => {
  expect(isCounted(form('1', state), ruleSet)).toBe(is);
});
