import { wordKey } from '../../../db/model/cells/choice';
import { looksLikeEmail, type Warning, type WarningCode } from '../../../db/model/cells/warning';
import { type Day, daysBetween, isDay } from '../../../db/model/day';
import type { Facts } from '../../../db/model/refusal';

/** What a person should look at in one cell of a row that can be imported. */
export interface FieldWarning {
  readonly field: string;
  readonly warning: Warning;
}

type Values = Readonly<Record<string, unknown>>;

/** Further from its due day than a year, a delivery is more likely a slip of the pen. */
const FAR_DAYS = 366;

function warn(field: string, code: WarningCode, facts: Facts = {}): readonly FieldWarning[] {
  return [{ field, warning: { code, facts } }];
}

/** The row changes a known customer's name: perhaps the code is wrong. */
export function customerWarnings(values: Values, old: Values): readonly FieldWarning[] {
  const { email } = values;
  return [
    ...(typeof old.name === 'string' ? warn('name', 'will-be-renamed', { from: old.name }) : []),
    ...emailWarning(email),
  ];
}

export function personWarnings({ email }: Values): readonly FieldWarning[] {
  return emailWarning(email);
}

function emailWarning(email: unknown): readonly FieldWarning[] {
  return typeof email === 'string' && !looksLikeEmail(email) ? warn('email', 'not-an-email') : [];
}

export function deliveryWarnings(values: Values, today: Day): readonly FieldWarning[] {
  const due = dayIn(values.due);
  const delivered = dayIn(values.delivered);
  const days = due === null || delivered === null ? 0 : Math.abs(daysBetween(due, delivered));
  return [
    ...(days > FAR_DAYS ? warn('delivered', 'days-apart', { days }) : futureDay(values, 'delivered', today)),
    ...moreThanQuantity(values, 'returnedQuantity'),
    ...moreThanQuantity(values, 'defectiveQuantity'),
  ];
}

/** A customer's names, as the office knows them. */
interface KnownNames {
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
}

/** A ledger changes no name: one that differs says that the code may be another customer's. */
export function ledgerWarnings(
  values: Values,
  known: KnownNames | undefined,
  today: Day,
): readonly FieldWarning[] {
  return [
    ...otherName(values.customerName, known),
    ...futureDay(values, 'issued', today),
    ...futureDay(values, 'returned', today),
  ];
}

function otherName(said: unknown, known: KnownNames | undefined): readonly FieldWarning[] {
  if (typeof said !== 'string' || known === undefined) return [];
  const names = [known.name, known.shortName, known.nameEn].map(wordKey);
  return names.includes(wordKey(said)) ? [] : warn('customerName', 'known-as', { name: known.name });
}

function futureDay(values: Values, field: string, today: Day): readonly FieldWarning[] {
  const at = dayIn(values[field]);
  return at !== null && at > today ? warn(field, 'in-future') : [];
}

function moreThanQuantity(values: Values, field: string): readonly FieldWarning[] {
  const own = values[field];
  const { quantity } = values;
  const isMore = typeof own === 'number' && typeof quantity === 'number' && own > quantity;
  return isMore ? warn(field, 'more-than-quantity', { quantity }) : [];
}

function dayIn(value: unknown): Day | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}
