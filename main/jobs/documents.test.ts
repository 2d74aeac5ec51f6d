import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { addCustomers, blankOffice, issuedRound, type TestOffice } from '../testing/office';

const NEXT = {
  document: 'round-summary',
  number: 'QR-YW-015',
  title: '客户满意度汇总报告（新）',
  titleEn: 'Satisfaction report (new)',
  version: 'A/1',
  effectiveOn: day('2026-10-10'),
  retention: '5 年',
  change: '增加热图',
};

async function versions(office: TestOffice) {
  const { documents } = await office.ask('documents.list', {});
  const summary = documents.find(({ document }) => document === 'round-summary');
  return (summary?.versions ?? []).map(({ version, standing, papers }) => [version, standing, papers]);
}

async function shippedVersions(office: TestOffice) {
  const { documents } = await office.ask('documents.list', {});
  return documents.find(({ document }) => document === 'round-summary')?.versions ?? [];
}

describe('the form catalogue', () => {
  it('starts with the shipped papers and shows the questionnaires beside them', async () => {
    const office = await blankOffice();
    expect(await versions(office)).toEqual([['A/0', 'inForce', 0]]);
    const { questionnaires } = await office.ask('documents.list', {});
    expect(questionnaires).toMatchObject([
      { number: 'QR-YW-012', version: 'A/1' },
      { number: 'QR-YW-023', version: 'A/0' },
    ]);
  });

  it('takes a new version, in force from its day on', async () => {
    const office = await blankOffice();
    await office.ask('documents.newVersion', NEXT);
    expect(await versions(office)).toEqual([
      ['A/0', 'inForce', 0],
      ['A/1', 'coming', 0],
    ]);
    await office.ask('documents.newVersion', { ...NEXT, version: 'A/2', effectiveOn: day('2026-10-11') });
  });

  it.each([
    ['a version that is there', { version: 'A/0' }, 'code-in-use'],
    ['a day before the last version’s', { effectiveOn: day('2020-01-01') }, 'version-not-later'],
    ['a paper that nobody knows', { document: 'nothing' }, 'unknown-record'],
    ['a change without words', { change: ' ' }, 'wrong-input'],
  ])('refuses %s', async (_what, other, code) => {
    const office = await blankOffice();
    expect(await office.refused('documents.newVersion', { ...NEXT, ...other })).toBe(code);
  });

  it('lets a new plant start with its own number on the day of the shipped version', async () => {
    const office = await blankOffice();
    const [shipped] = await shippedVersions(office);
    const own = { ...NEXT, number: 'AA-01', effectiveOn: shipped?.effectiveOn ?? NEXT.effectiveOn };
    await office.ask('documents.newVersion', own);
    expect(await versions(office)).toEqual([
      ['A/0', 'past', 0],
      ['A/1', 'inForce', 0],
    ]);
    await office.ask('documents.newVersion', { ...own, version: 'A/2' });
    expect((await versions(office)).at(-1)).toEqual(['A/2', 'inForce', 0]);
  });

  it('keeps the day of a version in which papers went out', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await issuedRound(office);
    await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-10-09') });
    await office.ask('reports.make', { report: 'round-summary', format: 'xlsx', round: '2026Q3' });
    const [shipped] = await shippedVersions(office);
    const same = { ...NEXT, effectiveOn: shipped?.effectiveOn ?? NEXT.effectiveOn };
    expect(await office.refused('documents.newVersion', same)).toBe('version-not-later');
  });

  it('prints a closed round’s report again in the version in which it went out', async () => {
    const office = await blankOffice();
    await addCustomers(office, 1);
    await issuedRound(office);
    await office.ask('surveys.closeRound', { round: '2026Q3', on: day('2026-10-09') });
    const make = () =>
      office.ask('reports.make', { report: 'round-summary', format: 'xlsx', round: '2026Q3' });
    await make();
    const { db } = office.opened.open;
    const change = { uid: 'u9', ...NEXT, effectiveOn: day('2026-10-01'), document: 'round-summary' };
    await db
      .updateTable('documentVersion')
      .set({ effectiveOn: day('2026-01-01') })
      .execute();
    await db.insertInto('documentVersion').values(change).execute();
    await make();
    expect(await versions(office)).toEqual([
      ['A/0', 'past', 2],
      ['A/1', 'inForce', 0],
    ]);
  });
});

describe('a version whose day has not come', () => {
  const { document: _, ...CHANGED } = { ...NEXT, number: 'AA-9', change: '增加热图和签名栏' };

  it('is changed, with what it said before in the history', async () => {
    const office = await blankOffice();
    const { uid } = await office.ask('documents.newVersion', NEXT);
    await office.ask('documents.changeVersion', { uid, ...CHANGED, version: 'B/0' });
    const now = (await shippedVersions(office)).at(-1);
    expect(now).toMatchObject({ uid, number: 'AA-9', version: 'B/0', change: '增加热图和签名栏' });
    const { rows } = await office.ask('history.search', { limit: 1 });
    const [{ changes } = { changes: [] }] = rows;
    expect(changes).toContainEqual({ field: 'number', old: 'QR-YW-015', new: 'AA-9' });
    expect(changes).toContainEqual({ field: 'version', old: 'A/1', new: 'B/0' });
  });

  it('is cancelled, and its name is free again', async () => {
    const office = await blankOffice();
    const { uid } = await office.ask('documents.newVersion', NEXT);
    await office.ask('documents.cancelVersion', { uid });
    expect(await versions(office)).toEqual([['A/0', 'inForce', 0]]);
    const { rows } = await office.ask('history.search', { limit: 1 });
    expect(rows[0]?.changes).toContainEqual({ field: 'title', old: NEXT.title });
    await office.ask('documents.newVersion', NEXT);
    expect(await office.refused('documents.cancelVersion', { uid })).toBe('unknown-record');
  });

  it('may keep its own name, and not take another’s or a day before the version in force', async () => {
    const office = await blankOffice();
    const { uid } = await office.ask('documents.newVersion', NEXT);
    await office.ask('documents.changeVersion', { uid, ...CHANGED });
    const refused = (other: object) =>
      office.refused('documents.changeVersion', { uid, ...CHANGED, ...other });
    expect(await refused({ version: 'A/0' })).toBe('code-in-use');
    expect(await refused({ number: 'QR-WK-001' })).toBe('code-in-use');
    expect(await refused({ effectiveOn: day('2020-01-01') })).toBe('version-not-later');
  });

  it('stands once its day has come, and while another follows it', async () => {
    const office = await blankOffice();
    const [shipped] = await shippedVersions(office);
    expect(await office.refused('documents.cancelVersion', { uid: shipped?.uid ?? '' })).toBe(
      'version-stands',
    );
    const { uid } = await office.ask('documents.newVersion', NEXT);
    await office.ask('documents.newVersion', { ...NEXT, version: 'A/2', effectiveOn: day('2026-10-11') });
    expect(await office.refused('documents.cancelVersion', { uid })).toBe('version-stands');
    expect(await office.refused('documents.changeVersion', { uid, ...CHANGED })).toBe('version-stands');
  });
});
