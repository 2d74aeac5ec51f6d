import { CURRENCY_DECIMALS, isCurrency } from '../../../../db/model/complaints/costs';
import type { MoneySpent } from '../../../../preload/contract/complaintCauses';
import { figure } from '../../../../preload/words/format';

/** CNY 1,050.00: whole units are parted from parts without arithmetic that rounds. */
export function moneyWords({ currency, amount }: MoneySpent): string {
  const decimals = isCurrency(currency) ? CURRENCY_DECIMALS[currency] : 0;
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = figure(Number(digits.slice(0, digits.length - decimals)));
  const sign = amount < 0 ? '−' : '';
  const parts = decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`;
  return `${currency} ${sign}${whole}${parts}`;
}
