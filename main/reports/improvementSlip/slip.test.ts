import { describe, expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { slipCode } from '../../jobs/actions/slip/rows';
import { theAction } from '../../jobs/actions/work';
import { officeWithAction } from '../../testing/actions';
import { blankOffice, type TestOffice } from '../../testing/office';
import { jobOffice } from '../testing/jobOffice';
import { slipBook } from '../write/slip/slipBook';
import { slipsHtml } from '../write/slip/slipHtml';
import { openBook, textsIn } from '../write/testing/fillBook';
import { collectSlip } from './collect';
import { slipRounds } from './rounds';
import type { ImprovementSlip } from './slip';

const PAPER = { versionId: null, number: 'QR-PB-021', title: '改善报告', version: 'A/0', retention: '3 年' };
const LONG = '模具冷却水路堵塞，首件检验没有覆盖换班后的第一模。'.repeat(80);
const MEASURE = { kind: 'shortTerm' as const, owner: '陈工', dueOn: day('2026-11-05') };

async function slipOf(office: TestOffice, id: string, language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') {
  const job = jobOffice(office.opened.open.db, { language, plantName: '苏州恒准精密部件有限公司' });
  const action = await theAction(job.db, id);
  const rounds = await slipRounds(job);
  const slip = await collectSlip(job, action, { paper: PAPER, madeAt: null, rounds });
  expect(slip.code).toBe(slipCode(action));
  return slip;
}

/** Everything that a slip says, text by text. */
function said(slip: ImprovementSlip): readonly string[] {
  const { why, verification } = slip;
  return [
    ...[slip.code, slip.title, slip.formNumber, slip.plant.name, slip.intro, slip.rootCause, slip.receipt],
    ...slip.facts.flatMap(({ label, text }) => [label, text]),
    ...[why.kind, why.about, why.again, why.clause, why.clauseWords],
    ...[why.figure?.text, why.figure?.aim, why.figure?.gap, why.trend?.target?.text],
    ...(why.trend?.points ?? []).flatMap(({ round, text }) => [round, text]),
    ...why.notes.flatMap(({ label, text }) => [label, text]),
    ...slip.causes.map(({ text }) => text),
    ...slip.measures.flatMap(({ text, owner, evidence }) => [text, owner, evidence]),
    ...slip.measures.flatMap(({ dueOn, doneOn }) => [dueOn ?? '', doneOn ?? '']),
    verification.how,
    ...verification.facts.flatMap(({ label, text }) => [label, text]),
    ...verification.verdicts.map(({ word }) => word),
    ...slip.signatures.flatMap(({ role, name }) => [role, name]),
  ].flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}

function plain(text: string): string {
  return text
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('’', "'")
    .replace(/\s/g, '');
}

const CHUNK = 6;

/** What of a text is missing; long ones are looked for in pieces, because lines stand beside other columns. */
function missingIn(where: string, texts: readonly string[]): readonly string[] {
  const pieces = texts.map(plain).flatMap((text) => text.match(new RegExp(`.{1,${CHUNK}}`, 'gsu')) ?? []);
  // A piece may be parted by the end of a line.
  return pieces.filter((piece) => ![...piece].every((sign) => where.includes(sign)));
}

async function bothSay(slip: ImprovementSlip): Promise<void> {
  const paper = plain(slipsHtml([slip]));
  const sheet = plain((await textsIn(await slipBook(slip))).join(' '));
  const texts = said(slip);
  const short = texts.filter((text) => text.length <= 30).map(plain);
  const days = new Set(slip.measures.flatMap(({ dueOn, doneOn }) => [dueOn, doneOn]));
  expect(short.filter((text) => !paper.includes(text))).toEqual([]);
  expect(short.filter((text) => !sheet.includes(text) && ![...days].some((on) => on === text))).toEqual([]);
  expect([missingIn(paper, texts), missingIn(sheet, texts)]).toEqual([[], []]);
}

async function work(office: TestOffice, id: string) {
  const why = '01a201e8-a251-4772-beac-6d9fa654b6b4';
  const twig = '01a201e8-a251-4772-beac-6d9fa654b6b5';
  await office.ask('actions.update', {
    ...{ id, rootCause: LONG, problem: `<b>&"'=1+1 ${LONG}` },
    causes: [
      { id: why, method: 'fiveWhy', text: '刀具磨损', isRoot: true },
      { id: twig, method: 'fishbone', branch: 'man', text: '新员工没有培训就上岗操作包装线' },
    ],
    measures: [
      { ...MEASURE, text: '库存全检', evidence: '记录 17 号' },
      { ...MEASURE, text: LONG, owner: '外地来的王小明' },
      { ...MEASURE, text: '=1+1 👍' },
      { ...MEASURE, text: '检验台加装照明' },
    ],
  });
}

describe('paper and workbook of one slip say the same', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)(
    'of an action that nobody has answered, in %s',
    async (language) => {
      const { office, action } = await officeWithAction();
      const slip = await slipOf(office, action.id, language);
      expect(slip.why.figure?.text).toBe('60.0');
      await bothSay(slip);
      expect(slipsHtml([slip]).split('<svg ')).toHaveLength(2);
    },
  );

  it('of one with more than a page holds: nothing is left out', async () => {
    const { office, action } = await officeWithAction();
    await work(office, action.id);
    const slip = await slipOf(office, action.id);
    await bothSay(slip);
    const pages = slipsHtml([slip]).split('<svg ').slice(1).map(plain);
    expect(pages.length).toBeGreaterThan(2);
    const counts = pages.join('').match(/首件检验/g)?.length ?? 0;
    // The root cause, one measure, and the problem both cut and whole.
    expect(counts).toBeGreaterThanOrEqual(240);
    for (const [at, page] of pages.entries()) expect(page).toContain(`第${at + 1}页/共${pages.length}页`);
  });

  it('of one that somebody asked for by hand: no round, no figure, no trend', async () => {
    const office = await blankOffice();
    const asked = { title: '点检表未签', department: '品保', responsible: '张三', source: 'audit' as const };
    const { id } = await office.ask('actions.add', asked);
    const slip = await slipOf(office, id);
    expect([slip.why.figure, slip.why.trend, slip.why.about]).toEqual([null, null, '点检表未签']);
    await bothSay(slip);
  });
});

it('is protected but for what a department fills in', async () => {
  const { office, action } = await officeWithAction();
  const book = await openBook(await slipBook(await slipOf(office, action.id)));
  const [sheet] = book.worksheets;
  const open: string[] = [];
  sheet?.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.protection?.locked === false) open.push(cell.address);
    });
  });
  expect(sheet?.getColumn(1).hidden).toBe(true);
  expect(new Set(open.map((address) => address.replace(/\d/g, '')))).toEqual(
    new Set(['C', 'D', 'E', 'F', 'G', 'H']),
  );
  expect(sheet?.model).toMatchObject({ sheetProtection: { sheet: true } });
});

// One white point, as small as a PNG can be.
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

describe('the workbook of a slip', () => {
  it.each([
    ['carries the plant’s logo', LOGO, 1],
    ['has no picture without one', '', 0],
    ['has none of a kind that Excel does not show', 'data:image/svg+xml,<svg/>', 0],
  ])('%s', async (_what, logo, pictures) => {
    const { office, action } = await officeWithAction();
    const slip = await slipOf(office, action.id);
    const book = await openBook(await slipBook({ ...slip, plant: { ...slip.plant, logo } }));
    expect(book.worksheets.flatMap((sheet) => sheet.getImages())).toHaveLength(pictures);
    expect(slip.verification.verdicts.map(({ word }) => word)).toEqual([
      '有效，结案',
      '部分有效，延长',
      '无效，重开',
    ]);
  });
});
