import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [work = '', folder = '', killAt = '0'] = process.argv.slice(2);
const COUNTED = [
  'openSync',
  'closeSync',
  'fsyncSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'copyFileSync',
] as const;

// Node itself reads files until our code has been loaded.
let calls = Number.NEGATIVE_INFINITY;
for (const name of COUNTED) countCalls(name);
syncBuiltinESMExports();

/** A power cut between two steps: what SQLite does within a step is its own to survive. */
function countCalls(name: (typeof COUNTED)[number]): void {
  const real = fs[name];
  Object.assign(fs, {
    [name]: (...told: readonly unknown[]) => {
      calls += 1;
      if (calls === Number(killAt)) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(real, fs, told);
    },
  });
}

// Only now, so that they see the counted calls.
const { makeCopy } = await import('../backup');
const { newestVerified, copyPath } = await import('../copies');
const { openFolder } = await import('../folder');
const { momentOf } = await import('../model/day');
const { restoreState } = await import('../restore');
const { laterMigrations, fillDepartment } = await import('./worldsOfFolders');

const now = () => momentOf(Date.UTC(2026, 3, 2, 6));
const open = (options = {}) => openFolder(folder, { fillBlank: fillDepartment, now, ...options });

const WORKS: Readonly<Record<string, () => Promise<unknown>>> = {
  create: open,
  copy: async () => makeCopy(await open(), 'asked', now()),
  upgrade: () => open({ migrations: laterMigrations }),
  async restore() {
    const keeper = await open();
    const { name, manifest } = newestVerified(keeper.paths) ?? {};
    if (name === undefined || manifest === undefined || manifest === null)
      throw new Error('No copy to restore');
    const unpack = (into: string) => {
      fs.copyFileSync(copyPath(keeper.paths, name), join(into, 'app.db'));
      return Promise.resolve(manifest);
    };
    return restoreState(keeper, unpack, now());
  },
  async write() {
    const { db } = await open();
    for (let at = 0; at < 50; at += 1) {
      await db.transaction().execute(async (trx) => {
        const { code } = await trx
          .selectFrom('department')
          .select(({ fn }) => fn.countAll<number>().as('code'))
          .executeTakeFirstOrThrow();
        const text = `${process.pid}-${code}`;
        await trx.insertInto('department').values({ uid: text, code: text, name: 'of the child' }).execute();
      });
    }
  },
  async window() {
    const { db } = await open({ isWindow: true });
    await db
      .insertInto('department')
      .values({ uid: 'window', code: 'window', name: 'of the window' })
      .execute();
    process.stdout.write('open\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  async hold() {
    const { db } = await open();
    await db.transaction().execute(async () => {
      process.stdout.write('holding\n');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });
  },
};

calls = 0;
await WORKS[work]?.();
process.stdout.write(`${calls}\n`);
process.exit();
