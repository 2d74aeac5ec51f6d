import type { Db } from '../schema';

/** A department by its code, or by the name that the plant gives it. */
export async function departmentCalled(db: Db, called: string) {
  const rows = await db
    .selectFrom('department')
    .select(['id', 'code', 'name'])
    .where((where) => where.or([where('code', '=', called), where('name', '=', called)]))
    .orderBy('id')
    .execute();
  return rows.find(({ code }) => code === called) ?? rows[0];
}

/** Whoever is named: one of the office's people, or a name that it does not know. */
interface Named {
  readonly id: number | null;
  readonly name: string;
}

/** People by code, else by a name that only one of them has; any other name is kept as it was written. */
export async function peopleCalled(db: Db): Promise<(called: string) => Named> {
  const people = await db.selectFrom('person').select(['id', 'code', 'name']).execute();
  return (called) => {
    const byCode = people.find(({ code }) => code === called);
    const byName = people.filter(({ name }) => name === called);
    const person = byCode ?? (byName.length === 1 ? byName[0] : undefined);
    return person === undefined ? { id: null, name: called } : { id: person.id, name: person.name };
  };
}
