import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import type { MeetingRow } from '../../../preload/contract/meetings';
import { firstWaiting, meetsMeeting } from './meetingRules';

const meeting = (code: string, more: Partial<MeetingRow> = {}): MeetingRow => ({
  ...{ id: code, code, title: '改善会议', kind: 'improvement', heldOn: day('2026-10-12'), startsAt: '' },
  ...{ place: '三楼', state: 'planned', round: '2026Q3', chair: '陈静', people: 0, present: 0, topics: 0 },
  ...{ decisions: 0, openDecisions: 0, sentAt: null },
  ...more,
});

it.each([
  ['its words in any order', { words: '陈静 ＭＴ-1' }, true],
  ['a word that it has not', { words: '王工' }, false],
  ['its state', { state: 'held' }, false],
  ['its kind', { kind: 'improvement' }, true],
  ['nothing', {}, true],
])('a meeting is found by %s', (_name, conditions, isMet) => {
  expect(meetsMeeting(meeting('MT-1'), conditions)).toBe(isMet);
});

it('minutes to be approved come before the next meeting, that before minutes to be sent', () => {
  const sent = meeting('1', { state: 'approved', sentAt: '2026-10-01T00:00:00.000Z' });
  const unsent = meeting('2', { state: 'approved' });
  const later = meeting('4', { state: 'planned' });
  const next = meeting('3', { state: 'planned' });
  const held = meeting('5', { state: 'held' });
  const first = (...all: readonly MeetingRow[]) => firstWaiting(all)?.code;
  expect([
    first(later, next, held, unsent),
    first(later, next, unsent),
    first(unsent, sent),
    first(sent),
  ]).toEqual(['5', '3', '2', undefined]);
});
