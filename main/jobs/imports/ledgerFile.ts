import {
  type AnswerReading,
  answerReader,
  decideReading,
  readLoyalty,
} from '../../../db/model/cells/answers';
import { type Cell, isBlank } from '../../../db/model/cells/cell';
import { readDay } from '../../../db/model/cells/dayCell';
import { readCode, readText } from '../../../db/model/cells/text';
import { itemsOf, scaleOf, type Template } from '../../../db/model/surveys/template';
import { dataRows } from '../../imports/dataRows';
import { findHeader, type Told } from '../../imports/findHeader';
import type { Header } from '../../imports/headerRows';
import type { FieldWords } from '../../imports/matchColumns';
import { type Readers, type ReadRow, readRows } from '../../imports/readRows';
import { LEDGER_WORDS } from '../../imports/synonyms';
import { cellAt, type Row, type Sheet } from '../../imports/tables';

/** A ledger (发放回收台账) as it was read: fixed fields, and a field `item:Q1` for each question of the round. */
export interface LedgerFile {
  readonly header: Header<string>;
  readonly readers: Readers<string>;
  readonly rows: readonly ReadRow<string>[];
}

const TEXT_MOST = 32_767;
const ITEM = 'item:';
export const LEDGER_REQUIRED: readonly string[] = ['customer', 'issued'];

/** The item that a field holds the answer of, or null. */
export function itemOfField(field: string): string | null {
  return field.startsWith(ITEM) ? field.slice(ITEM.length) : null;
}

/** Refused as `header-not-found`, or as `answers-ambiguous` when its numbers could be points and levels alike. */
export function readLedger(sheets: readonly Sheet[], template: Template, told: Told): LedgerFile {
  const header = findHeader(sheets, ledgerWords(template), LEDGER_REQUIRED, told);
  const rows = dataRows(header, ['customer']);
  const readers = readersOf(template, readingOf(rows, header, template));
  return { header, readers, rows: readRows(rows, { header, readers, keys: [], required: ['customer'] }) };
}

/** The questions, which have no name but their own text. */
export function ledgerTexts(template: Template): ReadonlyMap<string, string> {
  return new Map([...itemsOf(template), ...template.loyalty].map(({ code, text }) => [ITEM + code, text]));
}

export function ledgerWords(template: Template): readonly FieldWords<string>[] {
  const open = template.open.flatMap((item) =>
    [item.text, item.textEn ?? '', item.code].filter((word) => word !== ''),
  );
  const own = LEDGER_WORDS.map((known) =>
    known.field === 'opinion' ? { ...known, words: [...known.words, ...open] } : known,
  );
  const asked = [...itemsOf(template), ...template.loyalty].map(({ code, text, textEn }) => ({
    field: ITEM + code,
    words: [text, ...(textEn === undefined ? [] : [textEn]), code],
  }));
  return [...own, ...asked];
}

function readingOf(rows: readonly Row[], header: Header<string>, template: Template): AnswerReading | null {
  const columns = itemsOf(template).flatMap((item) => {
    const column = header.columns.get(ITEM + item.code);
    const scale = scaleOf(item, template);
    return column === undefined ? [] : [{ scale, cells: rows.map((row) => cellAt(row, column.index)) }];
  });
  return decideReading(columns);
}

function readersOf(template: Template, reading: AnswerReading | null): Readers<string> {
  const items = itemsOf(template).map((item) => [
    ITEM + item.code,
    answerReader(scaleOf(item, template), reading),
  ]);
  const loyalty = template.loyalty.map((item) => [ITEM + item.code, readLoyalty]);
  return {
    customer: readCode,
    customerName: (cell: Cell) => readText(cell, TEXT_MOST),
    formCode: readCode,
    issued: readDay,
    returned: readDay,
    opinion: (cell: Cell) => readText(cell, TEXT_MOST),
    ...Object.fromEntries([...items, ...loyalty]),
  };
}

/** Whether the row says anything that only a returned form can say. */
export function saysReturn({ row }: ReadRow<string>, header: Header<string>): boolean {
  return [...header.columns].some(([field, { index }]) => {
    return (field === 'opinion' || itemOfField(field) !== null) && !isBlank(cellAt(row, index));
  });
}
