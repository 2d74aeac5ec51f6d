import { v7 as newUid } from 'uuid';
import { type Cell, cellText, isBlank } from '../../../db/model/cells/cell';
import { readChoice } from '../../../db/model/cells/choice';
import { BLANK, type Reading, reason, value } from '../../../db/model/cells/reason';
import { readCode, readText } from '../../../db/model/cells/text';
import { FUNCTIONS, type OfficeFunction, type Role } from '../../../db/model/people';
import {
  allDepartments,
  allFunctions,
  allPeople,
  keepFunctions,
  keepPerson,
  personKey,
} from '../../../db/queries/people';
import type { Db } from '../../../db/schema';
import type { ImportedFile, ImportPreview } from '../../../preload/contract/imports';
import { dataRows } from '../../imports/dataRows';
import { findHeader } from '../../imports/findHeader';
import { type Readers, type ReadRow, readRows } from '../../imports/readRows';
import { PEOPLE_CHOICES, PEOPLE_WORDS, type PersonField } from '../../imports/synonyms';
import type { JobOffice } from '../../office';
import { keepSomebodyInCharge } from '../people/inCharge';
import { keepBatch, noChanges } from './batches';
import { importedFile, type Plan, type PlannedRow, previewOf, reasonSayer } from './plan';
import { type ImportInput, toldOf } from './told';
import { personWarnings } from './warnings';

export const PEOPLE_REQUIRED: readonly PersonField[] = ['code', 'name'];
const MOST = 200;
const BETWEEN = /[、,，;；/|\n]+/;

const line = (cell: Cell) => readText(cell, MOST);

interface Fields {
  readonly name?: string;
  readonly departmentId?: number;
  readonly position?: string;
  readonly role?: Role;
  readonly email?: string;
  readonly phone?: string;
}

interface PlannedPerson extends PlannedRow {
  readonly code: string;
  readonly id: number | null;
  readonly fields: Fields;
  readonly functions: readonly OfficeFunction[] | undefined;
  readonly old: Readonly<Record<string, unknown>>;
}

export async function previewPeople(
  office: JobOffice,
  input: ImportInput,
  most?: number,
): Promise<ImportPreview> {
  return previewOf(await planPeople(office, input), office, most);
}

export async function importPeople(office: JobOffice, input: ImportInput): Promise<ImportedFile> {
  const plan = await planPeople(office, input);
  const changes = noChanges();
  for (const row of plan.rows) {
    if (row.fate !== 'added' && row.fate !== 'updated') continue;
    const id = await keep(office.db, row);
    const { code: key, old } = row;
    if (row.id === null) changes.added.push({ table: 'person', id, key });
    else changes.updated.push({ table: 'person', id, key, old });
    const told = row.functions === undefined ? {} : { functions: row.functions };
    const now = { ...row.fields, ...told };
    office.changed({ record: 'person', key, old: row.id === null ? null : old, new: now });
  }
  await keepSomebodyInCharge(office);
  await keepBatch(office, 'people.import', input.file.name, changes);
  return importedFile(plan, await reasonSayer(office));
}

async function planPeople(
  { db, reader }: JobOffice,
  { file, table }: ImportInput,
): Promise<Plan<PersonField, PlannedPerson>> {
  const told = await toldOf(db, 'people.import', table);
  const header = findHeader(await reader.read(file), PEOPLE_WORDS, PEOPLE_REQUIRED, told);
  const keys = ['code'] as const;
  const people = await allPeople(db);
  const code = codeReader(people.map((person) => person.code));
  const readers = { ...(await readersFor(db)), code };
  const read = readRows(dataRows(header, keys), { header, readers, keys, required: PEOPLE_REQUIRED });
  const kept = new Map(people.map((person) => [person.code, person]));
  const functions = await allFunctions(db);
  const departments = new Map((await allDepartments(db)).map(({ id, name }) => [name, id]));
  const rows = read.map((row) => {
    const person = kept.get(String(row.values.code));
    const before = { ...person, functions: functions.get(person?.id ?? 0) ?? [] };
    return planned(row, person?.id ?? null, { before, departments });
  });
  return { file, header, readers, rows, warningsOf: ({ values }) => personWarnings(values) };
}

/** A code in other capitals is read as it is kept, or as the file first writes it. */
function codeReader(kept: readonly string[]): (cell: Cell) => Reading<string> {
  const spelled = new Map(kept.map((code) => [personKey(code), code]));
  return (cell) => {
    const read = readCode(cell);
    if ('reason' in read || read.value === null || kept.includes(read.value)) return read;
    const key = personKey(read.value);
    const first = spelled.get(key) ?? read.value;
    spelled.set(key, first);
    return value(first);
  };
}

/** A department is told by its name or its code; one that the office does not have is a bad cell. */
async function readersFor(db: Db): Promise<Omit<Readers<PersonField>, 'code'>> {
  const departments = (await allDepartments(db)).filter(({ closedOn }) => closedOn === null);
  const department = (cell: Cell): Reading<string> => {
    const read = line(cell);
    if ('reason' in read || read.value === null) return read;
    const found = departments.find(({ code, name }) => name === read.value || code === read.value);
    return found === undefined ? reason('unknown-department') : value(found.name);
  };
  return {
    name: line,
    department,
    position: line,
    role: (cell) => readChoice(cell, PEOPLE_CHOICES.role),
    functions: readFunctions,
    email: line,
    phone: line,
  };
}

/** Several in one cell, parted by a comma or a stroke. */
function readFunctions(cell: Cell): Reading<readonly OfficeFunction[]> {
  if (isBlank(cell)) return BLANK;
  const found: OfficeFunction[] = [];
  for (const piece of cellText(cell).split(BETWEEN)) {
    const read = readChoice({ kind: 'text', text: piece }, PEOPLE_CHOICES.function);
    if ('reason' in read) return read;
    if (read.value !== null && !found.includes(read.value)) found.push(read.value);
  }
  return value(found.toSorted());
}

interface Standing {
  /** The person as kept; of a new one nothing but that he holds no function. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly departments: ReadonlyMap<string, number>;
}

function planned(
  { row, values, bad }: ReadRow<PersonField>,
  id: number | null,
  { before, departments }: Standing,
): PlannedPerson {
  const { code, department, functions: told, ...plain } = values;
  const departmentId = departments.get(String(department ?? ''));
  const all = { ...plain, ...(departmentId === undefined ? {} : { departmentId }) };
  const fields: Fields = Object.fromEntries(
    Object.entries(all).filter(([field, own]) => before[field] !== own),
  );
  const functions = isSame(told, before.functions) ? undefined : functionsIn(told);
  const changed = [...Object.keys(fields), ...(functions === undefined ? [] : ['functions'])];
  const old = Object.fromEntries(changed.map((field) => [field, before[field] ?? null]));
  const base = { row, bad, values, code: String(code ?? ''), id, fields, functions, old };
  if (bad.length > 0) return { ...base, fate: 'rejected' };
  if (id === null) return { ...base, fate: 'added' };
  return { ...base, fate: changed.length > 0 ? 'updated' : 'unchanged' };
}

function isSame(told: unknown, before: unknown): boolean {
  return told === undefined || JSON.stringify(told) === JSON.stringify(before);
}

function functionsIn(told: unknown): readonly OfficeFunction[] {
  return Array.isArray(told) ? FUNCTIONS.filter((one) => told.includes(one)).toSorted() : [];
}

async function keep(db: Db, { id: kept, code, fields, functions }: PlannedPerson): Promise<number> {
  const id = kept ?? (await add(db, code, fields));
  if (kept !== null && Object.keys(fields).length > 0) await keepPerson(db, id, fields);
  if (functions !== undefined) await keepFunctions(db, id, functions);
  return id;
}

async function add(db: Db, code: string, { name = '', ...rest }: Fields): Promise<number> {
  const row = { role: 'clerk' as const, ...rest, uid: newUid(), code, name };
  return (await db.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()).id;
}
