import {
  amountText,
  COST_KINDS,
  type CostKind,
  type Currency,
  readAmount,
} from '../../../../../db/model/complaints/costs';
import { SETTLEMENT_KINDS, type SettlementKind } from '../../../../../db/model/complaints/settlement';
import type { Day } from '../../../../../db/model/day';
import type { CostLine, SettlementLine } from '../../../../../preload/contract/complaintSettled';

/** A return, replacement or credit as it is typed. */
export interface TypedSettlement {
  readonly id: string;
  readonly kind: SettlementKind;
  readonly quantity: string;
  readonly amount: string;
  readonly currency: Currency;
  readonly reference: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly note: string;
}

export interface TypedCost {
  readonly id: string;
  readonly kind: CostKind;
  readonly amount: string;
  readonly currency: Currency;
  readonly spentOn: Day | null;
  readonly note: string;
}

export function typedSettlement(line: SettlementLine): TypedSettlement {
  const { id, kind, quantity, amount, currency, reference, dueOn, doneOn, note } = line;
  return {
    ...{ id, kind, currency, reference, dueOn, doneOn, note },
    quantity: quantity === null ? '' : String(quantity),
    amount: amount === null ? '' : amountText(amount, currency),
  };
}

export function typedCost({ id, kind, amount, currency, spentOn, note }: CostLine): TypedCost {
  return { id, kind, currency, spentOn, note, amount: amountText(amount, currency) };
}

/** Null: no number of pieces; an empty cell is none, which is no problem. */
export function readQuantity(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export function isQuantityWrong({ quantity }: { readonly quantity: string }): boolean {
  return quantity.trim() !== '' && readQuantity(quantity) === null;
}

interface Money {
  readonly amount: string;
  readonly currency: Currency;
}

export function isAmountWrong({ amount, currency }: Money): boolean {
  return amount.trim() !== '' && readAmount(amount, currency) === null;
}

/** A credit of less than nothing is none. */
export function isCreditWrong(money: Money): boolean {
  return isAmountWrong(money) || (readAmount(money.amount, money.currency) ?? 0) < 0;
}

/** As the office will give it back, so that what comes back is known as what was sent. */
export function tidySettlement(row: TypedSettlement): TypedSettlement {
  const quantity = readQuantity(row.quantity);
  return {
    ...row,
    quantity: quantity === null ? row.quantity.trim() : String(quantity),
    amount: tidyAmount(row),
    reference: row.reference.trim(),
    note: row.note.trim(),
  };
}

export function tidyCost(row: TypedCost): TypedCost {
  return { ...row, amount: tidyAmount(row), note: row.note.trim() };
}

function tidyAmount({ amount, currency }: Money): string {
  const read = readAmount(amount, currency);
  return read === null ? amount.trim() : amountText(read, currency);
}

/** Ready to be kept; null: something in it cannot be read. */
export function askedSettlements(rows: readonly TypedSettlement[]) {
  if (rows.some((row) => isQuantityWrong(row) || isCreditWrong(row))) return null;
  return rows.map(({ quantity, amount, ...row }) => ({
    ...row,
    quantity: readQuantity(quantity),
    amount: readAmount(amount, row.currency),
  }));
}

export function askedCosts(rows: readonly TypedCost[]) {
  const asked = rows.flatMap(({ amount, spentOn, ...row }) => {
    const read = readAmount(amount, row.currency);
    return read === null || spentOn === null ? [] : [{ ...row, amount: read, spentOn }];
  });
  return asked.length === rows.length ? asked : null;
}

/** A line in which nothing but its kind was chosen is not kept yet. */
export function isSettlementBegun({
  quantity,
  amount,
  reference,
  dueOn,
  doneOn,
  note,
}: TypedSettlement): boolean {
  return (
    dueOn !== null || doneOn !== null || [quantity, amount, reference, note].some((one) => one.trim() !== '')
  );
}

export function isCostBegun({ amount, note }: TypedCost): boolean {
  return amount.trim() !== '' || note.trim() !== '';
}

export function blankSettlement(id: string, currency: Currency, count: number): TypedSettlement {
  const kind = SETTLEMENT_KINDS[count] ?? 'replacement';
  return { id, kind, currency, quantity: '', amount: '', reference: '', dueOn: null, doneOn: null, note: '' };
}

export function blankCost(id: string, currency: Currency, spentOn: Day): TypedCost {
  return { id, kind: COST_KINDS[0], currency, amount: '', spentOn, note: '' };
}
