import { v7 as newUid } from 'uuid';
import type { Day } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { formQuarter, makeFormCode, numberOfFormCode } from '../../../db/model/surveys/formCode';
import { type Eligible, eligibleOf } from '../../../db/model/surveys/population';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import { allCustomers, candidates, customerIds } from '../../../db/queries/customers';
import { lastFormCode } from '../../../db/queries/forms';
import { isRoundCodeTaken, roundByCode } from '../../../db/queries/rounds';
import { templateByCode } from '../../../db/queries/templates';
import type { Db } from '../../../db/schema';
import type { JobOffice } from '../../office';
import { theRuleSet } from '../found';
import type { ChannelsOf, Jobs } from '../list';

type Made = Extract<ChannelsOf<'surveys'>, 'surveys.createRound' | 'surveys.eligible'>;

export const rounds: Jobs<Made> = {
  'surveys.eligible': async ({ db }, { from, to, ruleSet }) =>
    eligible(db, from, to, await theRuleSet(db, ruleSet)),

  'surveys.createRound': async (office, input) => {
    const { db, today } = office;
    if (input.from > input.to)
      throw new Refusal('wrong-input', { field: 'to', value: input.to, why: input.from });
    if (await isRoundCodeTaken(db, input.code)) {
      const isInBin = (await roundByCode(db, input.code)) === null;
      throw new Refusal('code-in-use', { code: input.code, isInBin });
    }
    const template = await templateByCode(db, input.template);
    if (template === null) throw new Refusal('unknown-template', { code: input.template });
    const rules = await theRuleSet(db, input.ruleSet);
    const chosen = await chosenCustomers(db, input, rules);

    const round = {
      uid: newUid(),
      code: input.code,
      name: input.name,
      purpose: input.purpose,
      periodFrom: input.from,
      periodTo: input.to,
      templateId: template.id,
      ruleSetCode: rules.code,
      ruleSetJson: JSON.stringify(rules),
      targetsJson: JSON.stringify(input.targets),
      createdOn: today,
    };
    const { id } = await db.insertInto('round').values(round).returning('id').executeTakeFirstOrThrow();
    await addCustomers(db, id, chosen);
    office.changed({
      record: 'round',
      key: input.code,
      old: null,
      new: { ...round, customers: chosen.map(({ code }) => code) },
    });
    const forms = await makeForms(
      office,
      { id, to: input.to },
      chosen.map(({ code }) => code),
    );
    return { code: input.code, forms: forms.length };
  },
};

async function eligible(db: Db, from: Day, to: Day, rules: RuleSet): Promise<Eligible> {
  return eligibleOf(await candidates(db, from, to), rules.population);
}

interface Chosen {
  readonly code: string;
  readonly reasons: readonly string[];
}

interface Choice {
  readonly customers: 'all' | 'eligible' | 'none' | readonly string[];
  readonly from: Day;
  readonly to: Day;
}

async function chosenCustomers(
  db: Db,
  { customers, from, to }: Choice,
  rules: RuleSet,
): Promise<readonly Chosen[]> {
  if (customers === 'none') return [];
  if (customers === 'eligible') return (await eligible(db, from, to, rules)).customers;
  const all = await allCustomers(db);
  if (customers === 'all') {
    return all
      .filter(({ status }) => status === 'existing' || status === 'developing')
      .map(({ code }) => ({ code, reasons: ['all'] }));
  }
  const known = new Set(all.map(({ code }) => code));
  const unknown = customers.find((code) => !known.has(code));
  if (unknown !== undefined) throw new Refusal('unknown-customer', { code: unknown });
  return [...new Set(customers)].map((code) => ({ code, reasons: ['chosen'] }));
}

async function addCustomers(db: Db, roundId: number, chosen: readonly Chosen[]): Promise<void> {
  const ids = await customerIds(db);
  for (const { code, reasons } of chosen) {
    const customerId = ids.get(code);
    if (customerId === undefined) continue;
    await db
      .insertInto('roundCustomer')
      .values({ roundId, customerId, reasonsJson: JSON.stringify(reasons) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

interface MadeForm {
  readonly id: number;
  readonly code: string;
  readonly customer: string;
}

/** One new form for each customer named (twice named, two forms), numbered on through the quarter of the round's last day. */
export async function makeForms(
  office: JobOffice,
  round: { readonly id: number; readonly to: Day },
  customers: readonly string[],
): Promise<readonly MadeForm[]> {
  const { db } = office;
  const ids = await customerIds(db);
  const ordinals = await formsPerCustomer(db, round.id);
  const last = await lastFormCode(db, formQuarter(round.to));
  const made: MadeForm[] = [];
  let number = last === null ? 0 : numberOfFormCode(last);
  for (const customer of customers) {
    const customerId = ids.get(customer);
    if (customerId === undefined) throw new Refusal('unknown-customer', { code: customer });
    number += 1;
    const ordinal = (ordinals.get(customerId) ?? 0) + 1;
    ordinals.set(customerId, ordinal);
    const form = {
      uid: newUid(),
      code: makeFormCode(round.to, number),
      roundId: round.id,
      customerId,
      ordinal,
    };
    const { id } = await db.insertInto('form').values(form).returning('id').executeTakeFirstOrThrow();
    office.changed({ record: 'form', key: form.code, old: null, new: { customer, ordinal } });
    made.push({ id, code: form.code, customer });
  }
  return made;
}

async function formsPerCustomer(db: Db, roundId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('form')
    .select(({ fn }) => ['customerId', fn.max('ordinal').as('most')])
    .where('roundId', '=', roundId)
    .groupBy('customerId')
    .execute();
  return new Map(rows.map(({ customerId, most }) => [customerId, most]));
}

/** A customer who is asked after the round was made. */
export async function addCustomer(
  db: Db,
  roundId: number,
  customerId: number,
  reason: string,
): Promise<void> {
  await db
    .insertInto('roundCustomer')
    .values({ roundId, customerId, reasonsJson: JSON.stringify([reason]) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
