import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import type { Role } from '../../db/model/people';
import { DELETE_ROLES, mayDelete, RECORD_KINDS } from '../../db/model/records';
import { keepSetting } from '../../db/queries/settings';
import { plannedMeeting } from '../testing/meetingExamples';
import { addCustomers, blankOffice } from '../testing/office';

const PERIOD = { from: day('2026-07-01'), to: day('2026-09-30') };
const ROUND = { code: 'R1', template: 'iatf-quarterly', ruleSet: 'iatf', name: '试', ...PERIOD } as const;

/** 林涛 and the office's first person, either of whom sits down at the same window. */
async function twoPeople(role: Role) {
  const office = await blankOffice();
  await office.ask('people.save', { code: 'E2', fields: { name: '林涛', role } });
  await keepSetting(office.opened.open.db, 'signIn', true);
  const sit = (code: 'E2' | 'office') => {
    const { session, now } = office.opened.office;
    session.end();
    session.begin(code, now());
  };
  sit('office');
  const tries = async (channel: string, input: unknown) => {
    const reply = await office.reply(channel, input);
    return reply.ok ? 'done' : reply.refusal.code;
  };
  return { ...office, sit, tries };
}

describe('who may delete', () => {
  it.each(RECORD_KINDS)('any %s is an engineer, his own draft a clerk, nothing a viewer', (record) => {
    const may = (role: Role, isOwnDraft: boolean) => mayDelete(role, record, isOwnDraft);
    expect(DELETE_ROLES[record]).toBe('engineer');
    expect([may('engineer', false), may('manager', false), may('administrator', false)]).not.toContain(false);
    expect([may('clerk', true), may('clerk', false)]).toEqual([true, false]);
    expect([may('viewer', true), may('viewer', false)]).toEqual([false, false]);
  });

  it.each([
    ['clerk', 'delete-not-permitted', false],
    ['viewer', 'not-permitted', false],
    ['engineer', 'done', true],
  ] as const)('what somebody else made, as a %s: %s', async (role, code, may) => {
    const office = await twoPeople(role);
    await addCustomers(office, 2);
    await office.ask('surveys.createRound', { ...ROUND, customers: ['C1'] });
    const meeting = await plannedMeeting(office);
    const all = [
      { record: 'customer', key: 'C2' },
      { record: 'round', key: 'R1' },
      { record: 'meeting', key: meeting },
    ] as const;
    office.sit('E2');
    for (const one of all) {
      expect([one.record, await office.ask('records.mayDelete', one)]).toEqual([one.record, { may }]);
      expect([one.record, await office.tries('records.delete', one)]).toEqual([one.record, code]);
    }
  });

  it('is a clerk of what he made himself, and he takes it out of the bin again', async () => {
    const office = await twoPeople('clerk');
    office.sit('E2');
    await addCustomers(office, 2);
    await office.ask('surveys.createRound', { ...ROUND, customers: ['C1'] });
    const mine = [
      { record: 'round', key: 'R1' },
      { record: 'customer', key: 'C2' },
      { record: 'meeting', key: await plannedMeeting(office) },
    ] as const;
    for (const one of mine) {
      expect(await office.ask('records.mayDelete', one)).toEqual({ may: true });
      expect([one.record, await office.tries('records.delete', one)]).toEqual([one.record, 'done']);
      expect([one.record, await office.tries('records.restore', one)]).toEqual([one.record, 'done']);
    }
  });

  it('is no clerk once his meeting was held', async () => {
    const office = await twoPeople('clerk');
    office.sit('E2');
    const one = { record: 'meeting', key: await plannedMeeting(office) } as const;
    await office.ask('meetings.hold', { id: one.key });
    expect(await office.tries('records.delete', one)).toBe('delete-not-permitted');
  });

  it('is not who once made another of the same code, long removed', async () => {
    const office = await twoPeople('clerk');
    const one = { record: 'customer', key: 'C1' } as const;
    office.sit('E2');
    await addCustomers(office, 1);
    office.sit('office');
    await office.ask('records.delete', one);
    await office.ask('settings.changeRetention', { record: 'customer', years: 0, basis: '' });
    await office.ask('records.remove', { ...one, reason: '试' });
    await addCustomers(office, 1);
    office.sit('E2');
    expect(await office.tries('records.delete', one)).toBe('delete-not-permitted');
  });

  it('leaves in the bin what somebody else put there', async () => {
    const office = await twoPeople('clerk');
    await addCustomers(office, 1);
    const one = { record: 'customer', key: 'C1' } as const;
    await office.ask('records.delete', one);
    office.sit('E2');
    expect((await office.ask('records.bin', {})).records).toMatchObject([{ ...one, mayRestore: false }]);
    expect(await office.tries('records.restore', one)).toBe('delete-not-permitted');
    office.sit('office');
    expect((await office.ask('records.bin', {})).records).toMatchObject([{ ...one, mayRestore: true }]);
  });
});
