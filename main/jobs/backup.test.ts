import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copiesIn } from '../../db/copies';
import { momentOf } from '../../db/model/day';
import { temporaryFolder } from '../../db/testing/faults';
import { answer } from '../answer';
import { type OpenOffice, openOffice } from '../openOffice';

const NOON = momentOf(Date.UTC(2026, 3, 1, 4));
const log = {
  write: (_reference: string, _channel: string, error: unknown) => {
    throw error;
  },
};
const printer = { print: () => Promise.reject(new Error('Nothing is printed here')) };

let opened: OpenOffice;
let remove = () => {};
beforeEach(async () => {
  const folder = temporaryFolder();
  remove = folder.remove;
  opened = await openOffice({
    folder: join(folder.path, 'data'),
    printer,
    via: 'command',
    programs: null,
    now: () => NOON,
    isTest: true,
  });
});
afterEach(async () => {
  await opened.close();
  remove();
});

async function ask(channel: string, input: unknown = {}): Promise<Record<string, unknown>> {
  const reply = await answer(opened.office, channel, input, log);
  if (!reply.ok) return { refused: reply.refusal.code, ...reply.refusal.facts };
  return reply.value as Record<string, unknown>;
}

const plantName = async () => (await ask('settings.change', {}))['plantName'];

describe('the office’s backup', () => {
  it('goes there and back, and back again', async () => {
    await ask('settings.change', { plantName: '甲厂' });
    const { file } = await ask('backup.create');
    expect(file).toMatchObject({ name: 'kesheng-2026-04-01-1200.kesheng' });
    await ask('settings.change', { plantName: '乙厂' });

    const { restored, undo } = await ask('backup.restore', { file });
    expect(restored).toMatchObject({ madeAt: NOON, counts: { customer: 0, ruleSet: 4 } });
    expect(await plantName()).toBe('甲厂');

    const back = await ask('backup.restore', { undo });
    expect(await plantName()).toBe('乙厂');
    await ask('backup.restore', { undo: back['undo'] });
    expect(await plantName()).toBe('甲厂');
  });

  it('stands in the history of the data that it brought back', async () => {
    const { file } = await ask('backup.create');
    await ask('backup.restore', { file });
    const rows = await opened.office.db().selectFrom('history').select(['channel', 'record']).execute();
    expect(rows).toEqual([{ channel: 'backup.restore', record: 'backup' }]);
  });

  it('lists its copies and finds nothing wrong with them', async () => {
    await ask('backup.create');
    expect(await ask('backup.list')).toMatchObject({
      copies: [{ why: 'asked', madeAt: NOON, isVerified: true }],
    });
    expect(await ask('backup.check')).toEqual({ ok: true, problems: [] });
  });

  it('is refused when the file is none or there is nothing to undo', async () => {
    const file = { name: 'photo.kesheng', bytes: new Uint8Array([1, 2, 3]) };
    expect(await ask('backup.restore', { file })).toMatchObject({
      refused: 'backup-invalid',
      why: 'not-a-backup',
    });
    expect(await ask('backup.restore', { undo: 'x' })).toMatchObject({ refused: 'nothing-to-undo' });
    expect(copiesIn(opened.office.folder.paths)).toEqual([]);
  });
});
