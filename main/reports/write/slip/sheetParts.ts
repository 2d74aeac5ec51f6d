import type { Cell } from 'exceljs';
import { type CauseNode, causeLines, causeTrees } from '../../../../db/model/actions/causes';
import { SLIP_ROW } from '../../../../db/model/actions/slipSheet';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Fact, ImprovementSlip, SlipMeasure } from '../../improvementSlip/slip';
import { type CellLook, type FreeCells, SHEET_INK, type SheetCell, type SheetPen } from './sheetPen';

const SOFT: CellLook = { colour: SHEET_INK.soft, size: 9 };
const FREE: CellLook = { isFree: true };
const BLANK = '';
/** A row as high as a logo. */
const LOGO_LINES = 2.2;

/** With the room of a logo left free before the plant's names. */
export function writeHead(
  pen: SheetPen,
  slip: ImprovementSlip,
  { slip: words, reports }: Words,
  hasLogo: boolean,
): void {
  const { head } = reports;
  const right = { across: 'right' } as const;
  const numbers = [
    slip.formNumber === '' ? '' : `${head.formNumber} ${slip.formNumber}`,
    slip.version === '' ? '' : `${head.version} ${slip.version}`,
  ];
  const plant = [slip.plant.name, slip.plant.nameEn].filter((name) => name !== '').join('　');
  const names = { to: 'owner', text: plant, look: { isBold: true, colour: SHEET_INK.accent } } as const;
  pen.write(
    BLANK,
    [
      { from: hasLogo ? 'text' : 'no', ...names },
      { from: 'dueOn', to: 'evidence', text: joined(numbers), look: { ...SOFT, ...right } },
    ],
    hasLogo ? LOGO_LINES : 1,
  );
  pen.write(SLIP_ROW.code, [
    { from: 'no', to: 'owner', text: slip.title, look: { isBold: true, size: 18 } },
    {
      from: 'dueOn',
      to: 'evidence',
      text: `${words.code} ${slip.code}`,
      look: { isBold: true, size: 12, ...right },
    },
  ]);
  pen.write(BLANK, [{ from: 'no', to: 'evidence', text: slip.intro, look: SOFT }]);
  pen.write(BLANK, [
    { from: 'no', to: 'evidence', text: words.sheet.how, look: { isBold: true, colour: SHEET_INK.accent } },
  ]);
  for (let at = 0; at < slip.facts.length; at += 2)
    pen.write(BLANK, [
      ...factCells(slip.facts[at], ['no', 'kind'], ['text', 'text']),
      ...factCells(slip.facts[at + 1], ['owner', 'owner'], ['dueOn', 'evidence']),
    ]);
}

type Range = readonly [SheetCell['from'], SheetCell['from']];

function factCells(fact: Fact | undefined, label: Range, text: Range): readonly SheetCell[] {
  if (fact === undefined) return [];
  return [
    { from: label[0], to: label[1], text: fact.label, look: { ...SOFT, top: true } },
    { from: text[0], to: text[1], text: fact.text, look: { top: true } },
  ];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('　');
}

function section(pen: SheetPen, name: string, title: string, hint = ''): void {
  pen.write(
    BLANK,
    [
      {
        from: 'no',
        to: 'kind',
        text: title,
        look: { isBold: true, size: 11, colour: SHEET_INK.accent, bottom: true },
      },
      { from: 'text', to: 'evidence', text: hint, look: { ...SOFT, bottom: true } },
    ],
    1.6,
  );
  if (name !== BLANK) pen.write(name, [], 0.2);
}

function fact(pen: SheetPen, label: string, text: string, look: CellLook = {}): void {
  if (text === '') return;
  pen.write(BLANK, [
    { from: 'no', to: 'kind', text: label, look: SOFT },
    { from: 'text', to: 'evidence', text, look },
  ]);
}

export function writeReason(pen: SheetPen, { why }: ImprovementSlip, { slip: words }: Words): void {
  const { figure, trend } = why;
  section(pen, BLANK, words.why.title);
  fact(pen, why.kind, figure === null ? why.about || why.kind : `${figure.text}${figure.unit}`, {
    isBold: true,
    size: 14,
  });
  if (figure !== null) {
    fact(pen, '', why.about);
    fact(pen, '', figure.aim, SOFT);
    fact(pen, '', figure.gap, { isBold: true, colour: SHEET_INK.bad });
  }
  fact(pen, '', why.again, { isBold: true });
  fact(pen, '', why.clause === '' ? '' : words.why.clause(why.clause), { isBold: true });
  fact(pen, '', why.clauseWords, SOFT);
  if (trend !== null) {
    const points = trend.points.map(({ round, text }) => `${round} ${text}`);
    fact(pen, words.why.trend, joined([...points, trend.target?.text ?? '']));
  }
  for (const { label, text } of why.notes) fact(pen, label, text);
}

/** Cause and measures: what is known stands there, what is not is open. */
export function writeWork(pen: SheetPen, slip: ImprovementSlip, words: Words): FreeCells {
  writeCause(pen, slip, words);
  return writeMeasures(pen, slip, words);
}

function writeCause(pen: SheetPen, slip: ImprovementSlip, { slip: { cause } }: Words): void {
  section(pen, BLANK, cause.title, cause.hint);
  pen.write(
    SLIP_ROW.rootCause,
    [
      { from: 'no', to: 'kind', text: cause.rootCause, look: SOFT },
      { from: 'text', to: 'evidence', text: slip.rootCause, look: FREE },
    ],
    4,
  );
  pen.write(SLIP_ROW.whys, [], 0.2);
  const whys = causeLines(causeTrees(slip.causes, 'fiveWhy'));
  for (const why of whys) whyRow(pen, `why ${why.id}`, whyWords(why, cause), why.text);
  const deepest = whys.at(-1)?.depth ?? -1;
  for (const [at, id] of slip.free.whys.entries()) whyRow(pen, `why+ ${id}`, cause.why(deepest + at + 2), '');
  pen.write(SLIP_ROW.end, [], 0.2);
  const twigs = slip.causes.filter(({ method, text }) => method === 'fishbone' && text !== '');
  const bones: Readonly<Record<string, string>> = cause.bones;
  for (const { branch, text } of twigs) fact(pen, joined([cause.fishbone, bones[branch] ?? branch]), text);
}

function whyWords({ depth, isRoot }: CauseNode, cause: Words['slip']['cause']): string {
  return isRoot ? `${cause.why(depth + 1)}　● ${cause.root}` : cause.why(depth + 1);
}

function whyRow(pen: SheetPen, name: string, label: string, text: string): void {
  pen.write(
    name,
    [
      { from: 'no', to: 'kind', text: label, look: SOFT },
      { from: 'text', to: 'evidence', text, look: FREE },
    ],
    1.4,
  );
}

function writeMeasures(pen: SheetPen, slip: ImprovementSlip, { slip: words }: Words): FreeCells {
  const { columns, title } = words.measures;
  section(pen, BLANK, title);
  pen.write(
    SLIP_ROW.measures,
    (['no', 'kind', 'text', 'owner', 'dueOn', 'doneOn', 'evidence'] as const).map((key) => ({
      from: key,
      text: columns[key],
      look: SOFT,
    })),
  );
  const rows = [
    ...slip.measures.map((measure) => ({ name: `measure ${measure.id}`, measure })),
    ...slip.free.measures.map((id) => ({ name: `measure+ ${id}`, measure: undefined })),
  ].map(({ name, measure }, at) => pen.write(name, measureCells(at + 1, measure, words), 2));
  pen.write(SLIP_ROW.end, [], 0.2);
  return {
    kinds: rows.flatMap((cells) => cells[1] ?? []),
    days: rows.flatMap((cells): readonly Cell[] => cells.slice(4, 6)),
  };
}

function measureCells(
  number: number,
  measure: SlipMeasure | undefined,
  words: Words['slip'],
): readonly SheetCell[] {
  return [
    { from: 'no', text: String(number), look: { ...SOFT, across: 'center' } },
    { from: 'kind', text: measure === undefined ? '' : words.measures.kinds[measure.kind], look: FREE },
    { from: 'text', text: measure?.text ?? '', look: FREE },
    { from: 'owner', text: measure?.owner ?? '', look: FREE },
    { from: 'dueOn', on: measure?.dueOn ?? null, look: FREE },
    { from: 'doneOn', on: measure?.doneOn ?? null, look: FREE },
    { from: 'evidence', text: measure?.evidence ?? '', look: FREE },
  ];
}

const CHOSEN = { true: '☑', false: '☐' } as const;

export function writeClosing(pen: SheetPen, slip: ImprovementSlip, { slip: words, reports }: Words): void {
  const { verification } = slip;
  section(pen, BLANK, words.verification.title, verification.how);
  for (const { label, text } of verification.facts)
    pen.write(BLANK, [
      { from: 'no', to: 'kind', text: label, look: SOFT },
      { from: 'text', to: 'evidence', text },
    ]);
  const verdicts = verification.verdicts.map(({ word, isChosen }) => `${CHOSEN[`${isChosen}`]} ${word}`);
  fact(pen, words.verification.verdict, verdicts.join('　　'));
  for (const { role, name, on, note } of slip.signatures)
    pen.write(
      BLANK,
      [
        { from: 'no', to: 'text', text: `${role} / ${words.date}`, look: { ...SOFT, top: true } },
        { from: 'owner', to: 'evidence', text: joined([name, on ?? '', note]), look: { top: true } },
      ],
      1.8,
    );
  const kept = slip.retention === '' ? '' : reports.head.retention(slip.retention);
  const sample = slip.isSample ? reports.head.sample : '';
  pen.write(BLANK, [
    { from: 'no', to: 'evidence', text: joined([slip.receipt, kept, sample]), look: { ...SOFT, top: true } },
  ]);
}
