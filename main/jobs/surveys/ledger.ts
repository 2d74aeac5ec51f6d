import { v7 as newUid } from 'uuid';
import type { Day } from '../../../db/model/day';
import { formQuarter, makeFormCode, numberOfFormCode } from '../../../db/model/surveys/formCode';
import { dueDayOf, isOpinion } from '../../../db/model/surveys/returns';
import { workingCalendar } from '../../../db/queries/calendar';
import { allCustomers, customerIds, customersInBin } from '../../../db/queries/customers';
import { formsOfRound, lastFormCode } from '../../../db/queries/forms';
import { insertMany } from '../../../db/queries/insertMany';
import type { RoundRecord } from '../../../db/queries/rounds';
import type { ImportPreview } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { rejectedCells } from '../../imports/readRows';
import type { JobOffice } from '../../office';
import { theRound } from '../found';
import { keepBatch, noChanges } from '../imports/batches';
import { type LedgerFile, readLedger } from '../imports/ledgerFile';
import { type PlannedForm, planLedger } from '../imports/ledgerPlan';
import { previewOf, reasonSayer } from '../imports/plan';
import { type ImportInput, toldOf } from '../imports/told';
import { ledgerWarnings } from '../imports/warnings';
import type { ChannelsOf, Jobs } from '../list';
import { openOpinionAction } from './actions';
import { keptReturn } from './returns';
import { addCustomer } from './rounds';

type Asked = Extract<ChannelsOf<'surveys'>, 'surveys.importLedger' | 'surveys.previewLedger'>;

export const ledger: Jobs<Asked> = {
  'surveys.previewLedger': (office, input) => previewLedger(office, input),

  'surveys.importLedger': async (office, { round: code, ...asked }) => {
    const round = await theRound(office.db, code);
    const { ledgerFile, rows } = await planned(office, round, asked);
    await keepLedger(office, round, asked.file, rows);
    const good = rows.filter(({ fate }) => fate !== 'rejected');
    return {
      issued: good.length,
      returned: good.filter(({ isReturned }) => isReturned).length,
      rejected: rejectedCells(rows, await reasonSayer(office)),
      ignored: [...ledgerFile.header.ignored],
    };
  },
};

export async function previewLedger(
  office: JobOffice,
  { round: code, ...asked }: ImportInput & { readonly round: string },
  most?: number,
): Promise<ImportPreview> {
  const round = await theRound(office.db, code);
  const { ledgerFile, rows } = await planned(office, round, asked);
  const { header, readers } = ledgerFile;
  const known = new Map((await allCustomers(office.db)).map((customer) => [customer.code, customer]));
  const warningsOf = ({ values, customer }: PlannedForm) =>
    ledgerWarnings(values, known.get(customer), office.today);
  return previewOf({ file: asked.file, header, readers, rows, warningsOf }, office, most);
}

async function planned(
  office: JobOffice,
  round: RoundRecord,
  { file, table }: ImportInput,
): Promise<{ ledgerFile: LedgerFile; rows: readonly PlannedForm[] }> {
  const told = await toldOf(office.db, 'surveys.importLedger', table);
  const ledgerFile = readLedger(await office.reader.read(file), round.definition, told);
  const customers = new Set((await customerIds(office.db)).keys());
  const inBin = await customersInBin(office.db);
  const forms = await formsOfRound(office.db, round.id);
  return {
    ledgerFile,
    rows: planLedger(ledgerFile, { customers, inBin, forms, isClosed: round.closedOn !== null }),
  };
}

interface Kept {
  readonly forms: (string | number | null)[][];
  readonly answers: (string | number)[][];
  readonly changes: ReturnType<typeof noChanges>;
}

interface Keeping {
  readonly office: JobOffice;
  readonly round: RoundRecord;
  readonly kept: Kept;
}

/** All new forms and all answers go in by a few long statements; changed forms one by one. */
async function keepLedger(
  office: JobOffice,
  round: RoundRecord,
  file: OfficeFile,
  rows: readonly PlannedForm[],
): Promise<void> {
  const { db } = office;
  const kept: Kept = { forms: [], answers: [], changes: noChanges() };
  const keeping = { office, round, kept };
  const dueOn = await dueDays(office, round);
  const ids = await customerIds(db);
  const number = numbering(await lastFormCode(db, formQuarter(round.to)), round.to);
  const last = await db
    .selectFrom('form')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  let id = last?.id ?? 0;
  for (const row of rows) {
    const customerId = ids.get(row.customer);
    if (row.fate === 'added' && customerId !== undefined) {
      id += 1;
      addForm(keeping, row, { id, customerId, code: number(), dueOn: dueOn(row.issuedOn) });
    }
    if (row.fate === 'updated') await changeForm(keeping, row, dueOn(row.issuedOn));
  }
  await insertMany(db, 'form', FORM_COLUMNS, kept.forms);
  await insertMany(db, 'answer', ['formId', 'item', 'value'], kept.answers);
  const added = rows
    .filter(({ fate }) => fate === 'added')
    .flatMap(({ customer }) => ids.get(customer) ?? []);
  for (const customerId of new Set(added)) await addCustomer(db, round.id, customerId, 'ledger');
  await keepBatch(office, 'surveys.importLedger', file.name, kept.changes);
}

const FORM_COLUMNS = [
  'id',
  'uid',
  'code',
  'roundId',
  'customerId',
  'ordinal',
  'issuedOn',
  'dueOn',
  'returnedOn',
  'opinion',
] as const;

interface NewForm {
  readonly id: number;
  readonly customerId: number;
  readonly code: string;
  readonly dueOn: Day | null;
}

function addForm({ office, round, kept }: Keeping, row: PlannedForm, form: NewForm): void {
  const { issuedOn, returnedOn, answers } = row;
  const opinion = row.opinion ?? '';
  const { id, customerId, code, dueOn } = form;
  kept.forms.push([
    id,
    newUid(),
    code,
    round.id,
    customerId,
    row.ordinal,
    issuedOn,
    dueOn,
    returnedOn,
    opinion,
  ]);
  for (const [item, value] of Object.entries(answers)) kept.answers.push([id, item, value]);
  kept.changes.added.push({ table: 'form', id, key: code });
  office.changed({
    record: 'form',
    key: code,
    old: null,
    new: { customer: row.customer, issuedOn, dueOn, returnedOn, opinion, answers },
  });
}

async function changeForm(
  { office, round, kept }: Keeping,
  row: PlannedForm,
  dueOn: Day | null,
): Promise<void> {
  const { form, issuedOn, returnedOn } = row;
  if (form === null) return;
  const isAfterClosing =
    form.isAfterClosing || (round.closedOn !== null && form.returnedOn === null && returnedOn !== null);
  const opinion = row.opinion ?? form.opinion;
  const days = { issuedOn, dueOn: issuedOn === form.issuedOn ? form.dueOn : dueOn, returnedOn, opinion };
  await office.db
    .updateTable('form')
    .set({ ...days, isAfterClosing: isAfterClosing ? 1 : 0 })
    .where('id', '=', form.id)
    .execute();
  const changed = Object.keys(row.answers);
  if (changed.length > 0)
    await office.db.deleteFrom('answer').where('formId', '=', form.id).where('item', 'in', changed).execute();
  for (const [item, value] of Object.entries(row.answers)) kept.answers.push([form.id, item, value]);
  const old = { issuedOn: form.issuedOn, dueOn: form.dueOn, ...keptReturn(form) };
  kept.changes.updated.push({ table: 'form', id: form.id, key: form.code, old });
  office.changed({
    record: 'form',
    key: form.code,
    old,
    new: { ...days, answers: { ...form.answers, ...row.answers } },
  });
  const isNewOpinion =
    isAfterClosing && form.returnedOn === null && isOpinion(opinion, round.rules.emptyOpinions);
  if (isNewOpinion) await openOpinionAction(office, round, form);
}

/** The due day of an issue day, worked out once for each day. */
async function dueDays(
  { db, settings }: JobOffice,
  round: RoundRecord,
): Promise<(issuedOn: Day | null) => Day | null> {
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const known = new Map<Day, Day | null>();
  return (issuedOn) => {
    if (issuedOn === null) return null;
    const due = known.get(issuedOn) ?? dueDayOf(issuedOn, round.rules, calendar)?.day ?? null;
    known.set(issuedOn, due);
    return due;
  };
}

function numbering(last: string | null, to: Day): () => string {
  let number = last === null ? 0 : numberOfFormCode(last);
  return () => {
    number += 1;
    return makeFormCode(to, number);
  };
}
