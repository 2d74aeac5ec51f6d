import { type Reason, reason } from '../../../db/model/cells/reason';
import { type Day, isDay } from '../../../db/model/day';
import { parseFormCode } from '../../../db/model/surveys/formCode';
import type { FormRecord } from '../../../db/queries/forms';
import type { Header } from '../../imports/headerRows';
import { type BadCell, badCell, type ReadRow } from '../../imports/readRows';
import { cellAt } from '../../imports/tables';
import { itemOfField, type LedgerFile, saysReturn } from './ledgerFile';
import { noSuchCustomer } from './noSuchCustomer';
import type { PlannedRow } from './plan';

/** What the ledger makes of one form. */
export interface PlannedForm extends PlannedRow {
  readonly customer: string;
  readonly ordinal: number;
  readonly form: FormRecord | null;
  readonly issuedOn: Day | null;
  readonly returnedOn: Day | null;
  readonly opinion: string | null;
  /** Only answers that differ from those kept. */
  readonly answers: Readonly<Record<string, number>>;
  /** The form has a return day once the import is done. */
  readonly isReturned: boolean;
}

interface LedgerWorld {
  readonly customers: ReadonlySet<string>;
  /** Those in the recycle bin. */
  readonly inBin: ReadonlySet<string>;
  readonly forms: readonly FormRecord[];
  readonly isClosed: boolean;
}

/** Which form a row is about. */
type Place = Pick<PlannedForm, 'customer' | 'ordinal' | 'form'>;

/**
 * A customer's n-th row is his n-th form of the round, rejected rows counted, so that importing the mended file again
 * meets the same forms. A withdrawn form is nobody's row.
 */
export function planLedger({ rows, header }: LedgerFile, world: LedgerWorld): readonly PlannedForm[] {
  const slots = new Map<string, number>();
  const byPlace = new Map(world.forms.map((form) => [`${form.customer} ${form.ordinal}`, form]));
  const byCode = new Map(world.forms.map((form) => [form.code, form]));
  return rows.map((read) => {
    const customer = String(read.values.customer ?? '');
    const named = byCode.get(parseFormCode(String(read.values.formCode ?? '')) ?? '');
    if (named !== undefined && named.customer === customer)
      return plannedForm(read, { customer, ordinal: named.ordinal, form: named }, header, world);
    let ordinal = (slots.get(customer) ?? 0) + 1;
    while (byPlace.get(`${customer} ${ordinal}`)?.withdrawnOn != null) ordinal += 1;
    slots.set(customer, ordinal);
    const form = byPlace.get(`${customer} ${ordinal}`) ?? null;
    return plannedForm(read, { customer, ordinal, form }, header, world);
  });
}

function plannedForm(
  read: ReadRow<string>,
  { customer, ordinal, form }: Place,
  header: Header<string>,
  world: LedgerWorld,
): PlannedForm {
  const issuedOn = dayOf(read.values.issued) ?? form?.issuedOn ?? null;
  const returnedOn = dayOf(read.values.returned) ?? form?.returnedOn ?? null;
  const bad = [...read.bad, ...wrongsOf(read, header, world, { issuedOn, returnedOn })];
  const told = { issuedOn, returnedOn, opinion: opinionOf(read), answers: changedAnswers(read, form) };
  const planned = {
    row: read.row,
    bad,
    values: read.values,
    customer,
    ordinal,
    form,
    ...told,
    isReturned: returnedOn !== null,
  };
  if (bad.length > 0) return { ...planned, fate: 'rejected' };
  if (form !== null && isUnchanged(form, told)) return { ...planned, fate: 'unchanged' };
  const closed = world.isClosed && !mayComeBack(form, told) ? closedWrong(read, header, planned) : null;
  if (closed !== null) return { ...planned, bad: [closed], fate: 'rejected' };
  return { ...planned, fate: form === null ? 'added' : 'updated' };
}

/** A form that was out when its round was closed may still come back. */
function mayComeBack(form: FormRecord | null, { issuedOn, returnedOn }: Told): boolean {
  return form !== null && form.returnedOn === null && returnedOn !== null && issuedOn === form.issuedOn;
}

type Told = Pick<PlannedForm, 'issuedOn' | 'returnedOn' | 'opinion' | 'answers'>;

function isUnchanged(form: FormRecord, { issuedOn, returnedOn, opinion, answers }: Told): boolean {
  const isOpinionSame = opinion === null || opinion === form.opinion;
  const areDaysSame = issuedOn === form.issuedOn && returnedOn === form.returnedOn;
  return areDaysSame && isOpinionSame && Object.keys(answers).length === 0;
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

function opinionOf({ values }: ReadRow<string>): string | null {
  return typeof values.opinion === 'string' ? values.opinion : null;
}

function changedAnswers(
  { values }: ReadRow<string>,
  form: FormRecord | null,
): Readonly<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (const [field, value] of Object.entries(values)) {
    const item = itemOfField(field);
    if (item !== null && typeof value === 'number' && form?.answers[item] !== value) answers[item] = value;
  }
  return answers;
}

/** What is wrong with a row beyond its single cells. */
function wrongsOf(
  read: ReadRow<string>,
  header: Header<string>,
  { customers, inBin }: LedgerWorld,
  { issuedOn, returnedOn }: { readonly issuedOn: Day | null; readonly returnedOn: Day | null },
): readonly BadCell[] {
  const customer = read.values.customer;
  const isBadCell = (field: string) =>
    read.bad.some(({ index }) => index === header.columns.get(field)?.index);
  if (customer !== undefined && !customers.has(String(customer)))
    return [at('customer', noSuchCustomer(customer, inBin))];
  if (issuedOn === null) return isBadCell('issued') ? [] : [at('issued', reason('issue-day-missing').reason)];
  if (returnedOn === null) {
    const isSaid = saysReturn(read, header) && !isBadCell('returned');
    return isSaid ? [at('returned', reason('answers-without-return').reason)] : [];
  }
  if (returnedOn >= issuedOn) return [];
  return [at('returned', reason('issued-after-return').reason)];

  function at(field: string, why: Reason): BadCell {
    const column = header.columns.get(field);
    return column === undefined
      ? { index: -1, field, value: '', reason: why }
      : badCell(column, cellAt(read.row, column.index), why);
  }
}

/** In a closed round nothing changes but that a form may still come back: the bad cell is the one that says otherwise. */
function closedWrong(
  { row }: ReadRow<string>,
  header: Header<string>,
  { form, answers }: Pick<PlannedForm, 'form' | 'answers'>,
): BadCell | null {
  const changed = [...header.columns].find(([field]) => {
    const item = itemOfField(field);
    return item !== null && answers[item] !== undefined;
  });
  const days = header.columns.get(form === null ? 'customer' : 'returned');
  const column = changed?.[1] ?? days ?? header.columns.get('customer');
  const why = reason('round-closed').reason;
  return column === undefined ? null : badCell(column, cellAt(row, column.index), why);
}
