import { Refusal } from '../../../db/model/refusal';
import { columnMatches, keepColumnMatches } from '../../../db/queries/columnMatches';
import type { Db } from '../../../db/schema';
import type { FileColumns } from '../../../preload/contract/imports';
import type { Checked } from '../../../preload/contract/index';
import { type ColumnMatches, matchesSaying } from '../../imports/columnMatches';
import { fileColumns, headerFor, type WantedColumns } from '../../imports/fileColumns';
import { columnMatcher } from '../../imports/matchColumns';
import { COMPLAINT_WORDS, CUSTOMER_WORDS, DELIVERY_WORDS, PEOPLE_WORDS } from '../../imports/synonyms';
import type { JobOffice } from '../../office';
import { COMPLAINT_REQUIRED } from '../complaints/import/readers';
import { theRound } from '../found';
import { CUSTOMER_REQUIRED } from './customers';
import { DELIVERY_REQUIRED } from './deliveries';
import { LEDGER_REQUIRED, ledgerTexts, ledgerWords } from './ledgerFile';
import { PEOPLE_REQUIRED } from './people';

type Asked = Pick<Checked<'imports.columns'>, 'channel' | 'round'>;

export async function columnsOfFile(
  { db, reader }: JobOffice,
  { file, sheet, headerRow, ...asked }: Checked<'imports.columns'>,
): Promise<FileColumns> {
  return fileColumns(await reader.read(file), await wantedColumns(db, asked), { sheet, headerRow });
}

/** Nothing that is found by itself is remembered. */
export async function rememberColumns(
  office: JobOffice,
  { file, table, ...asked }: Checked<'imports.rememberColumns'>,
): Promise<{ readonly remembered: number }> {
  const wanted = await wantedColumns(office.db, asked);
  const { texts } = headerFor(await office.reader.read(file), wanted, table);
  const kept = wanted.matches;
  const find = (matches: ColumnMatches) => columnMatcher(wanted.fields, wanted.required, matches)(texts);
  const said = matchesSaying(new Map(Object.entries(table.columns)), texts, kept, find);
  const keys = new Set([...Object.keys(kept), ...Object.keys(said)]);
  const changed = [...keys].filter((key) => kept[key] !== said[key]);
  if (changed.length === 0) return { remembered: 0 };
  await keepColumnMatches(office.db, asked.channel, said);
  office.changed({
    record: 'columnMatch',
    key: asked.channel,
    old: onlyOf(kept, changed),
    new: onlyOf(said, changed),
  });
  return { remembered: changed.length };
}

async function wantedColumns(db: Db, { channel, round }: Asked): Promise<WantedColumns> {
  const matches = await columnMatches(db, channel);
  const texts = new Map<string, string>();
  if (channel === 'customers.import')
    return { fields: CUSTOMER_WORDS, required: CUSTOMER_REQUIRED, matches, texts };
  if (channel === 'deliveries.import')
    return { fields: DELIVERY_WORDS, required: DELIVERY_REQUIRED, matches, texts };
  if (channel === 'complaints.import')
    return { fields: COMPLAINT_WORDS, required: COMPLAINT_REQUIRED, matches, texts };
  if (channel === 'people.import') return { fields: PEOPLE_WORDS, required: PEOPLE_REQUIRED, matches, texts };
  if (round === undefined) throw new Refusal('wrong-input', { field: 'round' });
  const { definition } = await theRound(db, round);
  return {
    fields: ledgerWords(definition),
    required: LEDGER_REQUIRED,
    matches,
    texts: ledgerTexts(definition),
  };
}

function onlyOf(matches: ColumnMatches, keys: readonly string[]): ColumnMatches {
  return Object.fromEntries(keys.flatMap((key) => (key in matches ? [[key, matches[key] ?? null]] : [])));
}
