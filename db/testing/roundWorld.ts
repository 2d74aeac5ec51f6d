import { v7 as newUid } from 'uuid';
import { fillBlank } from '../fillBlank';
import { type Day, day } from '../model/day';
import { makeFormCode } from '../model/surveys/formCode';
import { dueDayOf } from '../model/surveys/returns';
import type { RuleSet } from '../model/surveys/ruleSet';
import type { Answers } from '../model/surveys/score';
import type { Template } from '../model/surveys/template';
import { openData } from '../open';
import { workingCalendar } from '../queries/calendar';
import type { Db } from '../schema';
import { iatf } from '../shipped/ruleSets/iatf';
import { SHIPPED_TEMPLATES } from '../shipped/templates';

export interface WorldCustomer {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
}

export interface WorldForm {
  readonly customer: string;
  readonly issuedOn: string | null;
  readonly returnedOn?: string | null;
  readonly withdrawnOn?: string;
  readonly answers?: Answers;
  readonly opinion?: string;
  readonly isAfterClosing?: boolean;
}

export interface WorldRound {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly forms: readonly WorldForm[];
  readonly rules?: RuleSet;
  readonly template?: Template;
  readonly targets?: object;
}

export interface RoundWorld {
  readonly customers: readonly WorldCustomer[];
  readonly rounds: readonly WorldRound[];
}

/** A blank plant in memory with these customers and rounds, none of them closed. */
export async function roundWorld({ customers, rounds }: RoundWorld): Promise<Db> {
  const { db } = await openData(':memory:');
  await db.transaction().execute(async (trx) => {
    await fillBlank(trx, day('2026-01-05'), false);
    const ids = await addCustomers(trx, customers);
    let number = 0;
    for (const round of rounds) {
      await addForms(trx, round, { ids, first: number + 1 });
      number += round.forms.length;
    }
  });
  return db;
}

async function addCustomers(
  db: Db,
  customers: readonly WorldCustomer[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const customer of customers) {
    const row = { uid: newUid(), ...customer };
    const { id } = await db.insertInto('customer').values(row).returning('id').executeTakeFirstOrThrow();
    ids.set(customer.code, id);
  }
  return ids;
}

interface Numbered {
  readonly ids: ReadonlyMap<string, number>;
  /** The running number of the round's first form. */
  readonly first: number;
}

async function addForms(db: Db, round: WorldRound, { ids, first }: Numbered): Promise<void> {
  const roundId = await addRound(db, round);
  const rules = round.rules ?? iatf;
  const ordinals = new Map<string, number>();
  for (const [at, form] of round.forms.entries()) {
    const ordinal = (ordinals.get(form.customer) ?? 0) + 1;
    ordinals.set(form.customer, ordinal);
    const code = makeFormCode(day(round.to), first + at);
    await addForm(db, { form, code, roundId, customerId: ids.get(form.customer) ?? 0, rules, ordinal });
  }
}

async function addRound(
  db: Db,
  { code, from, to, rules = iatf, template, targets = {} }: WorldRound,
): Promise<number> {
  const row = {
    uid: newUid(),
    code,
    periodFrom: day(from),
    periodTo: day(to),
    templateId: await templateIdOf(db, template),
    ruleSetCode: rules.code,
    ruleSetJson: JSON.stringify(rules),
    targetsJson: JSON.stringify(targets),
    createdOn: day(from),
  };
  return (await db.insertInto('round').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

async function templateIdOf(db: Db, template: Template | undefined): Promise<number> {
  const wanted = template ?? SHIPPED_TEMPLATES[0];
  if (wanted === undefined) throw new RangeError('No questionnaire ships');
  const { code, version, name } = wanted;
  const kept = await db
    .selectFrom('template')
    .select('id')
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst();
  if (kept !== undefined) return kept.id;
  const row = {
    uid: newUid(),
    code,
    version,
    name,
    definitionJson: JSON.stringify(wanted),
    approvedOn: day('2026-01-05'),
  };
  return (await db.insertInto('template').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

interface AddedForm {
  readonly form: WorldForm;
  readonly code: string;
  readonly roundId: number;
  readonly customerId: number;
  readonly rules: RuleSet;
  readonly ordinal: number;
}

async function addForm(db: Db, { form, code, rules, ...ids }: AddedForm): Promise<void> {
  const dayOf = (text: string | null | undefined): Day | null =>
    text === null || text === undefined ? null : day(text);
  const issuedOn = dayOf(form.issuedOn);
  const calendar = await workingCalendar(db, false);
  const row = {
    uid: newUid(),
    code,
    ...ids,
    issuedOn,
    dueOn: issuedOn === null ? null : (dueDayOf(issuedOn, rules, calendar)?.day ?? null),
    returnedOn: dayOf(form.returnedOn),
    withdrawnOn: dayOf(form.withdrawnOn),
    opinion: form.opinion ?? '',
    isAfterClosing: form.isAfterClosing === true ? (1 as const) : (0 as const),
  };
  const { id } = await db.insertInto('form').values(row).returning('id').executeTakeFirstOrThrow();
  const answers = Object.entries(form.answers ?? {}).map(([item, value]) => ({ formId: id, item, value }));
  if (answers.length > 0) await db.insertInto('answer').values(answers).execute();
}
