import Fraction from 'fraction.js';

/** An exact rational number. Scores, rates and thresholds are compared as these, never as binary floats. */
export type Exact = Fraction;

export function exact(value: number | string | bigint, over: number | bigint = 1): Exact {
  if (isWhole(value) && isWhole(over)) return new Fraction(value, over);
  // A number goes in by its shortest decimal text, so that 0.1 is one tenth.
  const top = new Fraction(typeof value === 'bigint' ? value : String(value));
  return top.div(new Fraction(typeof over === 'bigint' ? over : String(over)));
}

function isWhole(value: number | string | bigint): value is number | bigint {
  return typeof value === 'bigint' || Number.isInteger(value);
}

export const ZERO: Exact = exact(0);

/** Half up at the given number of decimals (half away from zero below it). */
export function roundHalfUp(value: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  const doubled = value.n * scale * 2n + value.d;
  const units = doubled / (value.d * 2n);
  return exact(value.s * units, scale);
}

/** The figure that a person reads: a JSON number rounded half up to one decimal, or null where there is none. */
export function oneDecimal(value: Exact | Sum | null): number | null {
  if (value === null) return null;
  if (!('total' in value)) return Number(roundHalfUp(value, 1).toString());
  return wholeTenths(value) ?? oneDecimal(valueOf(value));
}

/** Rounded half up without big-number arithmetic; null for a sum that is too large for that. */
function wholeTenths({ total, weight }: Sum): number | null {
  if (typeof total === 'bigint' || typeof weight === 'bigint' || total < 0) return null;
  const [doubled, divisor] = [total * 20 + weight, weight * 2];
  if (!Number.isSafeInteger(doubled) || !Number.isSafeInteger(divisor)) return null;
  return (doubled - (doubled % divisor)) / divisor / 10;
}

/** Decimal text with exactly the given decimals, rounded half up: `79.99`. */
export function decimalText(value: Exact, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  const digits = String((rounded.n * 10n ** BigInt(decimals)) / rounded.d).padStart(decimals + 1, '0');
  const sign = rounded.s < 0n && rounded.n !== 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** How an exact number is kept in the data file: `3373/40`. */
export function exactText(value: Exact): string {
  return value.toFraction();
}

/**
 * A weighted sum that is not divided yet: `total / weight` is the figure. Both are whole numbers; a form's are below 2^53,
 * so that thousands of them add up without big-number arithmetic and still without any rounding. The mean of a customer's
 * many forms can outgrow that: then they are bigints.
 */
export interface Sum {
  readonly total: Whole;
  readonly weight: Whole;
}

type Whole = number | bigint;

export function valueOf(sum: Sum): Exact {
  return exact(sum.total, sum.weight);
}

/** The unweighted mean of figures, exact; null for none. Sums of one weight are added as whole numbers first. */
export function meanOf(sums: readonly Sum[]): Exact | null {
  const [first] = sums;
  if (first === undefined) return null;
  const totals = new Map<Whole, Whole>();
  const keep = (total: Whole, weight: Whole) => totals.set(weight, added(totals.get(weight) ?? 0, total));
  // Most sums have the weight of the one before: such a run is looked up once.
  let run: Whole = 0;
  let runWeight = first.weight;
  for (const { total, weight } of sums) {
    if (weight !== runWeight) {
      keep(run, runWeight);
      run = 0;
      runWeight = weight;
    }
    run = added(run, total);
  }
  keep(run, runWeight);
  let all = ZERO;
  for (const [weight, total] of totals) all = all.add(exact(total, weight));
  return all.div(exact(sums.length));
}

function added(left: Whole, right: Whole): Whole {
  const both = typeof left === 'number' && typeof right === 'number' ? left + right : Number.NaN;
  return Number.isSafeInteger(both) ? both : BigInt(left) + BigInt(right);
}

/** Below zero when `left` is the smaller figure, 0 when equal. */
export function compareSums(left: Sum, right: Sum): number {
  const a = safeProduct(left.total, right.weight);
  const b = safeProduct(right.total, left.weight);
  return a === null || b === null ? valueOf(left).compare(valueOf(right)) : Math.sign(a - b);
}

function safeProduct(left: Whole, right: Whole): number | null {
  if (typeof left === 'bigint' || typeof right === 'bigint') return null;
  return Number.isSafeInteger(left * right) ? left * right : null;
}

/** The mean of one customer's forms, as a sum again. */
export function meanSum(sums: readonly Sum[]): Sum | null {
  const [first] = sums;
  if (first === undefined || sums.length === 1) return first ?? null;
  const mean = meanOf(sums);
  return mean === null ? null : sumOfExact(mean);
}

export function sumOfExact(value: Exact): Sum {
  return { total: shortest(value.s * value.n), weight: shortest(value.d) };
}

function shortest(whole: bigint): Whole {
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}
