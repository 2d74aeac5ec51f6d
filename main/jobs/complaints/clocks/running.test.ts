import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { type ClockOffice, officeAt, plantTime } from '../../../testing/clockOffice';
import { oneComplaint } from '../../../testing/complaintExamples';

/** Received at 14:20, confirmed at 14:35. */
async function confirmed(): Promise<{ readonly office: ClockOffice; readonly id: string }> {
  const office = await officeAt('14:20');
  const id = await oneComplaint(office);
  office.goTo('14:35');
  await office.ask('complaints.tellTime', { id, step: 'confirmed' });
  return { office, id };
}

async function clocksNow({ office }: { readonly office: ClockOffice }) {
  const { today } = await office.ask('settings.office', {});
  return office.ask('today.dues', { from: today, to: today });
}

describe('the clocks that run', () => {
  it('are both that the confirmation has started', async () => {
    const world = await confirmed();
    const { clocks } = await clocksNow(world);
    expect(clocks.map(({ step, since, until, limit }) => ({ step, since, until, limit }))).toEqual(
      ['notified', 'ipqcTold'].map((step) => ({
        ...{ step, since: plantTime('14:35'), until: plantTime('15:05'), limit: 30 },
      })),
    );
    expect(clocks[0]).toMatchObject({ complaint: world.id, what: 't2 通知改善工程', warnings: [15, 5] });
  });

  it('are the same on the start page', async () => {
    const world = await confirmed();
    const { clocks } = await clocksNow(world);
    expect((await world.office.ask('today.page', {})).clocks).toEqual(clocks);
  });

  it('are none of a complaint that is withdrawn', async () => {
    const { office, id } = await confirmed();
    await office.ask('complaints.withdraw', { id, reason: '客户撤回' });
    expect((await clocksNow({ office })).clocks).toEqual([]);
  });

  it('are the 8D report’s on the day on which the customer named an hour', async () => {
    const { office, id } = await confirmed();
    await office.ask('complaints.change', {
      ...{ id, customerDueOn: day('2026-03-16'), customerDueAt: plantTime('2026-03-16 12:00') },
    });
    const reply = async (time: string) => {
      office.goTo(time);
      return (await clocksNow({ office })).clocks.some(({ step }) => step === 'replied');
    };
    expect([await reply('2026-03-15 09:00'), await reply('2026-03-16 09:00')]).toEqual([false, true]);
  });
});

describe('the 8D report', () => {
  it('is due on its day, in the calendar and its file', async () => {
    const { office, id } = await confirmed();
    const { dues } = await office.ask('today.dues', { from: day('2026-03-01'), to: day('2026-03-31') });
    expect(dues).toMatchObject([{ kind: 'reply', on: '2026-03-17', complaint: id, title: '端子变形' }]);
    expect((await office.ask('today.calendarFile', {})).events).toBe(1);
  });

  it('is due no more when it is out', async () => {
    const { office, id } = await confirmed();
    await office.ask('complaints.tellTime', { id, step: 'replied' });
    const { dues } = await office.ask('today.dues', { from: day('2026-03-01'), to: day('2026-03-31') });
    expect(dues).toEqual([]);
  });
});

describe('a clock that has run out', () => {
  const escalate = async ({ office }: { readonly office: ClockOffice }) =>
    (await office.ask('complaints.escalate', {})).told.map(({ step, to }) => `${step} ${to}`);

  it('goes to the head of quality once', async () => {
    const world = await confirmed();
    const { office, id } = world;
    expect(await escalate(world)).toEqual([]);
    office.goTo('15:05:01');
    expect(await escalate(world)).toEqual(['notified headOfQuality', 'ipqcTold headOfQuality']);
    office.goTo('15:20');
    expect(await escalate(world)).toEqual([]);
    const { rows } = await office.ask('history.record', { record: 'complaint', key: id });
    expect(rows.filter(({ channel }) => channel === 'complaints.escalate')).toHaveLength(2);
    const { clocks } = await clocksNow(world);
    expect(clocks[0]?.escalated).toEqual([{ to: 'headOfQuality', people: '', isTold: true }]);
  });

  it('of a complaint that touches safety goes on to the management representative', async () => {
    const world = await confirmed();
    await world.office.ask('complaints.change', { id: world.id, isSafety: true });
    world.office.goTo('15:36');
    expect(await escalate(world)).toEqual([
      ...['notified headOfQuality', 'notified managementRepresentative'],
      ...['ipqcTold headOfQuality', 'ipqcTold managementRepresentative'],
    ]);
  });

  it('goes to nobody more when it is told late', async () => {
    const world = await confirmed();
    world.office.goTo('15:10');
    await world.office.ask('complaints.tellTime', { id: world.id, step: 'notified' });
    expect(await escalate(world)).toEqual(['ipqcTold headOfQuality']);
  });
});

describe('another class of complaint', () => {
  const profile = async ({ office, id }: { readonly office: ClockOffice; readonly id: string }) =>
    (await office.ask('complaints.clocks', { id })).cycles[0];

  it('chooses its profile anew and says so in the history', async () => {
    const world = await confirmed();
    await world.office.ask('complaints.change', { id: world.id, isSafety: true });
    expect((await profile(world))?.profile).toMatchObject({ code: 'safety', version: 1 });
    const { rows } = await world.office.ask('history.record', { record: 'complaint', key: world.id });
    const told = rows.flatMap(({ changes }) => changes).find(({ field }) => field === 'clockProfile');
    expect(told).toEqual({ field: 'clockProfile', old: '一般客诉 v1', new: '安全 / 致命 v1' });
  });

  it('leaves the profile where it is the same one', async () => {
    const world = await confirmed();
    await world.office.ask('complaints.change', { id: world.id, severity: 'minor' });
    expect((await profile(world))?.profile).toMatchObject({ code: 'standard' });
  });
});
