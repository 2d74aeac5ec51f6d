import type { ImportedFile, ImportPreview, PreviewRow, RowFate } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { loadWords } from '../../../preload/words/loadWords';
import type { Header } from '../../imports/headerRows';
import {
  type BadCell,
  previewCells,
  type Readers,
  rejectedCells,
  type SayReason,
} from '../../imports/readRows';
import type { Row } from '../../imports/tables';
import type { JobOffice } from '../../office';
import type { FieldWarning } from './warnings';

/** What an import will do with one row, worked out before anything is written. */
export interface PlannedRow {
  readonly row: Row;
  readonly fate: RowFate;
  readonly bad: readonly BadCell[];
  /** What the row’s cells say. */
  readonly values: Readonly<Partial<Record<string, unknown>>>;
}

export interface Plan<F extends string, P extends PlannedRow> {
  readonly file: OfficeFile;
  readonly header: Header<F>;
  readonly readers: Readers<F>;
  readonly rows: readonly P[];
  /** Asked only of rows that will be written, and only for a preview. */
  readonly warningsOf: (row: P) => readonly FieldWarning[];
}

const PREVIEWED = 500;

export async function reasonSayer({ settings }: JobOffice): Promise<SayReason> {
  const { reasons } = (await loadWords(settings.language)).imports;
  return ({ code, facts }) => reasons[code](facts);
}

function countsOf(rows: readonly PlannedRow[]): Readonly<Record<RowFate, number>> {
  const counts = { added: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

export function importedFile<F extends string, P extends PlannedRow>(
  plan: Plan<F, P>,
  say: SayReason,
): ImportedFile {
  const { added, updated, unchanged } = countsOf(plan.rows);
  return {
    added,
    updated,
    unchanged,
    rejected: rejectedCells(plan.rows, say),
    ignored: [...plan.header.ignored],
  };
}

export async function previewOf<F extends string, P extends PlannedRow>(
  plan: Plan<F, P>,
  office: JobOffice,
  most = PREVIEWED,
): Promise<ImportPreview> {
  const { header, file } = plan;
  const say = await reasonSayer(office);
  const { warnings } = (await loadWords(office.settings.language)).imports;
  const shown = plan.rows.map((row): PreviewRow & { order: number } => {
    const isWritten = row.fate === 'added' || row.fate === 'updated';
    const warned = (isWritten ? plan.warningsOf(row) : []).map(({ field, warning }) => {
      return [field, warnings[warning.code](warning.facts)] as const;
    });
    const cells = previewCells(row, plan, say, new Map(warned));
    const isToLookAt = cells.some(({ readAs, warning }) => readAs !== null || warning !== null);
    const order = row.fate === 'rejected' ? 0 : isToLookAt ? 1 : 2;
    return { row: row.row.number, fate: row.fate, cells, order };
  });
  shown.sort((left, right) => left.order - right.order || left.row - right.row);
  return {
    fileName: file.name,
    sheet: header.sheet.name,
    headerRow: header.headerRow.number,
    columns: [...header.columns].map(([field, { text }]) => ({ header: text, field })),
    rows: shown.slice(0, most).map(({ order, ...row }) => row),
    rowCount: shown.length,
    readOtherwise: shown.filter(({ order, fate }) => order === 1 && fate !== 'unchanged').length,
    counts: countsOf(plan.rows),
    rejected: rejectedCells(plan.rows, say),
    ignored: [...header.ignored],
  };
}
