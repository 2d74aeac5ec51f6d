import { Refusal } from '../../../db/model/refusal';
import { type EightDTable, type Run, takenElsewhere } from '../../../db/queries/eightD';
import type { EightDKept, EightDList } from '../../../preload/contract/eightDWhole';
import type { JobOffice } from '../../office';
import { type AskedRun, keptEightD, tell, type WritingRun, writingRun } from './found';
import { refuseUnseen } from './marks';

interface AskedList extends AskedRun {
  readonly seen?: string | undefined;
}

/** A list as the trail tells it, before and after: a line each. */
export interface ListLines {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** Puts a whole list in place of the one before, unless somebody else has changed it meanwhile. */
export async function keepList(
  office: JobOffice,
  asked: AskedList,
  list: EightDList,
  keep: (run: WritingRun) => Promise<ListLines>,
): Promise<EightDKept> {
  const run = await writingRun(office, asked);
  await refuseUnseen(office, run, list, asked.seen);
  const lines = await keep(run);
  tell(office, run, { [list]: lines.old.join('\n') }, { [list]: lines.new.join('\n') });
  return keptEightD(office.db, run);
}

/** Refused as `wrong-input` where a key stands twice, or is that of a row of another run. */
export async function refuseForeignRows(
  office: JobOffice,
  run: Run,
  table: EightDTable,
  rows: readonly { readonly id?: string | undefined }[],
): Promise<void> {
  const ids = rows.flatMap(({ id }) => id ?? []);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  const [foreign] = await takenElsewhere(office.db, table, ids, run);
  const value = twice ?? foreign;
  if (value !== undefined) throw new Refusal('wrong-input', { field: 'id', value });
}

/** What is said, without what is blank. */
export function line(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ');
}
