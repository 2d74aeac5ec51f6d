import { expect, it } from 'vitest';
import { LIMITS } from '../../imports/limits';
import { openZip } from '../../imports/zipParts';
import { smallPdf } from '../../pages/testing/smallPdf';
import { HOSTILE } from '../../reports/testing/hostile';
import { readBook } from '../../reports/write/testing/readBook';
import { carriedCase } from '../../testing/eightDCase';
import { blankOffice, type TestOffice } from '../../testing/office';

const ENGLISH = { 'description.summary': 'Terminals were deformed; 14 of 200 (7 %).' };

async function carried(): Promise<{ office: TestOffice; complaint: string; pages: string[] }> {
  const pages: string[] = [];
  const print = (html: string) => {
    pages.push(html);
    return Promise.resolve(smallPdf(1));
  };
  const office = await blankOffice({ print });
  const complaint = await carriedCase(office);
  await office.ask('eightD.change', { complaint, english: ENGLISH });
  return { office, complaint, pages };
}

type Made = { readonly language?: 'zh' | 'en' | 'both'; readonly stage?: 'D3' | 'D8' };

/** What each of the three files says, without spaces, which every writer sets in its own way. */
async function saidIn({ office, complaint, pages }: Awaited<ReturnType<typeof carried>>, made: Made) {
  const make = async (format: 'pdf' | 'xlsx' | 'docx') =>
    (await office.ask('reports.make', { report: 'eight-d', complaint, format, ...made })).file.bytes;
  await make('pdf');
  const paper = pages.at(-1) ?? '';
  const cells = await readBook(await make('xlsx'));
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const word = await openZip(await make('docx'), LIMITS);
  const document = String(await word.part('word/document.xml'));
  return {
    markup: paper,
    paper: close(plain(paper)),
    book: close(texts.join('\n')),
    word: close(plain(document)),
    cells,
  };
}

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

function close(text: string): string {
  return text.replace(/\s/g, '');
}

const EVERYWHERE = [
  ...['8D 报告', '8D report', '端子变形，插入困难', '14 / 200', '260305-02', '2026-03-12 14:20'],
  ...['李课长', '厂长', '改善小组', 'Team', '吸塑盘四角', '成品仓', '合计'],
  ...['03-02 起用的新盘壁薄', '变更程序不包括包装', '标准写在叠盘之前', '根'],
  ...['吸塑盘四角加筋', '加筋样盘五层 0 变形', '2026-03-27', '连续三批 0 不良'],
  ...['PF-012', 'CP-012', 'WI-QC-031', 'P1021', '感谢陈工提供照片和样品。', ENGLISH['description.summary']],
];

it('pages, workbook and Word file say the same of the whole case, in both languages', async () => {
  const { paper, book, word } = await saidIn(await carried(), { language: 'both' });
  for (const text of EVERYWHERE.map(close)) {
    expect(paper).toContain(text);
    expect(book).toContain(text);
    expect(word).toContain(text);
  }
});

it('speaks one language where one is asked for; what has no English words stays as it was typed', async () => {
  const { paper, book, word } = await saidIn(await carried(), { language: 'en' });
  for (const said of [paper, book, word]) {
    expect(said).toContain(close('Chosen corrective actions, verified'));
    expect(said).toContain(close(ENGLISH['description.summary']));
    expect(said).not.toContain('永久对策');
    expect(said).not.toContain('客户2026-03-12装配时');
    expect(said).toContain('吸塑盘四角加筋');
  }
});

it('an interim reply ends with the containment and says what it is', async () => {
  const { paper, book, word } = await saidIn(await carried(), { language: 'zh', stage: 'D3' });
  for (const said of [paper, book, word]) {
    expect(said).toContain('临时回复（D1–D3）');
    expect(said).toContain('临时围堵');
    expect(said).not.toContain('永久对策');
  }
});

it('counts are figures in the workbook, and nothing in it is a formula', async () => {
  const world = await carried();
  const symptom = HOSTILE.slice(0, 24).join('\n');
  await world.office.ask('eightD.change', { complaint: world.complaint, preparation: { symptom } });
  for (const [at, text] of HOSTILE.slice(0, 12).entries())
    await world.office.ask('eightD.change', {
      complaint: world.complaint,
      description: { [['what', 'when', 'where', 'who', 'why', 'how', 'howMany'][at % 7] ?? 'what']: text },
    });
  const { cells, markup } = await saidIn(world, { language: 'zh' });
  expect(cells.filter(({ kind }) => kind === 'number').map(({ value }) => value)).toContain(11700);
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  expect(markup).not.toMatch(/<(script|img|iframe)/);
});

it('a complaint of which nothing is known yet gives a report that says so', async () => {
  const { office, pages } = await carried();
  const { id } = await office.ask('complaints.add', { customer: 'C1', problem: '划伤' });
  const { paper } = await saidIn({ office, complaint: id, pages }, { language: 'both' });
  expect(paper).toContain('尚未填写');
  expect(await office.refused('reports.make', { report: 'eight-d', format: 'pdf' })).toBe('wrong-input');
});
