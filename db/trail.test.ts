import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCopy } from './backup';
import { type OpenFolder, openFolder } from './folder';
import { type Moment, momentOf } from './model/day';
import type { TrailRow } from './model/trail';
import { keepHistory } from './queries/history';
import { temporaryFolder } from './testing/faults';
import { fillDepartment } from './testing/worldsOfFolders';
import { lastTrailCheck, verifyTrail } from './trail';

const NOW: Moment = momentOf(Date.UTC(2026, 9, 9, 4));
const ROWS = 30;

let folder = '';
let remove = () => {};
let open: OpenFolder;
beforeEach(async () => {
  ({ path: folder, remove } = temporaryFolder());
  open = await openFolder(folder, { fillBlank: fillDepartment });
  await keep(Array.from({ length: ROWS }, (_, at) => row(at + 1)));
});
afterEach(async () => {
  await open.close();
  remove();
});

function row(number: number, channel = 'customers.change'): TrailRow {
  const who = { userCode: 'wang', userName: '王小明', via: 'window', workstation: 'PC-01' };
  const what = { record: 'customer', recordKey: `C${number}`, oldJson: '{"name":"甲"}' };
  const newJson = `{"name":"乙 ${number}."}`;
  return { at: NOW, zone: 'Asia/Shanghai', ...who, channel, ...what, newJson, reason: '' };
}

function keep(rows: readonly TrailRow[]): Promise<void> {
  return open.db.transaction().execute((trx) => keepHistory(trx, rows));
}

/** What only somebody with the file itself can do. */
async function tamper(...steps: readonly string[]): Promise<void> {
  for (const trigger of ['historyKeepsRows', 'historyKeepsWords'])
    await sql.raw(`DROP TRIGGER IF EXISTS ${trigger}`).execute(open.db);
  for (const step of steps) await sql.raw(step).execute(open.db);
}

function placesOf(text: Buffer, whole: Buffer): readonly number[] {
  const first = whole.indexOf(text);
  const second = whole.indexOf(text, first + 1);
  return second === -1 ? [first] : [first, second];
}

const DROP = 'DELETE FROM history WHERE';

describe('the trail', () => {
  it('is whole when nobody has touched it', async () => {
    const check = await verifyTrail(open, NOW);
    expect(check).toMatchObject({ ok: true, rows: ROWS, firstBad: null, head: { id: ROWS } });
  });

  it.each([
    ['a changed word', [`UPDATE history SET newJson = '{"name":"丙"}' WHERE id = 7`], 7, 'altered'],
    ['another moment', [`UPDATE history SET at = '2026-10-09T05:00:00.000Z' WHERE id = 8`], 8, 'altered'],
    ['another person', [`UPDATE history SET userName = '李' WHERE id = 9`], 9, 'altered'],
    ['a changed hash', [`UPDATE history SET hash = replace(hash, 'a', 'b') WHERE id = 10`], 10, 'altered'],
    ['a dropped row', [`${DROP} id = 12`], 12, 'missing'],
    ['a dropped first row', [`${DROP} id = 1`], 1, 'missing'],
    [
      'a dropped row with all after it moved up',
      [`${DROP} id = 12`, 'UPDATE history SET id = id - 1 WHERE id > 12'],
      12,
      'altered',
    ],
    [
      'two rows that changed places',
      [
        'UPDATE history SET id = 1000 WHERE id = 5',
        'UPDATE history SET id = 5 WHERE id = 6',
        'UPDATE history SET id = 6 WHERE id = 1000',
      ],
      5,
      'altered',
    ],
    [
      'a row put in at the end without its hash',
      [
        `INSERT INTO history SELECT 31, at, zone, userCode, userName, via, workstation, channel, record, recordKey,
        oldJson, newJson, reason, hash FROM history WHERE id = 30`,
      ],
      31,
      'altered',
    ],
    ['a cut-off tail', [`${DROP} id > 25`], 26, 'cutOff'],
    ['everything gone', ['DELETE FROM history'], 1, 'cutOff'],
  ])('tells of %s, and where', async (_name, steps, id, why) => {
    await tamper(...steps);
    const { ok, firstBad } = await verifyTrail(open, NOW);
    expect({ ok, id: firstBad?.id, why: firstBad?.why }).toEqual({ ok: false, id, why });
  });

  it('says what the bad row was about', async () => {
    await tamper(`UPDATE history SET reason = 'x' WHERE id = 7`);
    const { firstBad } = await verifyTrail(open, NOW);
    expect(firstBad).toEqual({ id: 7, at: NOW, record: 'customer', key: 'C7', why: 'altered' });
  });

  it('keeps what was found until it is asked again', async () => {
    await tamper(`${DROP} id = 12`);
    await verifyTrail(open, NOW);
    expect(lastTrailCheck(open.paths)).toMatchObject({ ok: false, checkedAt: NOW, firstBad: { id: 12 } });
  });

  it('finds and locates each single flipped byte of a row in the file', async () => {
    await open.close();
    const path = join(folder, 'app.db');
    const whole = readFileSync(path);
    const text = Buffer.from('{"name":"乙 17."}');
    // A page that was split keeps the old text in its unused part too.
    const places = placesOf(text, whole);
    for (let at = 0; at < text.length; at += 1) {
      const flipped = Buffer.from(whole);
      for (const place of places) flipped[place + at] = (flipped[place + at] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      open = await openFolder(folder, { fillBlank: fillDepartment });
      expect((await verifyTrail(open, NOW)).firstBad, `byte ${at}`).toMatchObject({ id: 17 });
      await open.close();
    }
    writeFileSync(path, whole);
    open = await openFolder(folder, { fillBlank: fillDepartment });
  });
});

describe('a copy remembers where the trail ended', () => {
  const LATER: Moment = momentOf(Date.UTC(2026, 9, 9, 5));

  it('so a tail that is cut off with its count is missed', async () => {
    const { manifest } = await makeCopy(open, 'asked', NOW);
    expect(manifest?.trailHead).toMatchObject({ id: ROWS, line: '' });
    await tamper(`${DROP} id > 25`, `UPDATE sqlite_sequence SET seq = 25 WHERE name = 'history'`);
    expect(await verifyTrail(open, LATER)).toMatchObject({
      ok: false,
      anchors: 1,
      firstBad: { id: 26, why: 'cutOff' },
    });
  });

  it('so a chain that somebody forged anew is another one', async () => {
    await makeCopy(open, 'asked', NOW);
    await tamper(`${DROP} id > 25`, `UPDATE sqlite_sequence SET seq = 25 WHERE name = 'history'`);
    await keep(Array.from({ length: 10 }, (_, at) => row(at + 50)));
    expect(await verifyTrail(open, LATER)).toMatchObject({ firstBad: { id: ROWS, why: 'rewritten' } });
  });

  it('and a trail of other data that was put in place is not held against it', async () => {
    await makeCopy(open, 'asked', NOW);
    await tamper('DELETE FROM history', `DELETE FROM sqlite_sequence WHERE name = 'history'`);
    await keep([row(1), row(2, 'backup.restore'), row(3)]);
    expect(await verifyTrail(open, LATER)).toMatchObject({ ok: true, rows: 3, anchors: 0 });
    await makeCopy(open, 'asked', LATER);
    expect(await verifyTrail(open, LATER)).toMatchObject({ ok: true, anchors: 1 });
  });
});
