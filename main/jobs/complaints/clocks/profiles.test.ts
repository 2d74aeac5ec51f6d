import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../preload/contract/index';
import { officeAt } from '../../../testing/clockOffice';
import { oneComplaint } from '../../../testing/complaintExamples';
import type { TestOffice } from '../../../testing/office';

async function profile(office: TestOffice, code: string): Promise<Input<'complaints.saveProfile'>> {
  const { profiles } = await office.ask('complaints.profiles', {});
  const found = profiles.find((one) => one.code === code && one.isNewest);
  if (found === undefined) throw new Error(`no profile ${code}`);
  const { version: _v, madeAt: _m, runs: _r, isNewest: _n, escalation, ...rest } = found;
  const to = 'headOfQuality' as const;
  return { ...rest, escalation: escalation.map(({ minutes }) => ({ minutes, to })) };
}

async function clocksOf(office: TestOffice, id: string) {
  const { cycles } = await office.ask('complaints.clocks', { id });
  return cycles.at(-1);
}

describe('a changed clock profile', () => {
  it('is a new version: complaints keep the one that they have', async () => {
    const office = await officeAt('14:20');
    const before = await oneComplaint(office);
    const standard = await profile(office, 'standard');
    const clocks = standard.clocks.map((rule) => ({ ...rule, minutes: 120 }));
    expect(await office.ask('complaints.saveProfile', { ...standard, clocks })).toEqual({
      ...{ code: 'standard', version: 2 },
    });
    const after = await oneComplaint(office);
    expect((await clocksOf(office, before))?.profile.version).toBe(1);
    expect((await clocksOf(office, after))?.profile.version).toBe(2);
    expect((await clocksOf(office, before))?.clocks[0]?.minutes).toBe(30);
    expect((await clocksOf(office, after))?.clocks[0]?.minutes).toBe(120);
  });

  it('is no new version where nothing differs', async () => {
    const office = await officeAt('14:20');
    const safety = { ...(await profile(office, 'safety')), name: '安全' };
    expect(await office.ask('complaints.saveProfile', safety)).toMatchObject({ version: 2 });
    expect(await office.ask('complaints.saveProfile', safety)).toMatchObject({ version: 2 });
  });

  it('is refused where clocks start each other, and where a class would have none', async () => {
    const office = await officeAt('14:20');
    const standard = await profile(office, 'standard');
    const round = {
      ...standard,
      clocks: [{ step: 'notified' as const, from: 'oqcTold' as const, minutes: 5 }],
    };
    expect(await office.refused('complaints.saveProfile', round)).toBe('wrong-input');
    expect(await office.refused('complaints.saveProfile', { ...standard, isOff: true })).toBe('wrong-input');
  });

  it('judges no clock again that was judged: another class keeps the old limits', async () => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    const own = { ...(await profile(office, 'standard')), code: 'quick', name: '致命', order: 3 };
    const clocks = own.clocks.map((rule) => ({ ...rule, minutes: 10 }));
    await office.ask('complaints.saveProfile', { ...own, for: { severities: ['critical'] }, clocks });
    office.goTo('14:35');
    await office.ask('complaints.tellTime', { id, step: 'confirmed' });
    office.goTo('15:00');
    await office.ask('complaints.tellTime', { id, step: 'notified' });
    await office.ask('complaints.change', { id, severity: 'critical' });
    const shown = await clocksOf(office, id);
    expect(shown?.profile.code).toBe('quick');
    expect(shown?.clocks.map(({ step, minutes, state }) => `${step} ${minutes} ${state}`)).toEqual([
      ...['notified 30 onTime', 'oqcTold 10 running', 'stockCounted 10 notStarted'],
      ...['ipqcTold 10 late', 'wipCounted 10 notStarted'],
    ]);
  });
});
