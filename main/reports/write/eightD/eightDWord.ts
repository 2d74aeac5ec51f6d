import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Language } from '../../../../preload/words/language';
import { inOneLine } from '../../../../preload/words/said';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { DrawnFishbones } from '../../eightD/drawn';
import type { EightDReport, EightDSection } from '../../eightD/report';
import { underLine } from '../print/SignatureLines';
import { logoOf } from '../slip/sheetLogo';
import { FONTS } from '../slip/slipBook';
import { factsTable, image, partContent } from './wordParts';
import { ACROSS, INK, paragraph, run, SIZE, saidParagraphs, wordTable } from './wordTexts';

/** A4 with 20 mm at the left for punching, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 900, left: 1134, right: 907, header: 500, footer: 400 },
} as const;
const LATIN: Readonly<Record<Language, string>> = { 'zh-CN': 'Arial', 'zh-TW': 'Arial', en: 'Arial' };

/** The report as paragraphs and tables that customers can write on. */
export async function eightDWord(report: EightDReport, drawn: DrawnFishbones): Promise<Uint8Array> {
  const { head, title, marks, facts, steps } = report;
  const font = { ascii: LATIN[head.language], hAnsi: LATIN[head.language], eastAsia: FONTS[head.language] };
  const document = new Document({
    creator: head.author,
    title: `${head.title} ${head.subtitle}`,
    styles: { default: { document: { run: { font, size: SIZE.body } } } },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: pageHead(report) },
        footers: { default: pageFoot(report) },
        children: [
          ...saidParagraphs(title, { size: SIZE.title, isBold: true, after: 40 }),
          paragraph([run(marks.join('　'), { colour: INK.soft })], { after: 100 }),
          factsTable(facts),
          ...steps.flatMap((step) => stepContent(step, drawn)),
          ...signatures(report),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function stepContent(
  { badge, title, parts }: EightDSection,
  drawn: DrawnFishbones,
): readonly (Paragraph | Table)[] {
  const look = { size: SIZE.step, isBold: true };
  const heading = new Paragraph({
    keepNext: true,
    spacing: { before: 260, after: 80 },
    children: [
      new TextRun({ ...bold(` ${badge} `, 'FFFFFF'), shading: { fill: INK.accent } }),
      run('  ', look),
      run(title.text, { ...look, colour: INK.accent }),
      run(title.second === '' ? '' : `  ${title.second}`, { size: SIZE.label, colour: INK.soft }),
    ],
  });
  return [heading, ...parts.flatMap((part) => partContent(part, drawn))];
}

function bold(text: string, color: string) {
  return { text, bold: true, size: SIZE.step, color };
}

function pageHead({ head }: EightDReport): Header {
  const words = wordsOf(head.language).reports.head;
  const logo = logoOf(head.plant.logo);
  const number = `${words.formNumber} ${head.formNumber}　${words.version} ${head.version}`;
  const small = { size: SIZE.label, colour: INK.soft, isRight: true };
  const name = [
    ...(logo === null
      ? []
      : [image(Buffer.from(logo.base64, 'base64'), logo.extension === 'png' ? 'png' : 'jpg', shrunk(logo))]),
    paragraph([run(head.plant.name, { isBold: true, colour: INK.accent })], {}),
    ...(head.plant.nameEn === ''
      ? []
      : [paragraph([run(head.plant.nameEn, { size: SIZE.label, colour: INK.soft })], {})]),
  ];
  const numbers = [
    paragraph([run(number, small)], small),
    paragraph([run(`${words.record} ${head.record}`, small)], small),
  ];
  return new Header({
    children: [wordTable([1, 1], [{ cells: [{ content: name }, { content: numbers }], line: 'thin' }])],
  });
}

const LOGO_HEIGHT = 34;

function shrunk({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, LOGO_HEIGHT / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Stands for a number that Word counts itself; no text holds it. */
const MARK = '\ue000';

/** Word counts the pages itself. */
function pageFoot({ head, title }: EightDReport): Footer {
  const words = wordsOf(head.language).reports.head;
  const [before = '', between = '', after = ''] = words.page(MARK, MARK).split(MARK);
  const look = { size: SIZE.label, color: INK.soft };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: ACROSS / 2 },
          { type: TabStopType.RIGHT, position: ACROSS },
        ],
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ ...look, text: `${inOneLine(title)}　${head.subtitle}` }),
          new TextRun({ ...look, text: `\t${words.control(head.isSample)}` }),
          new TextRun({
            ...look,
            children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

function signatures({ head }: EightDReport): readonly (Paragraph | Table)[] {
  const { date } = wordsOf(head.language).reports.roles;
  const small = { size: SIZE.label, colour: INK.soft };
  const named = head.signatures.map(({ name, on }) => ({
    content: [
      paragraph([run([name, on ?? ''].filter((part) => part !== '').join('　'), {})], { before: 300 }),
    ],
  }));
  const roles = head.signatures.map(({ role, note }) => ({
    content: [paragraph([run(underLine(`${role} / ${date}`, note), small)], {})],
  }));
  const widths = head.signatures.map(() => 1);
  return [
    paragraph([], { before: 200 }),
    wordTable(widths, [
      { cells: named, line: 'thin' },
      { cells: roles, line: 'none' },
    ]),
  ];
}
