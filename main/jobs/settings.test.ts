import { describe, expect, it } from 'vitest';
import type { ROLES } from '../../db/model/people';
import { SETTING_ROLES } from '../../db/model/settingRoles';
import { KPI_TARGETS } from '../../db/shipped/kpiTargets';
import { RECURRENCE_RULES } from '../../db/shipped/recurrence';
import { blankOffice } from '../testing/office';

const CHANGES = {
  actionDueWorkingDays: 250,
  closingGates: ['replied'],
  complaintTargets: { ...KPI_TARGETS, solved: 85 },
  backdatingMinutes: 5,
  complaintRepeatDays: 30,
  closingSignatures: ['approved'],
  currency: 'USD',
  escalation: [{ after: 9, to: 'headOfQuality' }],
  language: 'en',
  notifications: false,
  plantAddress: 'X',
  plantEmail: 'X',
  plantFax: 'X',
  plantLogo: 'data:image/png;base64,AAAA',
  plantName: 'X',
  plantNameEn: 'X',
  plantNameTw: 'X',
  recurrence: { ...RECURRENCE_RULES, windowMonths: 6 },
  ruleSet: 'X',
  sound: false,
  staysInTray: false,
  theme: 'dark',
  timeZone: 'UTC',
  worksSaturdays: true,
} as const;

const LOOK = ['language', 'theme', 'notifications', 'sound', 'staysInTray'];

async function officeOf(role: (typeof ROLES)[number]) {
  const office = await blankOffice();
  await office.opened.open.db.updateTable('person').set({ role }).execute();
  return office;
}

describe('a setting', () => {
  it('is tried below in every field of the table', () => {
    expect(Object.keys(CHANGES)).toEqual(Object.keys(SETTING_ROLES));
  });

  it.each([
    ['clerk', LOOK],
    ['engineer', LOOK],
    ['manager', Object.keys(CHANGES)],
    ['administrator', Object.keys(CHANGES)],
  ] as const)('is changed by a %s only where his role allows it', async (role, may) => {
    const office = await officeOf(role);
    const wrong: string[] = [];
    for (const [field, value] of Object.entries(CHANGES)) {
      const before = (await office.ask('settings.office', {})).settings;
      if (Reflect.get(before, field) === value) continue;
      const reply = await office.reply('settings.change', { [field]: value });
      const code = reply.ok ? 'done' : reply.refusal.code;
      if (code !== (may.includes(field) ? 'done' : 'not-permitted')) wrong.push(`${field}: ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is not kept where another beside it is refused', async () => {
    const office = await officeOf('clerk');
    expect(await office.refused('settings.change', { theme: 'dark', plantName: 'X' })).toBe('not-permitted');
    expect((await office.ask('settings.office', {})).settings).toMatchObject({
      theme: 'system',
      plantName: '',
    });
  });
});
