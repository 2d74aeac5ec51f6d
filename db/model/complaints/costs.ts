/** 客诉费用, by what the money went for. */
export const COST_KINDS = [
  'sorting',
  'rework',
  'scrap',
  'replacement',
  'freight',
  'travel',
  'lineStop',
  'claim',
  'other',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Currencies with how many decimals their smallest unit has (ISO 4217). */
export const CURRENCY_DECIMALS = {
  CNY: 2,
  USD: 2,
  EUR: 2,
  JPY: 0,
  HKD: 2,
  TWD: 2,
  KRW: 0,
  VND: 0,
  THB: 2,
  MYR: 2,
  SGD: 2,
  INR: 2,
  MXN: 2,
  GBP: 2,
  CHF: 2,
} as const;
export type Currency = keyof typeof CURRENCY_DECIMALS;

/** What one thing cost, in the currency's smallest unit. */
export interface Cost {
  readonly kind: CostKind;
  readonly amount: number;
  readonly currency: Currency;
}

/** Never over currencies: each has a sum of its own. */
export interface CostSum {
  readonly currency: Currency;
  readonly amount: number;
  /** Kinds that cost something, in the order of the kinds. */
  readonly byKind: readonly { readonly kind: CostKind; readonly amount: number }[];
}

export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(CURRENCY_DECIMALS, text);
}

/** By currency in the order of the alphabet; exact. */
export function sumCosts(costs: readonly Cost[]): readonly CostSum[] {
  const currencies = [...new Set(costs.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = costs.filter((cost) => cost.currency === currency);
    const byKind = COST_KINDS.flatMap((kind) => {
      const spent = own.filter((cost) => cost.kind === kind);
      return spent.length === 0 ? [] : [{ kind, amount: sumAmounts(spent) }];
    });
    return { currency, amount: sumAmounts(own), byKind };
  });
}

/** Exact: a sum that a number no longer holds exactly is refused. */
export function sumAmounts(costs: readonly { readonly amount: number }[]): number {
  const sum = costs.reduce((all, { amount }) => all + BigInt(amount), 0n);
  if (!Number.isSafeInteger(Number(sum))) throw new RangeError(`A sum of costs is too large: ${sum}`);
  return Number(sum);
}

/** As a person reads it: `1,234.50`. */
export function amountText(amount: number, currency: Currency): string {
  const decimals = CURRENCY_DECIMALS[currency];
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = amount < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

const AMOUNT = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/;

/** What a person typed, in the smallest unit; null: no amount, or finer than the currency has coins. */
export function readAmount(typed: string, currency: Currency): number | null {
  const parts = AMOUNT.exec(typed.normalize('NFKC').replace(/[\s¥￥$€£]/g, ''));
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const decimals = CURRENCY_DECIMALS[currency];
  const coins = fraction.replace(/0+$/, '');
  if (coins.length > decimals) return null;
  const amount = Number(`${whole.replaceAll(',', '')}${coins.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(amount)) return null;
  return sign === '-' && amount !== 0 ? -amount : amount;
}
