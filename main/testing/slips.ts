import { filledBook, namedRows } from '../reports/write/testing/fillBook';
import type { TestOffice } from './office';

/** The Excel of an action's slip, with the rows that its hidden column names. */
export async function slipSheet(office: TestOffice, id: string) {
  const { slip, file } = await office.ask('actions.slip', { id, format: 'xlsx' });
  const names = await namedRows(file.bytes);
  const rowsOf = (start: RegExp) => [...names].flatMap(([name, row]) => (start.test(name) ? [row] : []));
  return {
    ...{ slip, file, root: names.get('rootCause') ?? 0 },
    whys: rowsOf(/^why\+? /),
    measures: rowsOf(/^measure\+? /),
    filled: async (
      values: Parameters<typeof filledBook>[1],
      insertAfter: readonly number[] = [],
    ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => ({
      name: 'filled.xlsx',
      bytes: await filledBook(file.bytes, values, insertAfter),
    }),
  };
}
