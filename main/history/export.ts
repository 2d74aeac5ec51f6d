import { wallClock } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import { trailRows } from '../../db/queries/trailSearch';
import { verifyTrail } from '../../db/trail';
import type { TrailLine, VerifiedTrail } from '../../preload/contract/history';
import type { Checked } from '../../preload/contract/index';
import type { OfficeFile } from '../../preload/contract/takes';
import { plantNameIn } from '../../preload/words/plantName';
import { trailWords } from '../../preload/words/trailWords';
import { wordsOf } from '../../preload/words/wordsOf';
import { csvBytes } from '../csvText';
import type { JobOffice } from '../office';
import { formOf, type Paper, paperOf } from '../papers';
import { trailFilter } from './filter';
import { trailLines } from './lines';

const ABOUT = { record: 'trail', key: '', since: null } as const;

type Format = Checked<'history.export'>['format'];
type Table = readonly (readonly string[])[];

const ROWS_AT_ONCE = 5_000;
/** An Excel sheet ends at 1,048,576 rows, and a workbook of more than this no longer opens on an office's PC. */
const ROWS_MOST: Readonly<Record<Format, number>> = { xlsx: 100_000, csv: 1_000_000 };

/** The rows that were asked for, newest first, under a head that says what they are and whether the chain holds. */
export async function exportTrail(
  office: JobOffice,
  { format, ...asked }: Checked<'history.export'>,
): Promise<{ readonly file: OfficeFile; readonly rows: number }> {
  const { settings, folder, now } = office;
  const words = wordsOf(settings.language).trail;
  const check = await verifyTrail(folder, now);
  const lines = await allLines(office, trailFilter(asked, settings), ROWS_MOST[format]);
  const says = trailWords(wordsOf(settings.language), settings.language);
  const paper = await paperOf(office, 'trail-export', ABOUT, words.title);
  const table = [...headOf(office, check, { paper, asked }), words.export.columns, ...lines.map(says.cells)];
  const clock = wallClock(now, settings.timeZone);
  const name = `${words.title} ${clock.day}.${format}`;
  return { file: { name, bytes: await written(table, format, words.title) }, rows: lines.length };
}

async function allLines(
  office: JobOffice,
  filter: ReturnType<typeof trailFilter>,
  most: number,
): Promise<readonly TrailLine[]> {
  const lines: TrailLine[] = [];
  for (;;) {
    const rows = await trailRows(office.db, filter, { before: lines.at(-1)?.id, limit: ROWS_AT_ONCE });
    lines.push(...(await trailLines(office, rows)));
    if (lines.length > most) throw new Refusal('too-many-rows', { most });
    if (rows.length < ROWS_AT_ONCE) return lines;
  }
}

interface Asked {
  readonly paper: Paper;
  readonly asked: object;
}

function headOf({ settings, now, user }: JobOffice, check: VerifiedTrail, { paper, asked }: Asked): Table {
  const all = wordsOf(settings.language);
  const { head } = all.trail.export;
  const clock = wallClock(now, settings.timeZone);
  const conditions = Object.entries(asked).map(([name, value]) => `${name} = ${String(value)}`);
  return [
    [paper.title, plantNameIn(settings, settings.language), formOf(paper)],
    [head.madeAt, `${clock.day} ${clock.time}`, user.name === '' ? user.code : user.name],
    [head.conditions, conditions.length === 0 ? head.all : conditions.join('; ')],
    [head.end, String(check.head.id), check.head.hash],
    [head.result, trailWords(all, settings.language).verdict(check)],
    [],
  ];
}

async function written(table: Table, format: Format, sheet: string): Promise<Uint8Array> {
  if (format === 'csv') return csvBytes(table);
  const { writeSimpleBook } = await import('../reports/write/simpleBook');
  return writeSimpleBook(sheet, table);
}
