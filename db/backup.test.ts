import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOnClose, dailyCopy, dropOldCopies, makeCopy } from './backup';
import { checkFolder } from './check';
import { copiesIn, copyNamed, copyPath } from './copies';
import { type OpenFolder, openFolder } from './folder';
import { SCHEMA_VERSION } from './migrations/list';
import { type Moment, momentOf } from './model/day';
import { reading } from './open';
import { asRefusal } from './refusals';
import { temporaryFolder } from './testing/faults';
import { fillDepartment } from './testing/worldsOfFolders';

const NOON = momentOf(Date.UTC(2026, 3, 1, 4));
const timeZone = 'Asia/Shanghai';
const hoursLater = (hours: number): Moment => momentOf(Date.parse(NOON) + hours * 3_600_000);
const instant = (hours: number) => ({ now: hoursLater(hours), timeZone });

let open: OpenFolder;
let remove = () => {};
beforeEach(async () => {
  const folder = temporaryFolder();
  open = await openFolder(folder.path, { fillBlank: fillDepartment });
  remove = folder.remove;
});
afterEach(async () => {
  await open.close();
  remove();
});

const addDepartment = (code: string) =>
  open.db.insertInto('department').values({ uid: code, code, name: '' }).execute();

function keepAttachment(text: string): string {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const path = join(open.paths.attachments, sha256.slice(0, 2), `${sha256}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function keepNamedAttachment(text: string): Promise<string> {
  const path = keepAttachment(text);
  const row = { record: 'customer', recordKey: 'C1', name: 'a.txt', type: 'txt', size: text.length };
  const added = { uid: 'a1', sha256: basename(path, '.txt'), addedAt: NOON, personCode: 'office' };
  await open.db
    .insertInto('attachment')
    .values({ ...row, ...added })
    .execute();
  return path;
}

describe('a copy', () => {
  it('says when and why in its name, and what is in it beside it', async () => {
    const attachment = await keepNamedAttachment('a picture');
    keepAttachment('bytes that no row names');
    const copy = await makeCopy(open, 'asked', NOON);
    expect(copy.name).toMatch(/^2026-04-01T04-00-00\.000Z-asked-[0-9a-f]{8}$/);
    expect(copy.manifest).toMatchObject({
      madeAt: NOON,
      why: 'asked',
      dataVersion: SCHEMA_VERSION,
      counts: { department: 1, customer: 0 },
      attachments: [{ name: attachment.slice(open.paths.folder.length + 1), size: 9 }],
    });
    expect(copyNamed(open.paths, copy.name)).toEqual(copy);
    const count = reading(copyPath(open.paths, copy.name), ({ contents }) => contents().counts['department']);
    expect(count).toBe(1);
  });

  it('waits for the transaction that is running', async () => {
    const saved = open.db.transaction().execute(async (trx) => {
      await fillOther(trx, 'half');
      await new Promise((resolve) => setTimeout(resolve, 20));
      await fillOther(trx, 'whole');
    });
    const copy = await makeCopy(open, 'asked', NOON);
    await saved;
    expect([1, 3]).toContain(copy.manifest?.counts['department']);
  });

  it('holds the same bytes when it holds the same', async () => {
    const first = await makeCopy(open, 'asked', NOON);
    await addDepartment('D2');
    await open.db.deleteFrom('department').where('code', '=', 'D2').execute();
    const second = await makeCopy(open, 'asked', hoursLater(1));
    expect(second.size).toBe(first.size);
  });

  it('is not verified any more when its manifest is gone or the file is cut off', async () => {
    const copy = await makeCopy(open, 'asked', NOON);
    writeFileSync(copyPath(open.paths, copy.name), 'cut');
    expect(copiesIn(open.paths)).toMatchObject([{ manifest: null }]);
  });

  it('leads nowhere else by its name', () => {
    writeFileSync(join(open.paths.folder, 'x.db'), '');
    expect(copyNamed(open.paths, '../x')).toBeNull();
    expect(copyNamed(open.paths, '2026-04-01T04-00-00.000Z-restore-1234567a')).toBeNull();
  });

  it('is not made of a damaged file', async () => {
    const { database } = open.paths;
    const { rows } = await sql<{ rootpage: number }>`
      SELECT rootpage FROM sqlite_schema WHERE name = 'department'`.execute(open.db);
    await open.close();
    const bytes = readFileSync(database);
    const page = 4096 * ((rows[0]?.rootpage ?? 0) - 1);
    bytes.fill(0xa5, page, page + 4096);
    writeFileSync(database, bytes);
    open = await openFolder(open.paths.folder, { fillBlank: fillDepartment });
    const refused = await makeCopy(open, 'asked', NOON).catch(asRefusal);
    expect(refused).toMatchObject({ code: 'data-damaged' });
    expect(readdirSync(open.paths.backups)).toEqual([]);
  });
});

const fillOther = (trx: typeof open.db, code: string) =>
  trx.insertInto('department').values({ uid: code, code, name: '' }).execute();

describe('when a copy is made', () => {
  it('once a day, by the plant’s own day', async () => {
    expect(await dailyCopy(open, instant(0))).toMatchObject({ why: 'daily' });
    expect(await dailyCopy(open, instant(11))).toBeNull();
    expect(await dailyCopy(open, instant(12))).toMatchObject({ why: 'daily' });
    expect(copiesIn(open.paths)).toHaveLength(2);
  });

  it('not by somebody in a hurry when the file is large', async () => {
    expect(await dailyCopy(open, instant(0), 1000)).toBeNull();
  });

  it('at the close only when something has changed since the newest one', async () => {
    expect(await copyOnClose(open, instant(0))).toMatchObject({ why: 'close' });
    expect(await copyOnClose(open, instant(1))).toBeNull();
    await open.db
      .insertInto('draft')
      .values({ subject: 'return', key: 'F1', valueJson: '{}', savedAt: NOON })
      .execute();
    expect(await copyOnClose(open, instant(2))).toMatchObject({ why: 'close' });
  });

  it('and old ones go, with what a killed program left', async () => {
    for (const hour of [0, 1, 2]) {
      await addDepartment(`D${hour}x`);
      await makeCopy(open, 'asked', hoursLater(hour));
    }
    const [newest, ...others] = copiesIn(open.paths);
    const left = join(open.paths.backups, '4711.part');
    writeFileSync(left, 'half');
    utimesSync(left, 0, 0);
    dropOldCopies(open.paths, instant(48));
    expect(copiesIn(open.paths).map(({ name }) => name)).toEqual([newest?.name, others[0]?.name]);
    expect(existsSync(left)).toBe(false);
  });
});

describe('the check', () => {
  it('finds nothing in a sound folder, with or without a copy', async () => {
    expect(await checkFolder(open)).toEqual([]);
    await makeCopy(open, 'asked', NOON);
    expect(await checkFolder(open)).toEqual([]);
  });

  it('finds a flipped bit in the newest copy', async () => {
    const { name } = await makeCopy(open, 'asked', NOON);
    const path = copyPath(open.paths, name);
    const bytes = readFileSync(path);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await checkFolder(open)).toEqual([{ in: name, what: 'altered', detail: '' }]);
  });

  it('finds a missing manifest and an altered attachment', async () => {
    const attachment = keepAttachment('as it came');
    const { name } = await makeCopy(open, 'asked', NOON);
    writeFileSync(attachment, 'as it never was');
    writeFileSync(join(open.paths.attachments, 'Thumbs.db'), 'not ours');
    rmSync(join(open.paths.backups, `${name}.json`));
    expect((await checkFolder(open)).map(({ what }) => what)).toEqual(['altered', 'manifest-missing']);
  });
});
