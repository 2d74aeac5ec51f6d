import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { readBook } from '../reports/write/testing/readBook';
import { addCustomers, allAt, blankOffice, issuedRound, type TestOffice } from '../testing/office';

async function officeWithStory(): Promise<TestOffice> {
  const office = await blankOffice();
  await addCustomers(office, 2);
  const [first] = await issuedRound(office);
  const form = first?.form ?? '';
  const returned = { form, returnedOn: day('2026-09-24'), answers: allAt(40), opinion: '包装太差' };
  await office.ask('surveys.recordReturn', returned);
  await office.ask('surveys.correctReturn', { ...returned, answers: allAt(80), reason: '看错了' });
  await office.ask('customers.change', { code: 'C1', fields: { name: '=1+1', note: '说"好"' } });
  return office;
}

describe('history.search', () => {
  it('gives the newest first, in pages', async () => {
    const office = await officeWithStory();
    const first = await office.ask('history.search', { limit: 2 });
    expect(first.rows.map(({ channel }) => channel)).toEqual(['customers.change', 'surveys.correctReturn']);
    expect(first.isMore).toBe(true);
    const all = await office.ask('history.search', { limit: 500 });
    const next = await office.ask('history.search', { limit: 500, before: first.rows.at(-1)?.id ?? 0 });
    expect([...first.rows, ...next.rows]).toEqual(all.rows);
    expect(next.isMore).toBe(false);
  });

  it('tells when on the plant’s clock, where, and only what differs', async () => {
    const office = await officeWithStory();
    const { rows } = await office.ask('history.search', { limit: 1 });
    expect(rows[0]).toMatchObject({
      when: '2026-10-09 12:00:00 +08:00',
      via: 'command',
      workstation: office.opened.office.workstation,
      record: 'customer',
      key: 'C1',
      changes: [
        { field: 'name', old: '客户 C1', new: '=1+1' },
        { field: 'note', old: '', new: '说"好"' },
      ],
    });
  });

  it.each([
    ['a word of an opinion', { words: '包装' }, ['surveys.correctReturn', 'surveys.recordReturn']],
    ['two words, both of them', { words: '包装 看错' }, ['surveys.correctReturn']],
    ['a word with a quotation mark', { words: '"好"' }, ['customers.change']],
    ['a sign that SQL would read', { words: '100%' }, []],
    ['a reason', { words: '看错了' }, ['surveys.correctReturn']],
    ['what was done, as the office calls it', { words: '更正收回' }, ['surveys.correctReturn']],
    ['a channel', { channel: 'customers.change' }, ['customers.change']],
    ['a record', { record: 'customer', key: 'C1' }, ['customers.change', 'customers.import']],
    ['somebody who did nothing', { user: 'nobody' }, []],
    ['a day on which nothing was done', { to: day('2026-10-08') }, []],
  ])('finds %s', async (_name, asked, channels) => {
    const office = await officeWithStory();
    const { rows } = await office.ask('history.search', asked);
    expect(rows.map(({ channel }) => channel)).toEqual(channels);
  });

  it('knows an action by its code, in words, as a key and in every row', async () => {
    const office = await officeWithStory();
    const facts = { source: 'hand' as const, title: '补标签', problem: '标签掉了' };
    const { code, id } = await office.ask('actions.add', { ...facts, department: '品保' });
    const made = [{ record: 'action', key: id, keyName: code }];
    const { rows } = await office.ask('history.search', { words: code });
    expect(rows.filter(({ key }) => key === id)).toMatchObject(made);
    expect((await office.ask('history.search', { key: code })).rows).toMatchObject(made);
    const { file } = await office.ask('history.export', { format: 'csv', key: code });
    expect(new TextDecoder().decode(file.bytes)).not.toContain(`,${id},`);
  });

  it('knows the plant’s day from its first to its last second', async () => {
    const office = await officeWithStory();
    const { rows } = await office.ask('history.search', { from: day('2026-10-09'), to: day('2026-10-09') });
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('the last day that can be written', () => {
  it('ends a search like any other day', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    const all = { from: day('1900-01-02'), to: day('9999-12-31'), limit: 5 };
    expect((await office.ask('history.search', all)).rows).toHaveLength(1);
  });
});

describe('history.verify', () => {
  it('says that the trail holds, and remembers it', async () => {
    const office = await officeWithStory();
    const check = await office.ask('history.verify', {});
    expect(check).toMatchObject({ ok: true, firstBad: null });
    expect(check.head.hash).toHaveLength(64);
    expect((await office.ask('settings.office', {})).trail).toEqual(check);
  });

  it('is not misled by a restore and its undoing', async () => {
    const office = await officeWithStory();
    const { file } = await office.ask('backup.create', {});
    await office.ask('customers.change', { code: 'C2', fields: { name: '后来' } });
    await office.ask('backup.create', {});
    const { undo } = await office.ask('backup.restore', { file });
    expect(await office.ask('history.verify', {})).toMatchObject({ ok: true });
    await office.ask('customers.change', { code: 'C2', fields: { name: '又一次' } });
    await office.ask('backup.restore', { undo });
    expect(await office.ask('history.verify', {})).toMatchObject({ ok: true });
  });
});

describe('history.export', () => {
  const csvLines = async (office: TestOffice, asked: object) => {
    const { file } = await office.ask('history.export', { format: 'csv', ...asked });
    return new TextDecoder().decode(file.bytes).split('\r\n');
  };

  it('says under which conditions, the end of the chain and that it holds', async () => {
    const office = await officeWithStory();
    const { head } = await office.ask('history.verify', {});
    const lines = await csvLines(office, { words: '包装' });
    expect(lines.slice(0, 5).join('\n')).toContain(`${head.id},${head.hash}`);
    expect(lines.slice(0, 5).join('\n')).toContain('完好');
    expect(lines.slice(0, 5).join('\n')).toContain('words = 包装');
    expect(lines.filter((line) => line.includes('调查表'))).not.toEqual([]);
  });

  it('says that the trail is broken, and where', async () => {
    const office = await officeWithStory();
    const { db } = office.opened.open;
    await sql`DROP TRIGGER historyKeepsWords`.execute(db);
    await sql`UPDATE history SET newJson = '{}' WHERE id = 3`.execute(db);
    const lines = await csvLines(office, {});
    expect(lines.slice(0, 5).join('\n')).toContain('第 3 条');
  });

  it('lets no text become a formula, in either format', async () => {
    const office = await officeWithStory();
    await office.ask('settings.change', { plantName: '=HYPERLINK("x")' });
    const lines = await csvLines(office, {});
    expect(lines.filter((line) => /(^|,)"?[=+@]/.test(line))).toEqual([]);
    const { file, rows } = await office.ask('history.export', { format: 'xlsx' });
    expect(rows).toBeGreaterThan(5);
    const cells = await readBook(file.bytes);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  });
});
