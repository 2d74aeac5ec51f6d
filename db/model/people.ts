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
