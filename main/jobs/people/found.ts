import { Refusal } from '../../../db/model/refusal';
import { allDepartments, personByCode } from '../../../db/queries/people';
import type { Db } from '../../../db/schema';

/** Refused as `unknown-person`. */
export async function thePerson(db: Db, code: string) {
  const person = await personByCode(db, code);
  if (person === undefined) throw new Refusal('unknown-person', { code });
  return person;
}

/** Refused as `unknown-department`. */
export async function theDepartment(db: Db, code: string) {
  const department = (await allDepartments(db)).find((one) => one.code === code);
  if (department === undefined) throw new Refusal('unknown-department', { code });
  return department;
}

/** Also refused when it is closed. */
export async function theOpenDepartment(db: Db, code: string) {
  const department = await theDepartment(db, code);
  if (department.closedOn !== null) throw new Refusal('unknown-department', { code });
  return department;
}
