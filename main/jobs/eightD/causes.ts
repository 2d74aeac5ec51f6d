import { causeFault } from '../../../db/model/actions/causes';
import type { CauseBranch } from '../../../db/model/complaints/eightD';
import { Refusal } from '../../../db/model/refusal';
import { complaintCausesOf } from '../../../db/queries/eightD';
import type { AskedCause } from '../../../preload/contract/eightD';
import type { EightDCause, EightDKept } from '../../../preload/contract/eightDWhole';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import type { WritingRun } from './found';
import { keepList, type ListLines, line, refuseForeignRows } from './lists';
import { causeShown } from './rows';

/** D4: the whys and bones of one branch. */
export function changeCauses(
  office: JobOffice,
  { branch, causes, ...asked }: Checked<'eightD.causes'>,
): Promise<EightDKept> {
  return keepList(office, asked, branch, (run) => keepCauses(office, run, branch, causes));
}

async function keepCauses(
  office: JobOffice,
  run: WritingRun,
  branch: CauseBranch,
  causes: readonly AskedCause[],
): Promise<ListLines> {
  const { db } = office;
  const fault = causeFault(causes);
  if (fault !== null) throw new Refusal('wrong-input', { field: 'causes', value: fault });
  await refuseForeignRows(office, run, 'complaintCause', causes);
  const { complaintId, cycle } = run;
  const before = (await complaintCausesOf(db, run, branch)).map(causeShown);
  await db
    .deleteFrom('complaintCause')
    .where('complaintId', '=', complaintId)
    .where('cycle', '=', cycle)
    .where('branch', '=', branch)
    .execute();
  const rows = new Map<string, number>();
  for (const [position, { id, parent, isRoot, branch: bone, ...cause }] of causes.entries()) {
    const parentId = parent === null ? null : (rows.get(parent) ?? null);
    const own = { uid: id, complaintId, cycle, branch, bone, parentId, position };
    const row = await db
      .insertInto('complaintCause')
      .values({ ...own, ...cause, isRoot: isRoot ? 1 : 0 })
      .returning('id')
      .executeTakeFirstOrThrow();
    rows.set(id, row.id);
  }
  return { old: before.map(causeLine), new: causes.map(causeLine) };
}

const FOUND = { '': '', confirmed: '●', contributing: '○', excluded: '×' } as const;

function causeLine({ text, isRoot, finding, evidence }: Omit<EightDCause, 'id' | 'parent'>): string {
  return line(`${isRoot ? '★' : ''}${FOUND[finding]}${text}`, evidence);
}
