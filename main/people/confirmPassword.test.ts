import { describe, expect, it } from 'vitest';
import { momentOf } from '../../db/model/day';
import { keepPerson, personByCode } from '../../db/queries/people';
import { keepSetting } from '../../db/queries/settings';
import type { Change, JobOffice, Kept } from '../office';
import { jobOffice } from '../reports/testing/jobOffice';
import { blankOffice } from '../testing/office';
import { confirmPassword } from './confirmPassword';
import { hashPassword, PASSWORD_COST, verifyPassword } from './passwordHash';

const NOON = Date.UTC(2026, 9, 9, 4);

/** An office of one who has a password, and what the door would do when a job is refused. */
async function atDesk({ signIn = true, cost = { log2N: 10, r: 8, p: 1 } } = {}) {
  const { opened } = await blankOffice();
  const { db } = opened.open;
  await keepSetting(db, 'signIn', signIn);
  await keepPerson(db, 1, { passwordHash: await hashPassword('correct horse', cost) });
  const told: unknown[] = [];
  const confirm = async (password: string | undefined, secondsLater = 0) => {
    const later: Kept[] = [];
    const office: JobOffice = Object.assign(
      jobOffice(db, { signIn }, momentOf(NOON + secondsLater * 1_000)),
      {
        changed: (change: Change) => void told.push(change),
        ifRefused: (job: Kept) => void later.push(job),
      },
    );
    try {
      return await confirmPassword(office, password);
    } catch (error) {
      for (const job of later) await job(office);
      throw error;
    }
  };
  return { confirm, told, person: () => personByCode(db, 'office') };
}

describe('the password, asked once more', () => {
  it('is not asked for while nobody signs in', async () => {
    const { confirm } = await atDesk({ signIn: false });
    expect(await confirm(undefined)).toBe(false);
  });

  it('is checked where people sign in', async () => {
    const { confirm } = await atDesk();
    expect(await confirm('correct horse')).toBe(true);
    await expect(confirm(undefined)).rejects.toMatchObject({ code: 'password-needed' });
    await expect(confirm('wrong')).rejects.toMatchObject({ code: 'wrong-password', facts: { seconds: 0 } });
  });

  it('is heard again only after a wait that grows, and never tells in the trail what was typed', async () => {
    const { confirm, told, person } = await atDesk();
    for (let n = 1; n <= 4; n += 1) await expect(confirm('guess 1234')).rejects.toThrow('wrong-password');
    await expect(confirm('guess 1234')).rejects.toMatchObject({ facts: { seconds: 30 } });
    await expect(confirm('correct horse', 10)).rejects.toMatchObject({
      code: 'wait-after-failures',
      facts: { seconds: 20 },
    });
    expect(JSON.stringify(told)).not.toContain('guess');
    expect(told).toHaveLength(5);
    expect(await confirm('correct horse', 30)).toBe(true);
    expect(await person()).toMatchObject({ failures: 0, waitUntil: null });
  });

  it('is hashed anew when it was hashed at an older cost', async () => {
    const { confirm, person } = await atDesk();
    await confirm('correct horse');
    const kept = (await person())?.passwordHash ?? '';
    expect(kept).toContain('ln=17');
    expect((await verifyPassword(kept, 'correct horse', PASSWORD_COST)).isRight).toBe(true);
  });
});
