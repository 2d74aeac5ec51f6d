import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import {
  addCustomers,
  allAt,
  blankOffice,
  csv,
  issuedRound,
  paperTray,
  type TestOffice,
} from '../../testing/office';

let office: TestOffice;

/** Two rounds of three customers: a late form, an invalid one, an opinion, a decline. */
beforeEach(async () => {
  office = await blankOffice();
  await addCustomers(office, 3);
  const back = async (
    form: string | undefined,
    answers: Record<string, number | null>,
    on: string,
    opinion = '',
  ) => office.ask('surveys.recordReturn', { form: form ?? '', returnedOn: day(on), answers, opinion });
  const [a, b, c] = await issuedRound(office, '2026Q2', '2026-04-01', '2026-06-30');
  await back(a?.form, allAt(100), '2026-06-23');
  await back(b?.form, allAt(60), '2026-06-23');
  await back(c?.form, allAt(20), '2026-07-10');
  const [d, e, f] = await issuedRound(office);
  await back(d?.form, { ...allAt(80), Q2: 100 }, '2026-09-24', '希望更快');
  await back(e?.form, { ...allAt(80), P1: null }, '2026-09-30');
  await back(
    f?.form,
    { ...Object.fromEntries(Object.keys(allAt(0)).map((item) => [item, null])), Q1: 100 },
    '2026-09-24',
  );
});

describe('one figure from one place', () => {
  it('stands the same in the result, the page, the list, the trend, the explanation and on today’s page', async () => {
    const result = await office.ask('surveys.roundResult', { round: '2026Q3' });
    const page = await office.ask('surveys.round', { round: '2026Q3' });
    const { rounds } = await office.ask('surveys.rounds', {});
    const trend = await office.ask('surveys.trend', {});
    const overall = await office.ask('surveys.explain', { round: '2026Q3', figure: 'overall' });
    const rate = await office.ask('surveys.explain', { round: '2026Q3', figure: 'returnRate' });
    const today = await office.ask('today.page', {});
    expect(result).toMatchObject({
      issued: 3,
      returnedOnTime: 3,
      invalid: 1,
      returnRate: 100,
      overall: 80.8,
      grade: 'A',
    });
    const shown = [
      page.figures.overall,
      rounds.at(0)?.overall,
      trend.overall.at(-1)?.score,
      overall.value,
      today.trend.overall.at(-1)?.score,
    ];
    expect(shown).toEqual(shown.map(() => result.overall));
    expect([page.figures.returnRate, rounds.at(0)?.returnRate, rate.value]).toEqual([100, 100, 100]);
    expect(page.triggers.map(({ kind, subject }) => ({ kind, subject }))).toEqual(result.triggers);
    expect(page.dimensions.map(({ code, score }) => ({ code, score }))).toEqual(result.dimensions);
    expect(page.items.map(({ code, score }) => ({ code, score }))).toEqual(result.items);
  });

  it('compares with the round before and says which customers declined', async () => {
    const { triggers, ...result } = await office.ask('surveys.roundResult', { round: '2026Q3' });
    const page = await office.ask('surveys.round', { round: '2026Q3' });
    expect(page.before).toMatchObject({
      round: '2026Q2',
      figures: { overall: 80, returnedLate: 1, returnRate: 66.7 },
    });
    expect(result.customers).toEqual([
      { code: 'C1', score: 81.6, grade: 'A' },
      { code: 'C2', score: 80, grade: 'A' },
    ]);
    expect(triggers).toEqual([
      { kind: 'customerDeclined', subject: 'C1' },
      { kind: 'opinion', subject: 'C1' },
    ]);
  });

  it('explains a customer by his items, weights and points, and a rate by its forms, exceptions first', async () => {
    const customer = await office.ask('surveys.explain', {
      round: '2026Q3',
      figure: 'customer',
      subject: 'C2',
    });
    expect(customer).toMatchObject({ value: 80, top: '7520.00', bottom: '94', verdict: { isReached: true } });
    expect(customer.parts).toHaveLength(18);
    const rate = await office.ask('surveys.explain', { round: '2026Q2', figure: 'returnRate' });
    expect(rate).toMatchObject({
      top: '2',
      bottom: '3',
      verdict: { target: '99', isReached: false, needed: 3 },
    });
    expect(rate.formsBehind.map(({ state }) => state)).toEqual(['late', 'onTime', 'onTime']);
    expect(rate.source?.words).toContain('99%');
  });

  it('judges by another rule set without changing what the round was judged by', async () => {
    const other = await office.ask('surveys.roundResult', { round: '2026Q3', ruleSet: 'half-year' });
    expect(other).toMatchObject({ overall: 80.8, grade: 'neutral' });
    expect((await office.ask('surveys.roundResult', { round: '2026Q3' })).grade).toBe('A');
  });
});

describe('printed forms', () => {
  it('carry every form once, keep their geometry, and count a second printing as a reprint', async () => {
    const tray = paperTray();
    const own = await blankOffice(tray);
    await addCustomers(own, 2);
    await issuedRound(own);
    await own.ask('settings.change', { plantName: '测试工厂' });
    const printed = await own
      .ask('surveys.printForms', { round: '2026Q3', language: 'zh' })
      .catch(() => null);
    expect(tray.pages.join('')).toContain('26Q3-0001-9');
    expect(tray.pages.join('')).toContain('测试工厂');
    expect(printed).toMatchObject({ forms: 2, pages: 2 });
    await own.ask('surveys.printForms', { round: '2026Q3', language: 'zh' });
    const rows = await own.opened.office.db().selectFrom('form').select(['printedOn', 'reprints']).execute();
    expect(rows).toEqual([
      { printedOn: '2026-10-09', reprints: 1 },
      { printedOn: '2026-10-09', reprints: 1 },
    ]);
    expect(await own.opened.office.db().selectFrom('geometry').select('hash').execute()).toHaveLength(1);
    expect(await own.refused('surveys.printForms', { round: '2026Q3', forms: ['26Q3-0009-4'] })).toBe(
      'unknown-form',
    );
  });
});

describe('a questionnaire', () => {
  it('is frozen from the first issue: the same version with other words is refused', async () => {
    const { templates } = await office.ask('surveys.templates', {});
    const [shipped] = templates;
    expect(shipped?.isFrozen).toBe(true);
    const same = csv('t.json', [JSON.stringify(shipped?.template)]);
    expect(await office.ask('surveys.importTemplate', { file: same })).toMatchObject({ items: 18 });
    const changed = csv('t.json', [JSON.stringify({ ...shipped?.template, name: '改名' })]);
    expect(await office.refused('surveys.importTemplate', { file: changed })).toBe('template-in-use');
    const next = csv('t.json', [JSON.stringify({ ...shipped?.template, name: '改名', version: 'A/2' })]);
    expect(await office.ask('surveys.importTemplate', { file: next })).toMatchObject({ version: 'A/2' });
    expect(await office.refused('surveys.importTemplate', { file: csv('t.json', ['{"code":1}']) })).toBe(
      'template-invalid',
    );
    expect(await office.refused('surveys.importTemplate', { file: csv('t.json', ['no']) })).toBe(
      'file-unreadable',
    );
  });
});
