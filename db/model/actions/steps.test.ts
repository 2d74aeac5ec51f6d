import { describe, expect, it } from 'vitest';
import { ACTION_STATES } from '../actions';
import { day } from '../day';
import {
  ACTION_STEPS,
  dueNow,
  isCarriedOn,
  isOverdue,
  type MeasureWork,
  mayTake,
  missingForAnswer,
  missingForClosing,
} from './steps';

describe('what may be done to an action', () => {
  it.each([
    ['open', ['update', 'answer', 'praise']],
    ['answered', ['update', 'verify']],
    ['verified', ['update', 'close', 'reopen']],
    ['ineffective', ['update', 'answer']],
    ['closed', ['reopen']],
  ] as const)('%s: %j', (state, steps) => {
    expect(ACTION_STEPS.filter((step) => mayTake(step, state))).toEqual(steps);
  });

  it('can be closed from nowhere but verified', () => {
    expect(ACTION_STATES.filter((state) => mayTake('close', state))).toEqual(['verified']);
  });
});

const measure = (more: Partial<MeasureWork> = {}): MeasureWork => ({
  text: '换刀',
  owner: '陈工',
  dueOn: day('2026-10-20'),
  doneOn: null,
  ...more,
});

describe('an answer', () => {
  it.each([
    ['is whole with a root cause and a measure', '刀具磨损', [measure()], []],
    ['lacks its root cause', ' ', [measure()], ['rootCause']],
    ['lacks a measure', '刀具磨损', [], ['measures']],
    ['lacks an owner', '刀具磨损', [measure(), measure({ owner: '' })], ['measureOwner']],
    ['lacks a due day', '刀具磨损', [measure({ dueOn: null })], ['measureDueOn']],
    ['lacks everything', '', [], ['rootCause', 'measures']],
  ] as const)('%s', (_name, rootCause, measures, missing) => {
    expect(missingForAnswer({ rootCause, measures })).toEqual(missing);
  });
});

describe('closing', () => {
  const done = measure({ doneOn: day('2026-10-19') });
  it.each([
    ['lacks nothing when verified and carried out', 'verified', [done], []],
    ['lacks what is not carried out', 'verified', [done, measure()], ['measureDone']],
    ['lacks the verification', 'answered', [done], ['verification']],
    ['lacks the answer too', 'open', [measure()], ['answer', 'measureDone', 'verification']],
    ['lacks nothing once it is closed', 'closed', [], []],
  ] as const)('%s', (_name, state, measures, missing) => {
    expect(missingForClosing({ state, rootCause: '刀具磨损', measures })).toEqual(missing);
  });
});

describe('what an action waits for', () => {
  const today = day('2026-10-09');
  const waits = {
    state: 'open',
    dueOn: day('2026-10-12'),
    measureDueOn: null,
    verifyBy: 'nextRound',
    verifyOn: null,
    nextRoundDueOn: null,
  } as const;
  it.each([
    ['the answer', {}, 'answer', '2026-10-12'],
    ['the answer again', { state: 'ineffective' }, 'answer', '2026-10-12'],
    ['the earliest measure', { state: 'answered', measureDueOn: day('2026-10-20') }, 'measure', '2026-10-20'],
    ['a round that is to come', { state: 'answered' }, 'verify', null],
    [
      'a round that is closed',
      { state: 'answered', nextRoundDueOn: day('2027-01-20') },
      'verify',
      '2027-01-20',
    ],
    [
      'the day of its verification',
      { state: 'answered', verifyBy: 'date', verifyOn: day('2026-11-01') },
      'verify',
      '2026-11-01',
    ],
    [
      'a measure before its verification',
      { state: 'answered', measureDueOn: day('2026-10-20'), verifyBy: 'date', verifyOn: day('2026-11-01') },
      'measure',
      '2026-10-20',
    ],
    ['a press', { state: 'verified' }, 'close', '2026-10-09'],
    [
      'a measure that was never done',
      { state: 'verified', measureDueOn: day('2026-10-01') },
      'measure',
      '2026-10-01',
    ],
  ] as const)('%s', (_name, more, what, on) => {
    expect(dueNow({ ...waits, ...more }, today)).toEqual({ what, on });
  });

  it('waits for nothing once it is closed', () => {
    expect(dueNow({ ...waits, state: 'closed' }, today)).toBeNull();
  });

  it.each([
    ['the day before', '2026-10-08', true],
    ['its day', '2026-10-09', false],
    ['no day', null, false],
  ] as const)('is overdue after %s: %s', (_name, on, isLate) => {
    expect(isOverdue({ what: 'answer', on: on === null ? null : day(on) }, today)).toBe(isLate);
  });
});

describe('measures that are carried on', () => {
  const planned = { id: 'm1', kind: 'longTerm', ...measure(), evidence: '' };
  it.each([
    ['are done', { doneOn: day('2026-10-08') }, true],
    ['have their evidence', { evidence: '照片' }, true],
    ['are the same', {}, true],
    ['say something else', { text: '换人' }, false],
    ['are somebody else’s', { owner: '王工' }, false],
    ['are due later', { dueOn: day('2026-12-01') }, false],
    ['are others', { id: 'm2' }, false],
  ])('%s', (_name, more, isSo) => {
    expect(isCarriedOn([planned], [{ ...planned, ...more }])).toBe(isSo);
  });

  it.each([
    ['a day that was taken back', { doneOn: day('2026-10-08') }, {}],
    ['other evidence', { evidence: '照片' }, { evidence: '信' }],
  ])('are not: %s', (_name, before, now) => {
    expect(isCarriedOn([{ ...planned, ...before }], [{ ...planned, ...now }])).toBe(false);
  });

  it('are as many as they were', () => {
    expect(isCarriedOn([planned], [])).toBe(false);
    expect(isCarriedOn([], [planned])).toBe(false);
  });
});
