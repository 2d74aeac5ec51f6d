import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, momentOf } from '../../db/model/day';
import { fold, searchWords } from '../../db/model/search/fold';
import { entriesWith } from '../../db/queries/search/find';
import { addCustomers, allAt, blankOffice, csv, issuedRound, type TestOffice } from '../testing/office';
import { isSettled, settle } from './settle';
import { indexDifferences } from './testing/indexDifferences';

const NAMES = [
  'C001,武汉德邦光电科技有限公司',
  'C002,重庆恒通橡塑ＡＢＣ有限公司',
  'KH-0417,Nordlicht Medizintechnik GmbH',
  'KH-0418,东莞捷源电器(50% "A" *)有限公司',
  'C010,端子',
];

async function plant(): Promise<TestOffice> {
  const office = await blankOffice();
  await office.ask('customers.import', { file: customersFile(NAMES) });
  return office;
}

function customersFile(rows: readonly string[]) {
  return csv('customers.csv', ['客户编号,客户名称,状态', ...rows.map((row) => `${quoted(row)},已有`)]);
}

function quoted(row: string): string {
  const [code, name = ''] = row.split(',');
  return `${code},"${name.replaceAll('"', '""')}"`;
}

async function codesFound(office: TestOffice, words: string): Promise<readonly string[]> {
  const { found } = await office.ask('search.find', { words });
  return found.filter(({ kind }) => kind === 'customer').map(({ code }) => code);
}

describe('a customer is found', () => {
  it.each([
    ['by one Chinese character', '德', ['C001']],
    ['by two', '恒通', ['C002']],
    ['by many', '武汉德邦光电科技', ['C001']],
    ['by the end of the name', '司', ['KH-0418', 'C002', 'C001']],
    ['by two parts, in any order', '公司 德邦', ['C001']],
    ['by any part of the code', '041', ['KH-0418', 'KH-0417']],
    ['by the whole code, whatever its case', 'kh-0417', ['KH-0417']],
    ['by its code before those that only hold it', 'c01', ['C010']],
    ['by wide letters that stand there narrow', 'Ｃ０１０', ['C010']],
    ['by narrow letters that stand there wide', 'abc', ['C002']],
    ['by first letters', 'whdb', ['C001']],
    ['by the whole pinyin', 'wuhandebang', ['C001']],
    ['by a beginning of the pinyin', 'hengto', ['C002']],
    ['by a reading that depends on the word', 'chongqing', ['C002']],
    ['by first letters and a syllable', 'whdebang', ['C001']],
    ['by syllables and first letters', 'wuhandb', ['C001']],
    ['by Chinese and letters', '德bang', ['C001']],
    ['by letters and Chinese', 'wh德邦', ['C001']],
    ['by letters of another language', 'licht', ['KH-0417']],
    ['by a per cent sign', '50%', ['KH-0418']],
    ['by a quotation mark', '"A"', ['KH-0418']],
    ['by a star', '*)', ['KH-0418']],
    ['not by what stands nowhere', '没有', []],
    ['not by its characters in another order', '邦德', []],
    ['not by any one character', '_', []],
    ['not by nothing', '  ', []],
    ['not by words of the index itself', 'text OR sound', []],
  ])('%s', async (_how, words, codes) => {
    expect(await codesFound(await plant(), words)).toEqual(codes);
  });
});

describe('records of every subject', () => {
  it('are found by their own words, grouped by kind', async () => {
    const office = await blankOffice();
    await office.ask('sample.fill', {});
    const kinds = async (words: string) => [
      ...new Set((await office.ask('search.find', { words })).found.map(({ kind }) => kind)),
    ];
    const customer = await office.opened.office
      .db()
      .selectFrom('customer')
      .selectAll()
      .executeTakeFirstOrThrow();
    const contact = await office.opened.office
      .db()
      .selectFrom('contact')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(await kinds(customer.name)).toEqual(['customer', 'form', 'action']);
    expect(await kinds(contact.email)).toEqual(['contact']);
    expect(await kinds('IM-2025-0001')).toEqual(['action']);
    expect(await kinds('TS2500001')).toEqual(['delivery']);
    expect(await kinds('QR-YW-015')).toEqual(['document']);
    expect(await kinds('iatf-quarterly')).toEqual(['questionnaire']);
    expect(await kinds('质量办公室')).toContain('person');
    expect(await kinds('垫片')).toEqual(['delivery']);
  });

  it.each(['公司', '2026', 'a', 'i'])(
    'are looked through kind by kind, the newest of each first: %s',
    async (word) => {
      const office = await blankOffice();
      await office.ask('sample.fill', {});
      const db = office.opened.office.db();
      await db.transaction().execute(settle);
      const all = await entriesWith(db, [word], 100_000);
      const few = new Set((await entriesWith(db, [word], 2)).map(({ id }) => id));
      const kinds = [...new Set(all.map(({ kind }) => kind))];
      expect(kinds.length).toBeGreaterThan(1);
      const newest = kinds.flatMap((kind) => all.filter((entry) => entry.kind === kind).slice(0, 2));
      expect(newest.filter(({ id }) => !few.has(id))).toEqual([]);
    },
  );

  it('lead with the group that holds the very code', async () => {
    const office = await blankOffice();
    await addCustomers(office, 2);
    const [form] = await issuedRound(office);
    const { found } = await office.ask('search.find', { words: form?.form ?? '' });
    expect(found[0]).toMatchObject({ kind: 'form', code: form?.form, name: '客户 C1', detail: '2026Q3' });
  });
});

describe('what is found', () => {
  const signs = fc.constantFrom(
    ...'客户端子公司重庆德邦abAB01９Ａａ-_%*"\'(){}^:+ ü😀\u0780'.split(''),
    'é',
    '😀',
  );
  const text = fc.array(signs, { minLength: 1, maxLength: 12 }).map((each) => each.join(''));

  it('is exactly what a scan of all texts finds', async () => {
    const office = await blankOffice();
    const db = office.opened.office.db();
    let code = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), text, async (names, asked) => {
        for (const name of names) {
          code += 1;
          await db
            .insertInto('customer')
            .values({ uid: `u${code}`, code: `K${code}`, name })
            .execute();
        }
        await db.transaction().execute(settle);
        const part = names.join(' ').slice(0, 1 + (names.length % 5));
        for (const words of [searchWords(asked), searchWords(part)]) {
          const entries = await db.selectFrom('searchEntry').selectAll().execute();
          const scanned = entries.filter(
            (entry) =>
              words.length > 0 && words.every((word) => entry.text.includes(word) || spelt(entry, word)),
          );
          const found = await entriesWith(db, words, 10_000);
          expect(found.map(({ id }) => id).toSorted()).toEqual(scanned.map(({ id }) => id).toSorted());
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  function spelt({ sound }: { readonly sound: string }, word: string): boolean {
    return word.length > 1 && /^[a-z0-9]+$/.test(word) && /[a-z]/.test(word) && sound.includes(word);
  }

  it('folds the case and the width of signs', () => {
    expect(['ＡＢ', 'ab', 'Ab'].map(fold)).toEqual(['ab', 'ab', 'ab']);
    expect(fold('\ud800x')).toBe('\ufffdx');
  });
});

describe('the index', () => {
  it('is as if written anew after every way of writing', async () => {
    const office = await plant();
    const db = office.opened.office.db();
    await issuedRound(office);
    const forms = (await office.ask('surveys.forms', { round: '2026Q3' })).forms;
    const form = forms[0]?.form ?? '';
    const opinion = { opinion: '毛边太多' };
    await office.ask('surveys.recordReturn', {
      form,
      returnedOn: day('2026-09-24'),
      answers: allAt(40),
      ...opinion,
    });
    await office.ask('surveys.closeRound', { round: '2026Q3' });
    await office.ask('customers.change', { code: 'C001', fields: { name: '武汉新名字' } });
    expect(await isSettled(db)).toBe(true);
    expect(await indexDifferences(db)).toEqual([]);
    expect((await office.ask('search.find', { words: '新名字' })).found.map(({ kind }) => kind)).toContain(
      'form',
    );
    expect((await office.ask('search.find', { words: '毛边' })).found).toMatchObject([{ kind: 'action' }]);
  });

  it('forgets what an undone import had brought, and what was deleted', async () => {
    const office = await blankOffice();
    await office.ask('sample.fill', {});
    await office.ask('customers.import', { file: customersFile(['X1,撤销公司']) });
    expect(await codesFound(office, '撤销公司')).toEqual(['X1']);
    const { last } = await office.ask('imports.last', { channel: 'customers.import' });
    await office.ask('imports.undo', { batch: last?.batch ?? '' });
    expect(await codesFound(office, '撤销公司')).toEqual([]);
    const db = office.opened.office.db();
    await db
      .updateTable('customer')
      .set({ deletedAt: momentOf(0) })
      .where('code', '=', 'KH001')
      .execute();
    expect(await codesFound(office, 'KH001')).toEqual([]);
    expect(await indexDifferences(db)).toEqual([]);
  });

  it('is settled before it is asked, whoever wrote to the file', async () => {
    const office = await plant();
    const db = office.opened.office.db();
    await db.updateTable('customer').set({ name: '门外改名' }).where('code', '=', 'C010').execute();
    expect(await isSettled(db)).toBe(false);
    expect(await codesFound(office, '门外')).toEqual(['C010']);
    expect(await isSettled(db)).toBe(true);
  });

  it('is that of the restored state after a restore', async () => {
    const office = await plant();
    const { file } = await office.ask('backup.create', {});
    await office.ask('customers.import', { file: customersFile(['NEW,后来的客户']) });
    await office.ask('backup.restore', { file });
    expect(await codesFound(office, '后来')).toEqual([]);
    expect(await codesFound(office, '德邦')).toEqual(['C001']);
  });

  it('is written whole where it never was, or in an older way', async () => {
    const office = await plant();
    const db = office.opened.office.db();
    await db.deleteFrom('setting').where('key', '=', 'searchIndex').execute();
    await db.deleteFrom('searchEntry').execute();
    expect(await codesFound(office, '德邦')).toEqual(['C001']);
    expect(await indexDifferences(db)).toEqual([]);
  });
});
