import { describe, expect, it } from 'vitest';
import { COMPLAINT_STEPS, type ComplaintStep } from '../../../../db/model/complaints/complaint';
import { day } from '../../../../db/model/day';
import { plantTime as at, type ClockOffice, officeAt } from '../../../testing/clockOffice';
import { oneComplaint } from '../../../testing/complaintExamples';
import type { TestOffice } from '../../../testing/office';

type Told = readonly (readonly [ComplaintStep, string])[];

/** A complaint received at 14:20, each step told at its own time. */
async function told(office: ClockOffice, steps: Told): Promise<string> {
  office.goTo('14:20');
  const id = await oneComplaint(office);
  for (const [step, time] of steps) {
    office.goTo(time);
    await tell(office, id, step);
  }
  return id;
}

function tell(office: TestOffice, id: string, step: ComplaintStep, more: object = {}) {
  if (step === 'closed') throw new Error('closing is told by closing');
  return office.ask('complaints.tellTime', { id, step, ...more });
}

const CASE: Told = [
  ['confirmed', '14:35'],
  ['notified', '14:52'],
  ['ipqcTold', '14:58'],
  ['oqcTold', '15:10'],
  ['stockCounted', '15:38'],
  ['wipCounted', '15:41'],
];

async function states(office: TestOffice, id: string) {
  const { cycles } = await office.ask('complaints.clocks', { id });
  const clocks = cycles.at(-1)?.clocks ?? [];
  return Object.fromEntries(clocks.map(({ step, state, minutesLate }) => [step, `${state} ${minutesLate}`]));
}

describe('a told time', () => {
  it('is now, to the second, unless another is told', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, []);
    office.goTo('14:35:12');
    expect(await tell(office, id, 'confirmed')).toMatchObject({ step: 'confirmed', at: at('14:35:12') });
    const { cycles } = await office.ask('complaints.show', { id });
    expect(cycles[0]?.times.confirmed).toBe(at('14:35:12'));
  });

  it.each([
    '2026-03-12T14:34',
    '2026-03-12T14:34:00',
    '2026-03-12T14:34:00+08:00',
    '2026-03-12T06:34:00.000Z',
  ])('may be written %s', async (text) => {
    const office = await officeAt('14:20');
    const id = await told(office, []);
    office.goTo('14:35');
    expect(await tell(office, id, 'confirmed', { at: text })).toMatchObject({ at: at('14:34') });
  });

  it('of the terminal case leaves one clock late, thirteen minutes', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, CASE);
    expect(await states(office, id)).toEqual({
      notified: 'onTime 0',
      oqcTold: 'onTime 0',
      stockCounted: 'onTime 0',
      ipqcTold: 'onTime 0',
      wipCounted: 'late 13',
    });
  });

  it('stands in the complaint’s history under the step’s name', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, CASE.slice(0, 1));
    const { rows } = await office.ask('history.record', { record: 'complaint', key: id });
    const row = rows.find(({ channel }) => channel === 'complaints.tellTime');
    expect(row?.changes).toEqual([{ field: 'confirmedAt', old: null, new: at('14:35') }]);
  });

  it('is kept with who told it when', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, []);
    office.goTo('14:50');
    await tell(office, id, 'confirmed', { at: at('14:35'), reason: '在产线上' });
    const { cycles } = await office.ask('complaints.clocks', { id });
    expect(cycles[0]?.told.at(-1)).toMatchObject({
      step: 'confirmed',
      at: at('14:35'),
      recordedAt: at('14:50'),
      reason: '在产线上',
      isReplaced: false,
    });
  });
});

describe('a told time is refused', () => {
  it.each<[string, ComplaintStep, object, string, object]>([
    [
      'in the future',
      'notified',
      { at: at('15:31') },
      'time-in-future',
      { step: 'notified', at: '2026-03-12 15:31:00', now: '2026-03-12 15:30:00' },
    ],
    [
      'before the event that starts it',
      'notified',
      { at: at('14:34'), reason: '补登' },
      'time-out-of-order',
      { step: 'notified', from: 'confirmed', at: '2026-03-12 14:34:00', fromAt: '2026-03-12 14:35:00' },
    ],
    [
      'further back than the office takes without a reason',
      'notified',
      { at: at('15:27:59') },
      'reason-missing',
      { step: 'notified', asked: 'backDated', minutes: 2 },
    ],
    [
      'in the place of another without a reason',
      'confirmed',
      {},
      'reason-missing',
      { step: 'confirmed', asked: 'correction', was: '2026-03-12 14:35:00' },
    ],
  ])('%s', async (_what, step, more, ...[code, facts]) => {
    const office = await officeAt('14:20');
    const id = await told(office, CASE.slice(0, 1));
    office.goTo('15:30');
    const reply = await office.reply('complaints.tellTime', { id, step, ...more });
    expect(reply).toMatchObject({ ok: false, refusal: { code, facts } });
  });

  it('but not two minutes back, and not as it stands already', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, CASE.slice(0, 1));
    office.goTo('15:30');
    expect(await tell(office, id, 'notified', { at: at('15:28') })).toMatchObject({
      state: 'late',
      minutesLate: 23,
    });
    expect(await tell(office, id, 'notified', { at: at('15:28') })).toMatchObject({ at: at('15:28') });
  });

  it('sooner or later as the office sets it', async () => {
    const office = await officeAt('14:20');
    await office.ask('settings.change', { backdatingMinutes: 30 });
    const id = await told(office, CASE.slice(0, 1));
    office.goTo('15:20');
    expect(await tell(office, id, 'notified', { at: at('14:50') })).toMatchObject({ state: 'onTime' });
  });
});

describe('a corrected time', () => {
  it('leaves the old one in the list, and what was late before', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, CASE);
    office.goTo('16:00');
    await tell(office, id, 'wipCounted', { at: at('15:20'), reason: '巡检的表上是 15:20' });
    const { cycles } = await office.ask('complaints.clocks', { id });
    const clock = cycles[0]?.clocks.find(({ step }) => step === 'wipCounted');
    expect(clock).toMatchObject({ state: 'onTime', minutesLate: 0, lateBefore: 13 });
    const lines = cycles[0]?.told.filter(({ step }) => step === 'wipCounted');
    expect(lines?.map(({ at: time, isReplaced }) => [time, isReplaced])).toEqual([
      [at('15:41'), true],
      [at('15:20'), false],
    ]);
  });

  it('of the receipt moves its day and the 8D report’s', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, []);
    const due = async () => (await office.ask('complaints.clocks', { id })).cycles[0]?.reply.day;
    expect(await due()).toBe('2026-03-17');
    await tell(office, id, 'received', { at: at('2026-03-11 17:30'), reason: '昨天的传真' });
    expect(await due()).toBe('2026-03-16');
    const { receivedOn, cycles } = await office.ask('complaints.show', { id });
    expect([receivedOn, cycles[0]?.receivedOn]).toEqual(['2026-03-11', '2026-03-11']);
  });
});

describe('the 8D report', () => {
  it('of a complaint of 2025-09-30 is due on 2025-10-11', async () => {
    const office = await officeAt('2025-09-30 23:59');
    const id = await oneComplaint(office);
    const reply = async () => (await office.ask('complaints.clocks', { id })).cycles[0]?.reply;
    expect(await reply()).toMatchObject({ day: '2025-10-11', by: 'profile', state: 'running' });
    office.goTo('2025-10-11 23:59:59');
    expect(await reply()).toMatchObject({ state: 'running' });
    expect(await tell(office, id, 'replied')).toMatchObject({ state: 'onTime' });
  });

  it.each([
    ['earlier', '2026-03-16', '2026-03-16 12:00', '2026-03-16 12:00:01'],
    ['later', '2026-03-20', '2026-03-20 12:00', '2026-03-20 12:00:01'],
  ])('has the customer’s own limit where it is %s', async (_when, on, limit, after) => {
    const office = await officeAt('14:20');
    const id = await told(office, CASE);
    await office.ask('complaints.change', { id, customerDueOn: day(on), customerDueAt: at(limit) });
    office.goTo(after);
    expect(await tell(office, id, 'replied')).toMatchObject({ state: 'late' });
    const { cycles } = await office.ask('complaints.show', { id });
    expect(cycles[0]?.replyDueOn).toBe(on);
  });
});

describe('the next step', () => {
  it('goes through the chain', async () => {
    const office = await officeAt('14:20');
    const id = await told(office, []);
    const next = async () => (await office.ask('complaints.clocks', { id })).cycles[0]?.next?.step;
    const seen = [await next()];
    for (const [step, time] of CASE) {
      office.goTo(time);
      await tell(office, id, step);
      seen.push(await next());
    }
    expect(seen).toEqual([
      'confirmed',
      ...['notified', 'ipqcTold', 'oqcTold', 'wipCounted', 'wipCounted', 'replied'],
    ]);
    expect(seen.every((step) => COMPLAINT_STEPS.some((one) => one === step))).toBe(true);
  });
});
