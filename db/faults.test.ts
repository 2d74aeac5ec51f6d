import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCopy } from './backup';
import { checkFolder } from './check';
import { copiesIn } from './copies';
import { openFolder } from './folder';
import { momentOf } from './model/day';
import { type ChildWork, spread, startChild, temporaryFolder } from './testing/faults';
import { fillDepartment, laterMigrations } from './testing/worldsOfFolders';

// A sample of the places where a process can die. How many fit into the time of a test run; all of them hold.
const PLACES = Number(process.env['KESHENG_KILL_PLACES'] ?? 5);
const AT_ONCE = 3;

const workshop = temporaryFolder();
const plant = join(workshop.path, 'plant');

// A plant with D1 and D2 whose one copy holds only D1.
beforeAll(async () => {
  const open = await openFolder(plant, { fillBlank: fillDepartment });
  await makeCopy(open, 'asked', momentOf(Date.UTC(2026, 3, 1, 6)));
  await open.db.insertInto('department').values({ uid: 'u2', code: 'D2', name: '' }).execute();
  await open.close();
});
afterAll(() => workshop.remove());

async function killedAtEachPlace(work: ChildWork, check: (folder: string) => Promise<void>): Promise<number> {
  const prepare = (name: string) => {
    const folder = join(workshop.path, name);
    if (work !== 'create') cpSync(plant, folder, { recursive: true });
    return folder;
  };
  const whole = await startChild(work, prepare(`${work}-whole`)).ended;
  const places = [...spread(Number(whole.said), PLACES)];
  const killAndCheck = async (place: number) => {
    const folder = prepare(`${work}-${place}`);
    const { signal } = await startChild(work, folder, place).ended;
    expect(signal).toBe('SIGKILL');
    await check(folder);
  };
  const worker = async () => {
    for (let place = places.shift(); place !== undefined; place = places.shift()) await killAndCheck(place);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Number(whole.said);
}

/** Opens what a killed process left, as any later start does, and sees that it is sound. */
async function stateOf(folder: string, options = {}) {
  const open = await openFolder(folder, { fillBlank: fillDepartment, ...options });
  try {
    expect(await checkFolder(open)).toEqual([]);
    expect(copiesIn(open.paths).every(({ manifest }) => manifest !== null)).toBe(true);
    expect(existsSync(open.paths.incoming) || existsSync(open.paths.blank)).toBe(false);
    const rows = await open.db.selectFrom('department').select('code').orderBy('code').execute();
    return { codes: rows.map(({ code }) => code), reasons: copiesIn(open.paths).map(({ why }) => why) };
  } finally {
    await open.close();
  }
}

describe('a process killed at any place', () => {
  it('of making a plant leaves a plant or none', async () => {
    const places = await killedAtEachPlace('create', async (folder) => {
      expect(existsSync(folder) ? readdirSync(folder) : []).not.toContain('incoming');
      expect((await stateOf(folder)).codes).toEqual(['D1']);
    });
    expect(places).toBeGreaterThan(10);
  });

  it('of making a copy leaves the earlier copies and no half one', async () => {
    await killedAtEachPlace('copy', async (folder) => {
      const { codes, reasons } = await stateOf(folder);
      expect(codes).toEqual(['D1', 'D2']);
      expect([1, 2]).toContain(reasons.length);
    });
  });

  it('of a restore leaves the state before or the state after, and never after without the way back', async () => {
    const seen = new Set<string>();
    await killedAtEachPlace('restore', async (folder) => {
      const { codes, reasons } = await stateOf(folder);
      expect([['D1'], ['D1', 'D2']]).toContainEqual(codes);
      if (codes.length === 1) expect(reasons).toContain('restore');
      seen.add(codes.join());
    });
    expect(seen).toEqual(new Set(['D1', 'D1,D2']));
  });

  it('of an upgrade leaves the old version or the new one, and the copy before it', async () => {
    await killedAtEachPlace('upgrade', async (folder) => {
      const { codes, reasons } = await stateOf(folder, { migrations: laterMigrations });
      expect(codes).toEqual(['D1', 'D2']);
      expect(reasons).toContain('upgrade');
    });
  });
});
