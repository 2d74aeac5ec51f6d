import { departmentCalled, peopleCalled } from '../../../db/queries/organisation';
import type { ComplaintFields } from '../../../preload/contract/complaints';
import type { JobOffice } from '../../office';

const PLAIN = [
  ...([
    'complainant',
    'phone',
    'email',
    'way',
    'part',
    'partName',
    'model',
    'batch',
    'line',
    'orderNumber',
  ] as const),
  ...(['deliveredOn', 'problem', 'description', 'effect', 'lotQuantity', 'checkedQuantity'] as const),
  ...(['defectiveQuantity', 'demand', 'severity', 'complexity', 'conclusion'] as const),
] as const;

const NAMED = ['engineer', 'processAuditor', 'projectPerson'] as const;

/** The complaint's own columns that were told; what was left out stays as it is. */
export async function complaintColumns({ db }: Pick<JobOffice, 'db'>, fields: ComplaintFields) {
  const called = await peopleCalled(db);
  const plain = PLAIN.filter((field) => fields[field] !== undefined).map((field) => [field, fields[field]]);
  const people = NAMED.flatMap((field) => {
    const name = fields[field];
    if (name === undefined) return [];
    const person = called(name);
    return [
      [`${field}Id`, person.id],
      [`${field}Name`, person.id === null ? person.name : ''],
    ];
  });
  const { isSafety, department } = fields;
  return {
    ...Object.fromEntries([...plain, ...people]),
    ...(isSafety === undefined ? {} : { isSafety: isSafety ? 1 : 0 }),
    ...(department === undefined ? {} : await departmentColumns({ db }, department)),
  };
}

/** One that the office does not have is kept by the name that it was told by. */
async function departmentColumns({ db }: Pick<JobOffice, 'db'>, called: string) {
  const found = called === '' ? undefined : await departmentCalled(db, called);
  return { departmentId: found?.id ?? null, departmentName: found === undefined ? called : '' };
}
