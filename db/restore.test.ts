import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCopy } from './backup';
import { type Copy, copiesIn, copyPath } from './copies';
import { type OpenFolder, openFolder } from './folder';
import type { Manifest } from './manifest';
import { momentOf } from './model/day';
import { connect } from './open';
import { asRefusal } from './refusals';
import { restoreState, undoRestore } from './restore';
import { startChild, temporaryFolder } from './testing/faults';
import { fillDepartment, laterMigrations } from './testing/worldsOfFolders';

const NOON = momentOf(Date.UTC(2026, 3, 1, 4));
const LATER = momentOf(Date.UTC(2026, 3, 1, 5));

let open: OpenFolder;
let early: Copy;
let remove = () => {};
beforeEach(async () => {
  const folder = temporaryFolder();
  remove = folder.remove;
  open = await openFolder(folder.path, { fillBlank: fillDepartment, busyMs: 100 });
  early = await makeCopy(open, 'asked', NOON);
  await addDepartment('D2');
});
afterEach(async () => {
  await open.close();
  remove();
});

const addDepartment = (code: string) =>
  open.db.insertInto('department').values({ uid: code, code, name: '' }).execute();

async function departments(): Promise<readonly string[]> {
  const rows = await open.db.selectFrom('department').select('code').orderBy('code').execute();
  return rows.map(({ code }) => code);
}

/** Unpacks a copy as it is, with a manifest that may say something else. */
function unpacking({ name, manifest }: Copy, says: Partial<Manifest> = {}) {
  if (manifest === null) throw new Error('A copy without a manifest');
  return (folder: string) => {
    copyFileSync(copyPath(open.paths, name), join(folder, 'app.db'));
    return Promise.resolve({ ...manifest, ...says });
  };
}

const refusedAs = (work: Promise<unknown>) => work.then(() => null, asRefusal);

describe('a restore', () => {
  it('puts the earlier state in place under the same open database, and can be undone, and done again', async () => {
    const { before } = await restoreState(open, unpacking(early), LATER);
    expect(await departments()).toEqual(['D1']);
    const back = await undoRestore(open, before.name, LATER);
    expect(await departments()).toEqual(['D1', 'D2']);
    await undoRestore(open, back.before.name, LATER);
    expect(await departments()).toEqual(['D1']);
    expect(existsSync(open.paths.incoming)).toBe(false);
  });

  it('is still there after the folder has been closed and opened', async () => {
    await restoreState(open, unpacking(early), LATER);
    await addDepartment('D3');
    await open.close();
    open = await openFolder(open.paths.folder, { fillBlank: fillDepartment });
    expect(await departments()).toEqual(['D1', 'D3']);
    expect(open.problems()).toEqual([]);
  });

  it('is told to whoever watches the data', async () => {
    const before = open.dataVersion();
    await restoreState(open, unpacking(early), LATER);
    expect(open.dataVersion()).not.toBe(before);
  });

  it('waits for what is being saved, which is in the copy of the state before', async () => {
    const saving = open.db.transaction().execute(async (trx) => {
      await trx.insertInto('department').values({ uid: 'D3', code: 'D3', name: '' }).execute();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    const { before } = await restoreState(open, unpacking(early), LATER);
    await saving;
    expect(await departments()).toEqual(['D1']);
    await undoRestore(open, before.name, LATER);
    expect(await departments()).toEqual(['D1', 'D2', 'D3']);
  });

  it('brings an older state up to our version', async () => {
    await open.close();
    open = await openFolder(open.paths.folder, { fillBlank: fillDepartment, migrations: laterMigrations });
    await restoreState(open, unpacking(early), LATER);
    const { rows } = await sql`SELECT name FROM later`.execute(open.db);
    expect(rows).toEqual([{ name: '品保' }]);
  });
});

describe('a restore is refused, and nothing has changed,', () => {
  afterEach(async () => {
    expect(await departments()).toEqual(['D1', 'D2']);
    expect(copiesIn(open.paths).map(({ why }) => why)).toEqual(['asked']);
    expect(readdirSync(open.paths.folder)).not.toContain('incoming');
  });

  it.each<[string, Partial<Manifest>, string]>([
    ['when the counts differ', { counts: { department: 2 } }, 'counts'],
    ['when the schema differs', { schemaSha256: '0'.repeat(64) }, 'counts'],
    ['when its bytes differ', { database: { name: 'app.db', size: 1, sha256: '0'.repeat(64) } }, 'altered'],
  ])('%s', async (_, says, why) => {
    const refused = await refusedAs(restoreState(open, unpacking(early, says), LATER));
    expect(refused).toMatchObject({ code: 'backup-invalid', facts: { why } });
  });

  it('while another process of ours is in the folder', async () => {
    const child = startChild('window', open.paths.folder);
    await child.spoke;
    await open.db.deleteFrom('department').where('code', '=', 'window').execute();
    const refused = await refusedAs(restoreState(open, unpacking(early), LATER));
    child.kill();
    await child.ended;
    expect(refused).toMatchObject({ code: 'data-in-use' });
  });

  it('when an undo names nothing that was there before a restore', async () => {
    for (const undo of [early.name, '../app', '']) {
      expect(await refusedAs(undoRestore(open, undo, LATER))).toMatchObject({ code: 'nothing-to-undo' });
    }
  });
});

it('is refused while another program holds the file, and work goes on', async () => {
  const other = connect(open.paths.database);
  await other.db.selectFrom('department').selectAll().execute();
  const refused = await refusedAs(restoreState(open, unpacking(early), LATER));
  expect(refused).toMatchObject({ code: 'data-in-use' });
  other.close();
  await addDepartment('D3');
  expect(await departments()).toEqual(['D1', 'D2', 'D3']);
});

it('two at once do not cross', async () => {
  const both = [restoreState(open, unpacking(early), LATER), restoreState(open, unpacking(early), LATER)];
  const [first, second] = await Promise.all(both.map(refusedAs));
  expect([first, second]).toMatchObject([null, { code: 'data-in-use' }]);
  expect(await departments()).toEqual(['D1']);
});
