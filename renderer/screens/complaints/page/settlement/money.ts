import { amountText, type CostSum } from '../../../../../db/model/complaints/costs';

/** `1,234.50 CNY`. */
export function moneyOf({ amount, currency }: Pick<CostSum, 'amount' | 'currency'>): string {
  return `${amountText(amount, currency)} ${currency}`;
}
