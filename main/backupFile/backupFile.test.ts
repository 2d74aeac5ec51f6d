import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { makeCopy } from '../../db/backup';
import { type Copy, copyPath } from '../../db/copies';
import { type OpenFolder, openFolder } from '../../db/folder';
import type { Manifest } from '../../db/manifest';
import { momentOf } from '../../db/model/day';
import { asRefusal } from '../../db/refusals';
import { restoreState } from '../../db/restore';
import { temporaryFolder } from '../../db/testing/faults';
import { fillDepartment, makeHollow } from '../../db/testing/worldsOfFolders';
import { packBackup } from './pack';
import { unpackBackup } from './unpack';

const NOON = momentOf(Date.UTC(2026, 3, 1, 4));
const PICTURE = Buffer.from('a picture of a broken part');
const hash = createHash('sha256').update(PICTURE).digest('hex');
const PICTURE_NAME = `attachments/${hash.slice(0, 2)}/${hash}.jpg`;

const workshop = temporaryFolder();
let plant: OpenFolder;
let copy: Copy;
let manifest: Manifest;
let packed: Uint8Array;

beforeAll(async () => {
  plant = await openFolder(join(workshop.path, 'plant'), { fillBlank: fillDepartment });
  mkdirSync(join(plant.paths.attachments, hash.slice(0, 2)));
  writeFileSync(join(plant.paths.folder, PICTURE_NAME), PICTURE);
  const picture = { record: 'customer', recordKey: 'C1', sha256: hash, name: 'part.jpg', type: 'jpg' };
  const added = { size: PICTURE.length, addedAt: NOON, personCode: 'office' };
  await plant.db
    .insertInto('attachment')
    .values({ uid: 'a1', ...picture, ...added })
    .execute();
  copy = await makeCopy(plant, 'asked', NOON);
  if (copy.manifest === null) throw new Error('No manifest');
  ({ manifest } = copy);
  packed = await packBackup(plant.paths, copy);
});
afterAll(async () => {
  await plant.close();
  workshop.remove();
});

const freshFolder = () => mkdtempSync(join(workshop.path, 'other-'));

/** A zip as somebody else could make it; yazl would not write some of the names, so they are changed afterwards. */
function zipOf(files: Readonly<Record<string, Buffer | string>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

const parts = (says: Partial<Manifest> = {}) => ({
  'manifest.json': JSON.stringify({ ...manifest, ...says }),
  'app.db': readFileSync(copyPath(plant.paths, copy.name)),
  [PICTURE_NAME]: PICTURE,
});

function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1');
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

/** What another plant says to it. */
async function refusalOf(bytes: Uint8Array) {
  const other = await openFolder(freshFolder(), { fillBlank: () => Promise.resolve() });
  const before = readdirSync(other.paths.folder, { recursive: true });
  try {
    await restoreState(other, unpackBackup(bytes), NOON);
    return null;
  } catch (error) {
    expect(readdirSync(other.paths.folder, { recursive: true })).toEqual(before);
    expect(await other.db.selectFrom('department').selectAll().execute()).toEqual([]);
    return asRefusal(error);
  } finally {
    await other.close();
  }
}

describe('a backup', () => {
  it('restores data and attachments in another plant', async () => {
    const other = await openFolder(freshFolder(), { fillBlank: () => Promise.resolve() });
    const restored = await restoreState(other, unpackBackup(packed), NOON);
    expect(restored.manifest).toEqual(manifest);
    expect(await other.db.selectFrom('department').select('code').execute()).toEqual([{ code: 'D1' }]);
    expect(readFileSync(join(other.paths.folder, PICTURE_NAME)).equals(PICTURE)).toBe(true);
    await other.close();
  });

  it('can be made again by others, as long as every part is as its manifest says', async () => {
    expect(await refusalOf(await zipOf(parts()))).toBeNull();
  });
});

describe('a backup is refused', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['no zip', () => Buffer.from('hello'), 'not-a-backup'],
    ['empty', () => new Uint8Array(), 'not-a-backup'],
    ['cut off', () => packed.subarray(0, packed.length - 200), 'not-a-backup'],
    ['a zip of something else', () => zipOf({ 'photo.jpg': 'x' }), 'strange-entry'],
    ['without a manifest', () => zipOf({ 'app.db': 'x' }), 'manifest-missing'],
    ['with a manifest that is none', () => zipOf({ 'manifest.json': '{}' }), 'altered'],
    ['without its database', () => zipOf({ 'manifest.json': JSON.stringify(manifest) }), 'missing-entry'],
    ['with a file beyond its manifest', () => zipOf({ ...parts({ attachments: [] }) }), 'strange-entry'],
    ['with another database than its manifest says', () => zipOf({ ...parts(), 'app.db': 'x' }), 'altered'],
    [
      'with a database that is none',
      () => {
        const text = 'x'.repeat(200);
        const sha256 = createHash('sha256').update(text).digest('hex');
        return zipOf({ ...parts({ database: { name: 'app.db', size: 200, sha256 } }), 'app.db': text });
      },
      'not-our-database',
    ],
    ['with other counts', () => zipOf(parts({ counts: { department: 5 } })), 'counts'],
  ])('when it is %s', async (_, make, why) => {
    expect(await refusalOf(await make())).toMatchObject({ code: 'backup-invalid', facts: { why } });
  });

  it.each(['../evil', '/evil00', 'C:/evil', 'a\\..\\ev', 'CON.txt', 'app.db:x'])(
    'whole, when a name in it leads elsewhere: %s',
    async (name) => {
      const holder = 'attachments/x'.padEnd(name.length, 'x').slice(0, name.length);
      const zip = renamed(await zipOf({ ...parts(), [holder]: 'evil' }), holder, name);
      expect(await refusalOf(zip)).toMatchObject({ code: 'backup-invalid' });
      expect(readdirSync(workshop.path).join()).not.toContain('evil');
    },
  );

  it('when it comes from a newer program', async () => {
    const path = join(freshFolder(), 'app.db');
    const database = readFileSync(copyPath(plant.paths, copy.name));
    database.writeUInt32BE(99, 60);
    writeFileSync(path, database);
    const sha256 = createHash('sha256').update(database).digest('hex');
    const says = { dataVersion: 99, database: { name: 'app.db', size: database.length, sha256 } };
    expect(await refusalOf(await zipOf({ ...parts(says), 'app.db': database }))).toMatchObject({
      code: 'newer-data',
      facts: { found: 99, ours: manifest.dataVersion },
    });
  });

  it('when it has our mark and none of our tables', async () => {
    const path = join(freshFolder(), 'app.db');
    const schemaSha256 = await makeHollow(path);
    const database = readFileSync(path);
    const sha256 = createHash('sha256').update(database).digest('hex');
    const says = { schemaSha256, counts: {}, database: { name: 'app.db', size: database.length, sha256 } };
    expect(await refusalOf(await zipOf({ ...parts(says), 'app.db': database }))).toMatchObject({
      code: 'backup-invalid',
      facts: { why: 'tables' },
    });
  });

  it('when it grows beyond all measure', async () => {
    const zip = await zipOf({
      'manifest.json': JSON.stringify(manifest),
      'app.db': Buffer.alloc(30 * 1024 * 1024),
    });
    expect(await refusalOf(zip)).toMatchObject({ code: 'backup-invalid', facts: { why: 'too-large' } });
  });

  it('or restores exactly the same, wherever one bit of it is flipped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length * 8 - 1), async (bit) => {
        const bytes = Uint8Array.from(packed);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const folder = freshFolder();
        const found = await unpackBackup(bytes)(folder).catch(asRefusal);
        if (found !== null && 'code' in found) expect(found.code).toBe('backup-invalid');
        else {
          expect(found).toEqual(manifest);
          expect(readFileSync(join(folder, PICTURE_NAME)).equals(PICTURE)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
