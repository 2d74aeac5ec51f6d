import type { CustomerRow } from '../../../preload/contract/customers';
import type { OfficeFile } from '../../../preload/contract/takes';
import { score } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import { csvFile, harmless } from '../csvFile';

/** What the list shows, as a file; the columns are named as an import would know them. */
export function customersFile(rows: readonly CustomerRow[], words: Words['customers']): OfficeFile {
  const { columns, statuses } = words;
  const head = [
    ...[columns.code, columns.name, columns.status, columns.level, columns.region, columns.kind],
    ...[columns.contact, columns.score, columns.grade, columns.round, columns.actions],
  ];
  const lines = rows.map((row) => [
    ...[row.code, row.name, statuses[row.status], row.level, row.region, row.kind, row.contact].map(harmless),
    row.lastScore === null ? '' : score(row.lastScore),
    row.lastGrade?.name ?? '',
    row.lastRound ?? '',
    String(row.openActions),
  ]);
  return csvFile(words.exportName, [head, ...lines]);
}
