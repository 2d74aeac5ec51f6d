import { createHash } from 'node:crypto';
import { type Moment, wallClock } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { canonicalText } from '../../../db/model/signatures';
import { type ActionRecord, causesOf, lastToldOf, measuresOf } from '../../../db/queries/actionWork';
import type { ListMarks } from '../../../preload/contract/actions';
import type { JobOffice } from '../../office';

const MARK_LENGTH = 16;
const LISTS = ['causes', 'measures'] as const;

/** One mark for each list of the running cycle: it is another as soon as the list says anything else. */
export async function listMarks(
  db: JobOffice['db'],
  { id, cycle }: Pick<ActionRecord, 'id' | 'cycle'>,
): Promise<ListMarks> {
  const running = (row: { readonly cycle: number }) => row.cycle === cycle;
  return {
    causes: markOf([cycle, (await causesOf(db, id)).filter(running)]),
    measures: markOf([cycle, (await measuresOf(db, id)).filter(running)]),
  };
}

function markOf(list: unknown): string {
  return createHash('sha256').update(canonicalText(list)).digest('hex').slice(0, MARK_LENGTH);
}

type Asked = Readonly<Partial<Record<keyof ListMarks, unknown>>>;

/** Refused as `changed-meanwhile`: a list would be put over one that the asking person has not seen. */
export async function refuseUnseen(
  office: JobOffice,
  action: ActionRecord,
  { seen, ...asked }: Asked & { readonly seen: Asked | undefined },
): Promise<void> {
  if (seen === undefined) return;
  const now = await listMarks(office.db, action);
  const unseen = LISTS.find(
    (list) => asked[list] !== undefined && seen[list] !== undefined && seen[list] !== now[list],
  );
  if (unseen === undefined) return;
  const last = await lastToldOf(office.db, action.uid, unseen);
  throw new Refusal('changed-meanwhile', {
    ...{ code: action.code, list: unseen, name: last?.userName || (last?.userCode ?? '') },
    at: last === undefined ? '' : clockOf(office, last.at),
  });
}

/** With its day where that is not today's. */
function clockOf({ settings, today }: JobOffice, at: Moment): string {
  const { day, time } = wallClock(at, settings.timeZone);
  return day === today ? time.slice(0, 5) : `${day} ${time.slice(0, 5)}`;
}
