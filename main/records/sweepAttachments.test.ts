import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCustomers, blankOffice, csv, type TestOffice } from '../testing/office';

const ON = { record: 'customer', key: 'C1' } as const;
const LETTER = csv('客户来信.txt', ['请缩短交期']);

async function officeWithCustomer() {
  const office = await blankOffice();
  await addCustomers(office, 1);
  await office.ask('settings.changeRetention', { record: 'attachment', years: 0, basis: '' });
  return office;
}

async function add(office: TestOffice, file = LETTER): Promise<string> {
  return (await office.ask('attachments.add', { ...ON, file })).uid;
}

const removed = { record: 'attachment', reason: '发错了' } as const;

async function removeForGood(office: TestOffice, key: string): Promise<void> {
  await office.ask('records.delete', { record: 'attachment', key });
  await office.ask('records.remove', { ...removed, key });
}

/** The files of attachments, whatever they are called. */
function filesIn(office: TestOffice, folder = 'attachments'): readonly string[] {
  const place = join(office.folder, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
}

/** Bytes that no job has put there. */
function leave(office: TestOffice, text: string, end = 'txt'): string {
  const name = `${createHash('sha256').update(text).digest('hex')}.${end}`;
  const folder = join(office.folder, 'attachments', name.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('the bytes of an attachment', () => {
  it('stay while it is in the recycle bin and go with its last row', async () => {
    const office = await officeWithCustomer();
    const first = await add(office);
    const second = await add(office, { ...LETTER, name: '再来一次.txt' });
    await office.ask('records.delete', { record: 'attachment', key: first });
    expect(filesIn(office)).toHaveLength(1);
    await office.ask('records.remove', { ...removed, key: first });
    expect((await office.ask('attachments.file', { uid: second })).file.bytes).toEqual(LETTER.bytes);
    await removeForGood(office, second);
    expect(filesIn(office)).toEqual([]);
    expect(filesIn(office, 'quarantine')).toEqual([]);
    expect(office.defects).toEqual([]);
  });

  it('come again when the same file is added again', async () => {
    const office = await officeWithCustomer();
    await removeForGood(office, await add(office));
    const uid = await add(office);
    expect((await office.ask('attachments.file', { uid })).file.bytes).toEqual(LETTER.bytes);
  });

  it('stay as long as a copy names them, so that going back finds them', async () => {
    const office = await officeWithCustomer();
    const uid = await add(office);
    const { file } = await office.ask('backup.create', {});
    await removeForGood(office, uid);
    expect(filesIn(office)).toHaveLength(1);
    const { undo } = await office.ask('backup.restore', { file });
    expect((await office.ask('attachments.file', { uid })).file.bytes).toEqual(LETTER.bytes);
    await office.ask('backup.restore', { undo });
    expect(await office.refused('attachments.file', { uid })).toBe('unknown-record');
    expect(await office.ask('backup.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('come back with a backup file from before they were removed', async () => {
    const office = await officeWithCustomer();
    const uid = await add(office);
    const { file } = await office.ask('backup.create', {});
    const other = await blankOffice();
    await other.ask('backup.restore', { file });
    expect((await other.ask('attachments.file', { uid })).file.bytes).toEqual(LETTER.bytes);
  });

  it('are not in a copy made after they were removed', async () => {
    const office = await officeWithCustomer();
    await office.ask('backup.create', {});
    const uid = await add(office);
    await office.ask('records.delete', { record: 'attachment', key: uid });
    leave(office, 'of nobody');
    const { file } = await office.ask('backup.create', {});
    const names = Buffer.from(file.bytes).toString('latin1');
    expect(names.match(/attachments\/[0-9a-f]{2}\//g)?.length).toBeGreaterThan(0);
    expect(names).not.toContain(createHash('sha256').update('of nobody').digest('hex'));
  });
});

describe('the sweep', () => {
  it('sets aside what no row and no trail knows, and leaves everything else', async () => {
    const office = await officeWithCustomer();
    const uid = await add(office);
    leave(office, 'of nobody');
    writeFileSync(join(office.folder, 'attachments', 'readme.txt'), 'not ours');
    await office.opened.sweep();
    expect(filesIn(office, 'quarantine')).toHaveLength(1);
    expect(filesIn(office)).toHaveLength(2);
    expect((await office.ask('attachments.file', { uid })).file.bytes).toEqual(LETTER.bytes);
    await office.opened.sweep();
    expect(filesIn(office, 'quarantine')).toHaveLength(1);
  });

  it('drops a file that a killed program had begun to write, once nobody can be writing it', async () => {
    const office = await officeWithCustomer();
    const begun = leave(office, 'half', 'txt.part');
    await office.opened.sweep();
    expect(existsSync(begun)).toBe(true);
    utimesSync(begun, 1, 1);
    await office.opened.sweep();
    expect(existsSync(begun)).toBe(false);
  });
});
