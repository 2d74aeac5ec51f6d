import { Refusal } from '../../db/model/refusal';
import { parseFormCode } from '../../db/model/surveys/formCode';
import type { RuleSet } from '../../db/model/surveys/ruleSet';
import { customerByCode } from '../../db/queries/customers';
import { type FormRecord, formByCode } from '../../db/queries/forms';
import { type RoundRecord, roundByCode } from '../../db/queries/rounds';
import { ruleSetByCode } from '../../db/queries/ruleSets';
import type { Db } from '../../db/schema';

/** Refused as `unknown-round`. */
export async function theRound(db: Db, code: string): Promise<RoundRecord> {
  const round = await roundByCode(db, code);
  if (round === null) throw new Refusal('unknown-round', { code });
  return round;
}

/** Also refused as `round-closed` when it is. */
export async function theOpenRound(db: Db, code: string): Promise<RoundRecord> {
  const round = await theRound(db, code);
  if (round.closedOn !== null) throw new Refusal('round-closed', { code, on: round.closedOn });
  return round;
}

/** Refused as `unknown-form`; the code may be typed without dashes. */
export async function theForm(db: Db, code: string): Promise<FormRecord> {
  const form = await formByCode(db, parseFormCode(code) ?? code);
  if (form === null) throw new Refusal('unknown-form', { code });
  return form;
}

/** Refused as `unknown-rule-set`. */
export async function theRuleSet(db: Db, code: string): Promise<RuleSet> {
  const ruleSet = await ruleSetByCode(db, code);
  if (ruleSet === null) throw new Refusal('unknown-rule-set', { code });
  return ruleSet;
}

/** Refused as `unknown-customer`. */
export async function theCustomer(db: Db, code: string) {
  const customer = await customerByCode(db, code);
  if (customer === null) throw new Refusal('unknown-customer', { code });
  return customer;
}
