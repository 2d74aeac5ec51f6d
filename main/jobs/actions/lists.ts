import { isDeepStrictEqual } from 'node:util';
import { v7 as newUid } from 'uuid';
import { causeFault } from '../../../db/model/actions/causes';
import { isCarriedOn } from '../../../db/model/actions/steps';
import { Refusal } from '../../../db/model/refusal';
import { type ActionRecord, causesOf, measuresOf } from '../../../db/queries/actionWork';
import { peopleCalled } from '../../../db/queries/organisation';
import type { ActionFields } from '../../../preload/contract/actions';
import type { JobOffice } from '../../office';

type Causes = NonNullable<ActionFields['causes']>;
type Measures = NonNullable<ActionFields['measures']>;

/** A list as the trail tells it, before and after: a line each. */
export interface ListChange {
  readonly old: string;
  readonly new: string;
  /** Nothing was put otherwise: measures were only carried out. */
  readonly isCarriedOn: boolean;
}

// Rows that say the same stay the rows that they are: what was signed with them is still what was signed.
const UNCHANGED: ListChange = { old: '', new: '', isCarriedOn: true };

function isSame(old: readonly unknown[], now: readonly unknown[]): boolean {
  return isDeepStrictEqual(old, now);
}

/** Puts the running cycle's causes in place of those that it had. */
export async function keepCauses(
  { db }: JobOffice,
  action: ActionRecord,
  causes: Causes,
): Promise<ListChange> {
  const fault = causeFault(causes);
  if (fault !== null) throw new Refusal('wrong-input', { field: 'causes', value: fault });
  const all = await causesOf(db, action.id);
  const old = all.filter(({ cycle }) => cycle === action.cycle);
  refuseForeign(
    'causes',
    await foreignIds(
      db,
      'cause',
      causes.map(({ id }) => id),
      old,
    ),
  );
  if (isSame(old.map(plainCause), causes)) return UNCHANGED;
  await db.deleteFrom('cause').where('actionId', '=', action.id).where('cycle', '=', action.cycle).execute();
  const rows = new Map<string, number>();
  for (const [position, { id, parent, isRoot, ...cause }] of causes.entries()) {
    const parentId = parent === null ? null : (rows.get(parent) ?? null);
    const own = { uid: id, actionId: action.id, cycle: action.cycle, parentId, position };
    const row = await db
      .insertInto('cause')
      .values({ ...own, ...cause, isRoot: isRoot ? 1 : 0 })
      .returning('id')
      .executeTakeFirstOrThrow();
    rows.set(id, row.id);
  }
  return { old: old.map(causeLine).join('\n'), new: causes.map(causeLine).join('\n'), isCarriedOn: false };
}

function plainCause({ cycle: _cycle, isRoot, ...cause }: Awaited<ReturnType<typeof causesOf>>[number]) {
  return { ...cause, isRoot: isRoot === 1 };
}

function causeLine({ text, isRoot }: { readonly text: string; readonly isRoot: boolean | 0 | 1 }): string {
  return isRoot === true || isRoot === 1 ? `★ ${text}` : text;
}

/** The same for its measures; one that is known by its id keeps it. */
export async function keepMeasures(
  { db }: JobOffice,
  action: ActionRecord,
  measures: Measures,
): Promise<ListChange> {
  const all = await measuresOf(db, action.id);
  const old = all.filter(({ cycle }) => cycle === action.cycle);
  const ids = measures.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) throw new Refusal('wrong-input', { field: 'measures' });
  refuseForeign('measures', await foreignIds(db, 'measure', ids, old));
  const named = await peopleCalled(db);
  const known = old.map((row) => [row.personName ?? row.ownerName, ...measureFacts(row)]);
  if (
    isSame(
      known,
      measures.map((row) => [named(row.owner).name, ...measureFacts(row)]),
    )
  )
    return UNCHANGED;
  await db
    .deleteFrom('measure')
    .where('actionId', '=', action.id)
    .where('cycle', '=', action.cycle)
    .execute();
  const rows = measures.map(({ id, owner, ...measure }, position) => {
    const person = named(owner);
    const ownerName = person.id === null ? person.name : '';
    const own = { uid: id ?? newUid(), actionId: action.id, cycle: action.cycle, position };
    return { row: { ...own, ...measure, ownerId: person.id, ownerName }, name: person.name };
  });
  if (rows.length > 0)
    await db
      .insertInto('measure')
      .values(rows.map(({ row }) => row))
      .execute();
  return {
    isCarriedOn: isCarriedOn(
      old.map((row) => ({ ...row, owner: row.personName ?? row.ownerName })),
      rows.map(({ row, name }) => ({ ...row, id: row.uid, owner: name })),
    ),
    old: old.map((row) => measureLine(row, row.personName ?? row.ownerName)).join('\n'),
    new: rows.map(({ row, name }) => measureLine(row, name)).join('\n'),
  };
}

interface MeasureLine {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly evidence: string;
}

function measureFacts({ id, kind, text, dueOn, doneOn, evidence }: MeasureLine): readonly unknown[] {
  return [id, kind, text, dueOn, doneOn, evidence];
}

function measureLine({ text, dueOn, doneOn, evidence }: MeasureLine, owner: string): string {
  const done = doneOn === null ? '' : `✓ ${doneOn}`;
  return [text, owner, dueOn ?? '', done, evidence].filter((part) => part !== '').join(' · ');
}

/** Ids that are another action's, or an earlier cycle's, which stays as it was. */
async function foreignIds(
  db: JobOffice['db'],
  table: 'cause' | 'measure',
  ids: readonly string[],
  own: readonly { readonly id: string }[],
): Promise<readonly string[]> {
  const mine = new Set(own.map(({ id }) => id));
  const others = ids.filter((id) => !mine.has(id));
  if (others.length === 0) return [];
  const taken = await db.selectFrom(table).select('uid').where('uid', 'in', others).execute();
  return taken.map(({ uid }) => uid);
}

function refuseForeign(field: string, foreign: readonly string[]): void {
  if (foreign.length > 0) throw new Refusal('wrong-input', { field, value: foreign });
}
