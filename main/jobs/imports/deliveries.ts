import { v7 as newUid } from 'uuid';
import type { Cell } from '../../../db/model/cells/cell';
import { readDay } from '../../../db/model/cells/dayCell';
import { readDecimal } from '../../../db/model/cells/numberCell';
import { type Reading, value } from '../../../db/model/cells/reason';
import { readCode, readText } from '../../../db/model/cells/text';
import { customerIds, customersInBin } from '../../../db/queries/customers';
import { allDeliveries } from '../../../db/queries/deliveries';
import { insertMany } from '../../../db/queries/insertMany';
import type { ImportedFile, ImportPreview } from '../../../preload/contract/imports';
import { dataRows } from '../../imports/dataRows';
import { findHeader } from '../../imports/findHeader';
import type { Header } from '../../imports/headerRows';
import { badCell, type Readers, type ReadRow, readRows } from '../../imports/readRows';
import { DELIVERY_WORDS, type DeliveryField } from '../../imports/synonyms';
import { cellAt } from '../../imports/tables';
import type { JobOffice } from '../../office';
import { keepBatch, noChanges } from './batches';
import { noSuchCustomer } from './noSuchCustomer';
import { importedFile, type Plan, type PlannedRow, previewOf, reasonSayer } from './plan';
import { type ImportInput, toldOf } from './told';
import { deliveryWarnings } from './warnings';

export const DELIVERY_REQUIRED: readonly DeliveryField[] = ['order', 'line', 'customer', 'due'];
const KEYS: readonly DeliveryField[] = ['order', 'line'];

const quantity = (cell: Cell): Reading<number> => {
  const read = readDecimal(cell, { min: 0 });
  return 'reason' in read || read.value === null
    ? 'reason' in read
      ? read
      : { value: null }
    : value(Number(read.value));
};

const READERS: Readers<DeliveryField> = {
  order: readCode,
  line: readCode,
  customer: readCode,
  part: readCode,
  product: (cell) => readText(cell, 200),
  quantity,
  due: readDay,
  delivered: readDay,
  returnedQuantity: quantity,
  defectiveQuantity: quantity,
};

/** The columns of the table that the file's fields go into. */
const COLUMN_OF = {
  part: 'part',
  product: 'product',
  quantity: 'quantity',
  due: 'dueOn',
  delivered: 'deliveredOn',
  returnedQuantity: 'returnedQuantity',
  defectiveQuantity: 'defectiveQuantity',
} as const;

interface PlannedDelivery extends PlannedRow {
  readonly key: string;
  readonly order: string;
  readonly line: string;
  readonly id: number | null;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly old: Readonly<Record<string, unknown>>;
}

export async function previewDeliveries(
  office: JobOffice,
  input: ImportInput,
  most?: number,
): Promise<ImportPreview> {
  return previewOf(await planDeliveries(office, input), office, most);
}

export async function importDeliveries(office: JobOffice, input: ImportInput): Promise<ImportedFile> {
  const plan = await planDeliveries(office, input);
  const changes = noChanges();
  await addDeliveries(
    office,
    plan.rows.filter(({ fate }) => fate === 'added'),
    changes,
  );
  for (const row of plan.rows) {
    if (row.fate !== 'updated' || row.id === null) continue;
    await office.db.updateTable('delivery').set(row.fields).where('id', '=', row.id).execute();
    changes.updated.push({ table: 'delivery', id: row.id, key: row.key, old: row.old });
    office.changed({ record: 'delivery', key: row.key, old: row.old, new: row.fields });
  }
  await keepBatch(office, 'deliveries.import', input.file.name, changes);
  return importedFile(plan, await reasonSayer(office));
}

const INSERTED = [
  'id',
  'uid',
  'orderNumber',
  'line',
  'customerId',
  'part',
  'product',
  'quantity',
  'dueOn',
  'deliveredOn',
  'returnedQuantity',
  'defectiveQuantity',
] as const;

async function addDeliveries(
  office: JobOffice,
  rows: readonly PlannedDelivery[],
  changes: ReturnType<typeof noChanges>,
): Promise<void> {
  const { db } = office;
  const last = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  let id = last?.id ?? 0;
  const values = rows.map(({ key, order, line, fields }) => {
    id += 1;
    changes.added.push({ table: 'delivery', id, key });
    office.changed({ record: 'delivery', key, old: null, new: fields });
    const { customerId = 0, part = '', product = '', dueOn = '' } = fields;
    const optional = [fields.quantity, fields.deliveredOn, fields.returnedQuantity, fields.defectiveQuantity];
    const [pieces = null, deliveredOn = null, returned = null, defective = null] = optional;
    return [
      id,
      newUid(),
      order,
      line,
      customerId,
      part,
      product,
      pieces,
      dueOn,
      deliveredOn,
      returned,
      defective,
    ];
  });
  await insertMany(db, 'delivery', INSERTED, values);
}

async function planDeliveries(
  { db, reader, today }: JobOffice,
  { file, table }: ImportInput,
): Promise<Plan<DeliveryField, PlannedDelivery>> {
  const told = await toldOf(db, 'deliveries.import', table);
  const header = findHeader(await reader.read(file), DELIVERY_WORDS, DELIVERY_REQUIRED, told);
  const read = readRows(dataRows(header, KEYS), {
    header,
    readers: READERS,
    keys: KEYS,
    required: DELIVERY_REQUIRED,
  });
  const customers = { ids: await customerIds(db), inBin: await customersInBin(db) };
  const kept = new Map((await allDeliveries(db)).map((row) => [placeOf(row.orderNumber, row.line), row]));
  return {
    file,
    header,
    readers: READERS,
    rows: read.map((row) => plannedDelivery(row, header, customers, kept)),
    warningsOf: ({ values }) => deliveryWarnings(values, today),
  };
}

type Kept = Awaited<ReturnType<typeof allDeliveries>>[number];

function keyOf(order: unknown, line: unknown): string {
  return `${order} ${line}`;
}

/** Unlike the key that people read, the same for no two lines: numbers may have spaces in them. */
function placeOf(order: unknown, line: unknown): string {
  return `${order}\u0000${line}`;
}

interface Customers {
  readonly ids: ReadonlyMap<string, number>;
  readonly inBin: ReadonlySet<string>;
}

function plannedDelivery(
  read: ReadRow<DeliveryField>,
  header: Header<DeliveryField>,
  customers: Customers,
  known: ReadonlyMap<string, Kept>,
): PlannedDelivery {
  const { row, values } = read;
  const customerId = customers.ids.get(String(values.customer));
  const column = header.columns.get('customer');
  const isUnknown = values.customer !== undefined && customerId === undefined && column !== undefined;
  const unknown = isUnknown
    ? [badCell(column, cellAt(row, column.index), noSuchCustomer(values.customer, customers.inBin))]
    : [];
  const bad = [...read.bad, ...unknown];
  const key = keyOf(values.order, values.line);
  const kept = known.get(placeOf(values.order, values.line));
  const told = { ...(customerId === undefined ? {} : { customerId }), ...fieldsOf(values) };
  const before: Readonly<Record<string, unknown>> = kept ?? {};
  const fields = Object.fromEntries(Object.entries(told).filter(([field, own]) => before[field] !== own));
  const old = Object.fromEntries(Object.keys(fields).map((field) => [field, before[field] ?? null]));
  const base = {
    row,
    bad,
    values,
    key,
    order: String(values.order ?? ''),
    line: String(values.line ?? ''),
    id: kept?.id ?? null,
    fields,
    old,
  };
  if (bad.length > 0) return { ...base, fate: 'rejected' };
  if (kept === undefined) return { ...base, fate: 'added' };
  return { ...base, fate: Object.keys(fields).length > 0 ? 'updated' : 'unchanged' };
}

function fieldsOf(values: ReadRow<DeliveryField>['values']): Readonly<Record<string, string | number>> {
  const fields: Record<string, string | number> = {};
  for (const field of [
    'part',
    'product',
    'quantity',
    'due',
    'delivered',
    'returnedQuantity',
    'defectiveQuantity',
  ] as const) {
    const own = values[field];
    if (typeof own === 'string' || typeof own === 'number') fields[COLUMN_OF[field]] = own;
  }
  return fields;
}
