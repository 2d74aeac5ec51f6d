import type { ClockProfile } from '../model/complaints/clockProfile';

const HALF_HOUR = 30;

/** The chain of rulebook 4; whoever follows the safety class warns earlier and tells more people. */
export const SHIPPED_CLOCK_PROFILES: readonly ClockProfile[] = [
  {
    code: 'safety',
    version: 1,
    name: '安全 / 致命',
    order: 1,
    for: { isSafety: true },
    clocks: chain('notified'),
    replyWorkingDays: 3,
    warnings: [15, 5],
    escalation: [
      { minutes: 0, to: 'headOfQuality' },
      { minutes: 30, to: 'managementRepresentative' },
    ],
    source: 'IATF 5.8',
  },
  {
    code: 'standard',
    version: 1,
    name: '一般客诉',
    order: 9,
    for: {},
    clocks: chain('notified'),
    replyWorkingDays: 3,
    warnings: [15, 5],
    escalation: [{ minutes: 0, to: 'headOfQuality' }],
    source: 'IATF 5.8',
  },
];

function chain(oqcFrom: 'notified' | 'engineerConfirmed'): ClockProfile['clocks'] {
  return [
    { step: 'notified', from: 'confirmed', minutes: HALF_HOUR },
    { step: 'oqcTold', from: oqcFrom, minutes: HALF_HOUR },
    { step: 'stockCounted', from: 'oqcTold', minutes: HALF_HOUR },
    { step: 'ipqcTold', from: 'confirmed', minutes: HALF_HOUR },
    { step: 'wipCounted', from: 'ipqcTold', minutes: HALF_HOUR },
  ];
}
