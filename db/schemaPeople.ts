import type { Default, Id, YesNo } from './columns';
import type { Day, Moment } from './model/day';
import type { OfficeFunction, Role } from './model/people';

export interface DepartmentTable {
  id: Id;
  uid: string;
  code: string;
  name: string;
  headId: Default<number | null>;
  closedOn: Default<Day | null>;
}

/** The role map: which department does what (质量 → 品保). */
export interface DutyTable {
  duty: string;
  departmentId: number;
}

export interface PersonTable {
  id: Id;
  uid: string;
  code: string;
  name: string;
  departmentId: Default<number | null>;
  position: Default<string>;
  email: Default<string>;
  phone: Default<string>;
  role: Role;
  /** Signs in on the command line only. */
  isService: Default<YesNo>;
  /** scrypt, as a PHC string; null: cannot sign in. */
  passwordHash: Default<string | null>;
  mustChangePassword: Default<YesNo>;
  /** Wrong passwords since the last right one. */
  failures: Default<number>;
  waitUntil: Default<Moment | null>;
  signedInAt: Default<Moment | null>;
  leftOn: Default<Day | null>;
}

export interface PersonFunctionTable {
  personId: number;
  function: OfficeFunction;
}

export interface RecoveryCodeTable {
  id: Id;
  personId: number;
  codeHash: string;
  madeAt: Moment;
  usedAt: Moment | null;
}
