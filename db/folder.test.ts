import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copiesIn } from './copies';
import { openFolder } from './folder';
import { MIGRATIONS } from './migrations/list';
import { connect } from './open';
import { asRefusal } from './refusals';
import { startChild, temporaryFolder } from './testing/faults';
import { failingMigrations, fillDepartment, laterMigrations } from './testing/worldsOfFolders';

let folder = '';
let remove = () => {};
beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const at = (name: string) => join(folder, name);
const open = (options = {}) => openFolder(folder, { fillBlank: fillDepartment, ...options });
const refusedAs = async (work: Promise<unknown>) => asRefusal(await work.catch((error: unknown) => error));

async function makePlant(): Promise<void> {
  await (await open()).close();
}

function everythingIn(of: string): Readonly<Record<string, string>> {
  const names = readdirSync(of, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

describe('a folder without a data file', () => {
  it.each([
    ['is missing', () => rmSync(folder, { recursive: true })],
    ['is empty', () => {}],
    ['has only what our own rim made', () => ['profile', 'logs'].map((name) => mkdirSync(at(name)))],
    ['has a plant that was never finished', () => writeFileSync(at('app.db.new'), 'half')],
  ])('becomes a blank plant when it %s', async (_, prepare) => {
    prepare();
    const opened = await open();
    expect(await opened.db.selectFrom('department').select('name').execute()).toEqual([{ name: '品保' }]);
    await opened.close();
    expect(readdirSync(folder).filter((name) => name !== 'app.lock')).toEqual([
      'app.db',
      'attachments',
      'backups',
      'logs',
      'profile',
      'quarantine',
    ]);
  });

  it('is damage, not a blank plant, when it has backups', async () => {
    mkdirSync(at('backups'));
    expect(await refusedAs(open())).toMatchObject({ code: 'folder-damaged', facts: { found: ['backups'] } });
    expect(readdirSync(folder)).toEqual(['backups']);
  });

  it('is left as it is when something strange stands there', async () => {
    writeFileSync(at('photo.jpg'), 'x');
    expect(await refusedAs(open())).toMatchObject({
      code: 'folder-not-empty',
      facts: { found: ['photo.jpg'] },
    });
    expect(readdirSync(folder)).toEqual(['photo.jpg']);
  });

  it('is made once when processes start together', async () => {
    const children = [1, 2, 3].map(() => startChild('write', folder).ended);
    await Promise.all(children);
    const opened = await open();
    const { count } = await opened.db
      .selectFrom('department')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    await opened.close();
    expect(count).toBe(1 + 3 * 50);
  });
});

describe('a data file that is not ours to open', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0 JFIF'.repeat(50), 'latin1'), 'not-a-database'],
    ['cut off', Buffer.from('SQLite format 3\0'), 'not-a-database'],
  ])('is left untouched when it is %s', async (_, bytes, why) => {
    writeFileSync(at('app.db'), bytes);
    expect(await refusedAs(open())).toMatchObject({ code: 'not-our-database', facts: { why } });
    expect(readdirSync(folder)).toEqual(['app.db']);
    expect(readFileSync(at('app.db')).equals(bytes)).toBe(true);
  });

  it('is left untouched when it is a folder', async () => {
    mkdirSync(at('app.db'));
    expect(await refusedAs(open())).toMatchObject({ code: 'not-our-database', facts: { why: 'not-a-file' } });
  });

  it("is left untouched when it is another program's", async () => {
    const other = connect(at('app.db'));
    await sql`CREATE TABLE theirs (a)`.execute(other.db);
    other.close();
    const before = everythingIn(folder);
    expect(await refusedAs(open())).toMatchObject({
      code: 'not-our-database',
      facts: { why: 'other-program' },
    });
    expect(everythingIn(folder)).toEqual(before);
  });

  it('is left untouched, byte for byte, when it is newer', async () => {
    await makePlant();
    const file = connect(at('app.db'));
    await sql`PRAGMA user_version = 99`.execute(file.db);
    file.close();
    const before = everythingIn(folder);
    expect(await refusedAs(open())).toMatchObject({
      code: 'newer-data',
      facts: { found: 99, ours: Object.keys(MIGRATIONS).length },
    });
    expect(everythingIn(folder)).toEqual(before);
  });

  it('is left untouched, byte for byte, when only its WAL says that it is newer', async () => {
    await makePlant();
    const file = connect(at('app.db'));
    await sql`PRAGMA user_version = 99`.execute(file.db);
    const before = everythingIn(folder);
    expect(await refusedAs(open())).toMatchObject({ code: 'newer-data', facts: { found: 99 } });
    expect(everythingIn(folder)).toEqual(before);
    file.close();
  });
});

describe('an older data file', () => {
  it('is copied, checked and brought up in one step', async () => {
    await makePlant();
    const opened = await open({ migrations: laterMigrations });
    const { rows } = await sql`SELECT name FROM later`.execute(opened.db);
    expect(rows).toEqual([{ name: '品保' }]);
    expect(copiesIn(opened.paths)).toMatchObject([
      { why: 'upgrade', manifest: { dataVersion: Object.keys(MIGRATIONS).length } },
    ]);
    await opened.close();
    expect(await refusedAs(open())).toMatchObject({ code: 'newer-data' });
  });

  it('still opens as it was when a migration fails', async () => {
    await makePlant();
    await expect(open({ migrations: failingMigrations })).rejects.toThrow('This migration fails');
    const opened = await open();
    expect(await opened.db.selectFrom('department').select('name').execute()).toEqual([{ name: '品保' }]);
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });

  it('is not touched while another process works with it', async () => {
    await makePlant();
    const beside = await open();
    expect(await refusedAs(open({ migrations: laterMigrations, busyMs: 50 }))).toMatchObject({
      code: 'data-in-use',
    });
    await beside.close();
  });
});

describe('a data file that others use', () => {
  it('is in use when another process writes for longer than we wait', async () => {
    const child = startChild('hold', folder);
    await child.spoke;
    const opened = await open({ busyMs: 60 });
    const write = opened.db.transaction().execute(fillDepartment);
    expect(await refusedAs(write)).toMatchObject({ code: 'data-in-use' });
    child.kill();
    await child.ended;
    await opened.db.deleteFrom('department').execute();
    await opened.close();
  });

  it('shows that another process has written', async () => {
    const opened = await open();
    const before = opened.dataVersion();
    expect(opened.dataVersion()).toBe(before);
    await startChild('write', folder).ended;
    expect(opened.dataVersion()).not.toBe(before);
    await opened.close();
  });

  it('keeps all rows of two processes that write at the same time', async () => {
    const opened = await open();
    const child = startChild('write', folder).ended;
    for (let row = 0; row < 50; row += 1) {
      const code = `own-${row}`;
      await opened.db.insertInto('department').values({ uid: code, code, name: '' }).execute();
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await child;
    const rows = await opened.db.selectFrom('department').select('code').execute();
    expect(rows).toHaveLength(1 + 50 + 50);
    await opened.close();
  });
});
