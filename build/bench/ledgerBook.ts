import ExcelJS from 'exceljs';
import { itemsOf } from '../../db/model/surveys/template';
import { iatfQuarterly } from '../../db/shipped/iatfQuarterly';
import { seededRandom } from '../../main/sample/random';
import type { OfficeFile } from '../../preload/contract/takes';

const LEVELS = [20, 40, 60, 80, 100];
const OPINIONS = ['', '', '', '交期希望再提前两天', '包装偶有破损', '无'];
const ITEMS = itemsOf(iatfQuarterly).map(({ code }) => code);
const SEED = 5000;

function customerCode(customer: number): string {
  return `C${String(customer).padStart(4, '0')}`;
}

/** The customers that the ledger speaks of, as a file to import. */
export function customersCsv(customers: number): OfficeFile {
  const lines = Array.from({ length: customers }, (_, at) => `${customerCode(at + 1)},客户 ${at + 1},已有`);
  const text = ['客户编号,客户名称,状态', ...lines].join('\r\n');
  return { name: 'customers.csv', bytes: new TextEncoder().encode(text) };
}

/** A ledger (发放回收台账) as an office keeps one: a title, a header, and a returned form with all its answers in every row. */
export async function ledgerBook(rows: number, customers: number): Promise<Uint8Array> {
  const random = seededRandom(SEED);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow(['发放回收台账']);
  sheet.addRow(['客户编号', '客户名称', '发出日期', '收回日期', ...ITEMS, 'L1', 'L2', '意见与建议']);
  for (let row = 0; row < rows; row += 1) {
    const customer = (row % customers) + 1;
    const days = [new Date(Date.UTC(2026, 8, 1)), new Date(Date.UTC(2026, 8, random.whole(2, 20)))];
    const answers = ITEMS.map(() => random.pick(LEVELS));
    const loyalty = [random.whole(0, 10), random.whole(0, 10)];
    sheet.addRow([
      customerCode(customer),
      `客户 ${customer}`,
      ...days,
      ...answers,
      ...loyalty,
      random.pick(OPINIONS),
    ]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
