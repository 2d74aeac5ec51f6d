import { v7 as newUid } from 'uuid';
import type { Cell } from '../../../db/model/cells/cell';
import { readChoice, readYesNo } from '../../../db/model/cells/choice';
import { type Reading, value } from '../../../db/model/cells/reason';
import { readCode, readText } from '../../../db/model/cells/text';
import type { Day } from '../../../db/model/day';
import { allContacts, customersEver } from '../../../db/queries/customers';
import { endDeletion } from '../../../db/queries/deletions';
import type { Db } from '../../../db/schema';
import type { ImportedFile, ImportPreview } from '../../../preload/contract/imports';
import { dataRows } from '../../imports/dataRows';
import { findHeader } from '../../imports/findHeader';
import { type Readers, type ReadRow, readRows } from '../../imports/readRows';
import { CUSTOMER_CHOICES, CUSTOMER_WORDS, type CustomerField } from '../../imports/synonyms';
import type { JobOffice } from '../../office';
import { customerKind } from '../../records/customers';
import { keepBatch, noChanges } from './batches';
import { importedFile, type Plan, type PlannedRow, previewOf, reasonSayer } from './plan';
import { type ImportInput, toldOf } from './told';
import { customerWarnings } from './warnings';

export const CUSTOMER_REQUIRED: readonly CustomerField[] = ['code', 'name'];
const NAME_MOST = 200;
const LINE_MOST = 200;
const TEXT_MOST = 32_767;

const line = (cell: Cell) => readText(cell, LINE_MOST);
const longText = (cell: Cell) => readText(cell, TEXT_MOST);

const READERS: Readers<CustomerField> = {
  code: readCode,
  name: (cell) => readText(cell, NAME_MOST),
  shortName: line,
  nameEn: line,
  kind: readKind,
  status: (cell) => readChoice(cell, CUSTOMER_CHOICES.status),
  level: line,
  contact: line,
  phone: line,
  email: line,
  region: line,
  hsf: line,
  ownMould: readYesNo,
  keyProspect: readYesNo,
  address: longText,
  deliveryPlace: longText,
  tradeTerms: longText,
  note: longText,
};

/** A kind in the office's own word where it is known, else as it stands: plants sort their customers in many ways. */
function readKind(cell: Cell): Reading<string> {
  const known = readChoice(cell, CUSTOMER_CHOICES.kind);
  if ('reason' in known || known.value === null) return line(cell);
  const found = CUSTOMER_CHOICES.kind.find(({ choice }) => choice === known.value);
  return value(found?.words[0] ?? known.value);
}

const CONTACT_FIELDS: readonly CustomerField[] = ['contact', 'phone', 'email'];

interface PlannedCustomer extends PlannedRow {
  readonly code: string;
  readonly id: number | null;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly contact: PlannedContact | null;
  readonly old: Readonly<Record<string, unknown>>;
}

interface PlannedContact {
  readonly id: number | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly old: Readonly<Record<string, unknown>>;
}

export async function previewCustomers(
  office: JobOffice,
  input: ImportInput,
  most?: number,
): Promise<ImportPreview> {
  return previewOf(await planCustomers(office, input), office, most);
}

export async function importCustomers(office: JobOffice, input: ImportInput): Promise<ImportedFile> {
  const plan = await planCustomers(office, input);
  const changes = noChanges();
  for (const row of plan.rows) {
    if (row.fate !== 'added' && row.fate !== 'updated') continue;
    const id = await keepCustomer(office, row);
    if (row.id === null) changes.added.push({ table: 'customer', id, key: row.code });
    else changes.updated.push({ table: 'customer', id, key: row.code, old: { ...row.old } });
    await keepContact(office, id, row, changes);
    const said = { ...row.fields, ...row.contact?.fields, ...(isRestored(row) ? { deletedAt: null } : {}) };
    office.changed({ record: 'customer', key: row.code, old: row.id === null ? null : row.old, new: said });
  }
  await keepBatch(office, 'customers.import', input.file.name, changes);
  const restored = plan.rows.filter(isRestored).map(({ code }) => code);
  const imported = importedFile(plan, await reasonSayer(office));
  return restored.length === 0 ? imported : { ...imported, restored };
}

/** A file that names a customer in the recycle bin takes him out of it. */
function isRestored({ fate, old }: PlannedCustomer): boolean {
  return fate === 'updated' && typeof old['deletedAt'] === 'string';
}

async function planCustomers(
  { db, reader }: JobOffice,
  { file, table }: ImportInput,
): Promise<Plan<CustomerField, PlannedCustomer>> {
  const told = await toldOf(db, 'customers.import', table);
  const header = findHeader(await reader.read(file), CUSTOMER_WORDS, CUSTOMER_REQUIRED, told);
  const keys = ['code'] as const;
  const read = readRows(dataRows(header, keys), {
    header,
    readers: READERS,
    keys,
    required: CUSTOMER_REQUIRED,
  });
  const kept = new Map((await customersEver(db)).map((customer) => [customer.code, customer]));
  const contacts = await contactsByCustomer(db);
  const rows = read.map((row) => {
    const customer = kept.get(String(row.values.code));
    return plannedCustomer(row, customer, customer === undefined ? [] : (contacts.get(customer.id) ?? []));
  });
  const warningsOf = ({ values, old }: PlannedCustomer) => customerWarnings(values, old);
  return { file, header, readers: READERS, rows, warningsOf };
}

async function contactsByCustomer(db: Db): Promise<ReadonlyMap<number, readonly KeptContact[]>> {
  const contacts = new Map<number, KeptContact[]>();
  for (const contact of await allContacts(db)) {
    contacts.set(contact.customerId, [...(contacts.get(contact.customerId) ?? []), contact]);
  }
  return contacts;
}

type Kept = Awaited<ReturnType<typeof customersEver>>[number];
type KeptContact = {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly leftOn: Day | null;
};

function plannedCustomer(
  { row, values, bad }: ReadRow<CustomerField>,
  kept: Kept | undefined,
  contacts: readonly KeptContact[],
): PlannedCustomer {
  const code = String(values.code ?? '');
  const before: Readonly<Record<string, unknown>> = kept ?? {};
  const told = Object.entries(values).filter(
    ([field]) => field !== 'code' && !CONTACT_FIELDS.some((one) => one === field),
  );
  const fields = Object.fromEntries(
    told.map(([field, own]) => [field, stored(own)]).filter(([field = '', own]) => before[field] !== own),
  );
  const plannedContact = contactOf(values, contacts);
  const isInBin = kept !== undefined && kept.deletedAt !== null;
  const changed = [...Object.keys(fields), ...(isInBin ? ['deletedAt'] : [])];
  const old = Object.fromEntries(changed.map((field) => [field, before[field] ?? null]));
  const base = { row, bad, values, code, id: kept?.id ?? null, fields, contact: plannedContact, old };
  if (bad.length > 0) return { ...base, fate: 'rejected' };
  if (kept === undefined) return { ...base, fate: 'added' };
  return {
    ...base,
    fate: changed.length > 0 || plannedContact !== null ? 'updated' : 'unchanged',
  };
}

function stored(own: unknown): string | number {
  return typeof own === 'boolean' ? Number(own) : String(own);
}

/**
 * The contact that the row names, or who has no name yet: a new name is a new contact, a phone or e-mail without one is
 * kept too; who has left is known by his name. Null when nothing differs.
 */
function contactOf(
  values: ReadRow<CustomerField>['values'],
  contacts: readonly KeptContact[],
): PlannedContact | null {
  const told = {
    ...(values.contact === undefined ? {} : { name: String(values.contact) }),
    ...(values.phone === undefined ? {} : { phone: String(values.phone) }),
    ...(values.email === undefined ? {} : { email: String(values.email) }),
  };
  if (Object.keys(told).length === 0) return null;
  const kept =
    contacts.find(({ name, leftOn }) => (told.name === undefined ? leftOn === null : told.name === name)) ??
    contacts.find(({ name }) => name === '');
  if (kept === undefined) return { id: null, fields: told, old: {} };
  const before: Readonly<Record<string, unknown>> = kept;
  const fields = Object.fromEntries(Object.entries(told).filter(([field, own]) => before[field] !== own));
  if (Object.keys(fields).length === 0) return null;
  return {
    id: kept.id,
    fields,
    old: Object.fromEntries(Object.keys(fields).map((field) => [field, before[field]])),
  };
}

async function keepCustomer({ db, now }: JobOffice, row: PlannedCustomer): Promise<number> {
  const { id, code, fields } = row;
  if (id === null) {
    const { name = '', ...rest } = fields;
    const added = { uid: newUid(), code, name: String(name), ...rest };
    return (await db.insertInto('customer').values(added).returning('id').executeTakeFirstOrThrow()).id;
  }
  if (Object.keys(fields).length > 0)
    await db.updateTable('customer').set(fields).where('id', '=', id).execute();
  if (isRestored(row)) {
    await customerKind.mark(db, id, null);
    await endDeletion(db, 'customer', code, { restoredAt: now });
  }
  return id;
}

async function keepContact(
  { db }: JobOffice,
  customerId: number,
  row: PlannedCustomer,
  changes: ReturnType<typeof noChanges>,
) {
  const { contact } = row;
  if (contact === null) return;
  if (contact.id !== null) {
    await db.updateTable('contact').set(contact.fields).where('id', '=', contact.id).execute();
    changes.updated.push({ table: 'contact', id: contact.id, key: row.code, old: contact.old });
    return;
  }
  const { name = '', ...rest } = contact.fields;
  const added = { uid: newUid(), customerId, name, leftOn: null, ...rest };
  const { id } = await db.insertInto('contact').values(added).returning('id').executeTakeFirstOrThrow();
  changes.added.push({ table: 'contact', id, key: row.code });
}
