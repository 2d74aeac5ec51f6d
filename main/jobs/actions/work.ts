import { missingForClosing } from '../../../db/model/actions/steps';
import { Refusal } from '../../../db/model/refusal';
import {
  type ActionColumns,
  type ActionRecord,
  actionById,
  keepAction,
  measuresOf,
} from '../../../db/queries/actionWork';
import type { ActionKept } from '../../../preload/contract/actions';
import type { JobOffice } from '../../office';
import { lackFacts, lackingOfAction } from '../../signing/lacking';

/** Refused as `unknown-action`; by its uid, or by the code that is printed on paper. */
export async function theAction(db: JobOffice['db'], id: string): Promise<ActionRecord> {
  const action = await actionById(db, id);
  if (action === undefined) throw new Refusal('unknown-action', { id });
  return action;
}

type Fields = Readonly<Record<string, unknown>>;

/** What changes of one action: its columns, and how the trail tells it (a name in place of a row's number). */
export interface ActionChange {
  readonly columns: ActionColumns;
  readonly old: Fields;
  readonly new: Fields;
}

/** Keeps a change and tells it in the trail; what says nothing new is left out. */
export async function changeAction(
  office: JobOffice,
  action: ActionRecord,
  { columns, old, new: now }: ActionChange,
  reason?: string,
): Promise<void> {
  const fields = Object.keys(now).filter((field) => now[field] !== old[field]);
  if (fields.length === 0) return;
  await keepAction(office.db, action.id, columns);
  const told = (from: Fields) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  const row = { record: 'action', key: action.uid, old: told(old), new: told(now) };
  office.changed(reason === undefined || reason === '' ? row : { ...row, reason });
}

/** The same where the columns are told as they are. */
export function columnsChange(action: ActionRecord, columns: Partial<ActionRecord>): ActionChange {
  const before: Fields = { ...action };
  const old = Object.fromEntries(Object.keys(columns).map((key) => [key, before[key]]));
  return { columns, old, new: columns };
}

export async function keptAction(db: JobOffice['db'], { uid }: ActionRecord): Promise<ActionKept> {
  const { code, state, cycle, dueOn } = await theAction(db, uid);
  return { id: uid, code, state, cycle, dueOn };
}

/** The running cycle's work, as the rules of answering and closing read it. */
export async function workOf(db: JobOffice['db'], action: ActionRecord) {
  const measures = (await measuresOf(db, action.id)).filter(({ cycle }) => cycle === action.cycle);
  return {
    state: action.state,
    rootCause: action.rootCause,
    measures: measures.map(({ text, personName, ownerName, dueOn, doneOn }) => ({
      ...{ text, dueOn, doneOn },
      owner: personName ?? ownerName,
    })),
  };
}

/** Refused as `action-incomplete` when any of these is missing. */
export function refuseIncomplete({ code }: ActionRecord, missing: readonly string[]): void {
  if (missing.length > 0) throw new Refusal('action-incomplete', { code, missing });
}

/** Refused as `action-incomplete`, or as `signatures-missing` where the plant asks for some that do not stand. */
export async function refuseUnclosable(office: JobOffice, action: ActionRecord): Promise<void> {
  refuseIncomplete(action, missingForClosing(await workOf(office.db, action)));
  const asked: readonly string[] = office.settings.closingSignatures;
  if (asked.length === 0) return;
  const lacking = (await lackingOfAction(office, action.uid)).filter(({ meaning }) =>
    asked.includes(meaning),
  );
  if (lacking.length > 0)
    throw new Refusal('signatures-missing', { code: action.code, ...lackFacts(lacking) });
}
