/** What a person may do with the program, each holding what the one before it may (one table says what). */
export const ROLES = ['viewer', 'clerk', 'engineer', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a person is in the plant: the procedures name them where something has to be approved or confirmed. */
export const FUNCTIONS = [
  'managementRepresentative',
  'headOfQuality',
  'headOfSales',
  'processAuditor',
  'projectPerson',
  'improvementEngineer',
] as const;
export type OfficeFunction = (typeof FUNCTIONS)[number];

export function holds(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

interface InCharge {
  readonly role: Role;
  readonly isService: 0 | 1;
  readonly passwordHash: string | null;
  readonly leftOn: string | null;
}

/** Somebody must be left who may give roles and passwords, and who can come in to do it. */
export function hasAdministrator(people: readonly InCharge[], signIn: boolean): boolean {
  return people.some(
    ({ role, isService, passwordHash, leftOn }) =>
      role === 'administrator' && isService === 0 && leftOn === null && (!signIn || passwordHash !== null),
  );
}
