import { describe, expect, it } from 'vitest';
import { isWritten, type MeetingFacts, meetingCode, meetingNeed, readTime } from './meetings';

const TOPIC = { discussion: '', conclusion: '' };
const PLANNED: MeetingFacts = { state: 'planned', topics: [TOPIC], people: [], minutes: '', isSent: false };
const COMING = { attendance: 'absent' } as const;
const THERE = { attendance: 'present' } as const;
const HELD: MeetingFacts = { ...PLANNED, state: 'held', people: [THERE] };

describe('what a meeting still lacks', () => {
  it.each([
    ['its agenda first', { ...PLANNED, topics: [], people: [COMING] }, 'agenda'],
    ['then those who are asked to come', PLANNED, 'people'],
    ['then to be held', { ...PLANNED, people: [COMING] }, 'holding'],
    ['who was there', { ...HELD, people: [COMING, { attendance: 'excused' }] }, 'attendance'],
    ['what was said', HELD, 'minutes'],
    ['its approval when something is written', { ...HELD, minutes: '一致同意' }, 'approval'],
    [
      'or when every topic has its conclusion',
      { ...HELD, topics: [{ ...TOPIC, conclusion: '改模具' }] },
      'approval',
    ],
    ['to be sent when it is approved', { ...HELD, state: 'approved' }, 'sending'],
    ['nothing after that', { ...HELD, state: 'approved', isSent: true }, null],
  ] as const)('%s', (_name, meeting, need) => {
    expect(meetingNeed(meeting)).toBe(need);
  });

  it('counts one topic without a conclusion as not written, and no topic at all', () => {
    const topics = [TOPIC, { ...TOPIC, conclusion: '改模具' }];
    expect([isWritten({ topics, minutes: ' ' }), isWritten({ topics: [], minutes: '' })]).toEqual([
      false,
      false,
    ]);
  });
});

it.each([
  ['9:30', '09:30'],
  ['14：05', '14:05'],
  ['930', '09:30'],
  ['1405', '14:05'],
  [' 00:00 ', '00:00'],
  ['24:00', null],
  ['9:60', null],
  ['9', null],
  ['下午', null],
])('reads the time %s as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

it('numbers meetings within their year', () => {
  expect([meetingCode(2026, 7), meetingCode(2026, 1234), meetingCode(2027, '')]).toEqual([
    'MT-2026-007',
    'MT-2026-1234',
    'MT-2027-',
  ]);
});
