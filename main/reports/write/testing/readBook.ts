import ExcelJS from 'exceljs';

export interface ReadCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string | null;
  /** What the cell holds; of a formula the result that was written with it. */
  readonly value: unknown;
  readonly kind: 'text' | 'number' | 'day' | 'formula' | 'merged' | 'other';
}

/** All cells of a workbook that are not empty, as another program's reader sees them. */
export async function readBook(bytes: Uint8Array): Promise<readonly ReadCell[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const cells: ReadCell[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { address, formula, type } = cell;
        const kind = kindOf(type);
        cells.push({
          sheet: sheet.name,
          address,
          formula: kind === 'formula' ? formula : null,
          value: kind === 'formula' ? cell.result : cell.value,
          kind,
        });
      });
    });
  }
  return cells;
}

function kindOf(type: ExcelJS.ValueType): ReadCell['kind'] {
  if (type === ExcelJS.ValueType.Formula) return 'formula';
  if (type === ExcelJS.ValueType.Number) return 'number';
  if (type === ExcelJS.ValueType.Date) return 'day';
  if (type === ExcelJS.ValueType.Merge) return 'merged';
  return type === ExcelJS.ValueType.String ? 'text' : 'other';
}
