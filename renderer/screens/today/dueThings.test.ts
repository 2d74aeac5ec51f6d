import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import type { OpenRound, Today } from '../../../preload/contract/office';
import { anAction } from '../actions/testing/actions';
import { dueThings } from './dueThings';
import { nextDoing } from './nextDoing';

const action = (id: string, dueOn: string, department = '业务') =>
  anAction({ id, dueOn: day(dueOn), department, round: '2026Q2' });

const round = (
  stage: OpenRound['stage'],
  dueDays: readonly (string | null)[],
  code = '2026Q3',
): OpenRound => ({
  code,
  name: '',
  from: day('2026-07-01'),
  to: day('2026-09-30'),
  template: 'iatf-quarterly',
  ruleSet: 'iatf',
  ruleSetName: '甲',
  stage,
  issued: 40,
  returnedOnTime: 38,
  returnRate: 95,
  isReturnRateReached: false,
  overall: null,
  grade: null,
  openActions: 0,
  closedOn: null,
  stillMissing: 2,
  targetPercent: '99',
  out: dueDays.map((dueOn, at) => ({
    form: `F${at}`,
    customer: `C${at}`,
    customerName: `客户 ${at}`,
    dueOn: dueOn === null ? null : day(dueOn),
  })),
});

const page = (more: Partial<Today>): Today => ({
  today: day('2026-10-09'),
  weekday: 5,
  overdue: [],
  dueToday: [],
  next: [],
  nextUntil: day('2026-10-20'),
  measures: [],
  meetings: [],
  replies: [],
  clocks: [],
  openRounds: [],
  trend: { rounds: [], overall: [], target: null, isRunning: false, grade: null, dimensions: [] },
  recent: [],
  ...more,
});

const meetingOn = (on: string) => ({
  ...({ uid: 'mt', kind: 'meeting', on: day(on), code: 'MT-2026-001', title: '例会' } as const),
  ...{ who: '14:00', action: null, meeting: 'mt', complaint: null, forms: 0 },
});

describe('what is due', () => {
  it('shows every measure of an action on its own day, instead of the action that waits for them', () => {
    const measures = ['2026-10-08', '2026-10-12'].map((on) => ({
      ...({
        uid: `m ${on}`,
        kind: 'measure',
        on: day(on),
        code: 'IM-2026-0001',
        title: `对策 ${on}`,
      } as const),
      ...{ who: '张三', action: 'a', meeting: null, complaint: null, forms: 0 },
    }));
    const waiting = (what: 'measure' | 'answer') => ({
      ...action('a', '2026-10-01'),
      due: { what, on: day('2026-10-08') },
    });
    const shown = (what: 'measure' | 'answer') =>
      dueThings(page({ overdue: [waiting(what)], measures })).map((thing) => [
        thing.dueOn,
        thing.group,
        thing.kind === 'action' && thing.measure?.title,
      ]);
    const ofMeasures = [
      ['2026-10-08', 'overdue', '对策 2026-10-08'],
      ['2026-10-12', 'next', '对策 2026-10-12'],
    ];
    expect(shown('measure')).toEqual(ofMeasures);
    expect(shown('answer')).toEqual([['2026-10-08', 'overdue', undefined], ...ofMeasures]);
  });

  it('is one list of actions and return deadlines by their day', () => {
    const things = dueThings(
      page({
        overdue: [action('a', '2026-10-01')],
        next: [action('b', '2026-10-12')],
        openRounds: [round('return', ['2026-10-08', '2026-10-09', '2026-10-09'])],
      }),
    );
    expect(things.map(({ key, group }) => [key, group])).toEqual([
      ['a', 'overdue'],
      ['2026Q3 2026-10-08', 'overdue'],
      ['2026Q3 2026-10-09', 'today'],
      ['b', 'next'],
    ]);
    expect(things[2]).toMatchObject({ kind: 'return', customers: ['客户 1', '客户 2'] });
  });

  it('has meetings that are to be held among the rest', () => {
    const meetings = [meetingOn('2026-10-09')];
    expect(dueThings(page({ meetings }))).toMatchObject([
      { kind: 'meeting', group: 'today', dueOn: '2026-10-09' },
    ]);
  });

  it('leaves out forms without a deadline and those due later than the list reaches', () => {
    expect(dueThings(page({ openRounds: [round('return', [null, '2026-10-21'])] }))).toEqual([]);
  });
});

describe('the next step', () => {
  const late = action('a', '2026-10-01');
  it.each([
    ['without a round is to make one', {}, 0, { kind: 'makeRound' }],
    [
      'chases forms due by tomorrow before anything else',
      { openRounds: [round('return', ['2026-10-10', '2026-10-14'])], overdue: [late] },
      1,
      { kind: 'chase', round: '2026Q3', forms: 1, dueOn: '2026-10-10', missing: { forms: 2, percent: '99' } },
    ],
    [
      'is overdue actions before forms that have time',
      { openRounds: [round('return', ['2026-10-14'])], overdue: [late] },
      1,
      { kind: 'overdue', actions: 1, firstOn: '2026-10-01' },
    ],
    [
      'is the meeting of today before overdue actions',
      { meetings: [meetingOn('2026-10-09')], overdue: [late] },
      1,
      { kind: 'meeting', meeting: { meeting: 'mt' } },
    ],
    [
      'is not the meeting of a later day',
      { meetings: [meetingOn('2026-10-12')], overdue: [late] },
      1,
      { kind: 'overdue', actions: 1 },
    ],
    [
      'keys what comes back while there is time',
      { openRounds: [round('return', ['2026-10-14'])] },
      1,
      { kind: 'key', round: '2026Q3', forms: 1 },
    ],
    [
      'closes a round whose return time is over, though forms never came',
      { openRounds: [round('score', ['2026-10-01'])] },
      1,
      { kind: 'close', round: '2026Q3' },
    ],
    [
      'takes the oldest open round first',
      { openRounds: [round('plan', [], '2026Q4'), round('issue', [], '2026Q3')] },
      2,
      { kind: 'issue', round: '2026Q3' },
    ],
    [
      'is what is due today',
      { dueToday: [action('b', '2026-10-09')], next: [action('c', '2026-10-12')] },
      1,
      { kind: 'dueToday', actions: 1 },
    ],
    [
      'is the nearest action to come',
      { next: [action('c', '2026-10-12', '品保')] },
      1,
      { kind: 'coming', on: '2026-10-12', department: '品保' },
    ],
    ['is nothing when nothing is due', {}, 1, { kind: 'done' }],
  ] as const)('%s', (_name, more, rounds, doing) => {
    expect(nextDoing(page(more), rounds)).toMatchObject(doing);
  });
});
