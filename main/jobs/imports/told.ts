import { columnMatches } from '../../../db/queries/columnMatches';
import type { Db } from '../../../db/schema';
import type { OfficeFile } from '../../../preload/contract/takes';
import type { Told, ToldTable } from '../../imports/findHeader';

/** A file to be imported, and where its table is when a person has said so. */
export interface ImportInput {
  readonly file: OfficeFile;
  readonly table?: ToldTable | undefined;
}

/** What the finding of a header is told: how columns were matched before, and where this very table is. */
export async function toldOf(db: Db, channel: string, table: ToldTable | undefined): Promise<Told> {
  return { matches: await columnMatches(db, channel), table };
}
