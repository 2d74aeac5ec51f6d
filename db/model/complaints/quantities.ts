import { decimalText, exact } from '../exact';

export interface ComplaintQuantities {
  readonly lotQuantity: number | null;
  readonly checkedQuantity: number | null;
  readonly defectiveQuantity: number | null;
}

export interface DefectiveRatio {
  /** What it is a part of: what was checked, or else the lot. */
  readonly of: 'checked' | 'lot';
  /** In percent, rounded half up: `7.0`; with two decimals where one would show nothing. */
  readonly percent: string;
}

/** Null where there is nothing to divide, or more is bad than there is. */
export function defectiveRatio({
  lotQuantity,
  checkedQuantity,
  defectiveQuantity,
}: ComplaintQuantities): DefectiveRatio | null {
  const of = checkedQuantity === null ? 'lot' : 'checked';
  const whole = checkedQuantity ?? lotQuantity;
  if (defectiveQuantity === null || whole === null || whole <= 0 || defectiveQuantity > whole) return null;
  const share = exact(defectiveQuantity, whole).mul(100);
  const oneDecimal = decimalText(share, 1);
  const hidesIt = oneDecimal === '0.0' && defectiveQuantity > 0;
  return { of, percent: hidesIt ? decimalText(share, 2) : oneDecimal };
}

export const MISFITS = ['defectiveOverChecked', 'checkedOverLot', 'defectiveOverLot'] as const;
export type Misfit = (typeof MISFITS)[number];

/** What in the quantities cannot be: said beside them, never refused, because the customer may have said so. */
export function misfitOf({
  lotQuantity,
  checkedQuantity,
  defectiveQuantity,
}: ComplaintQuantities): Misfit | null {
  const isOver = (part: number | null, whole: number | null) =>
    part !== null && whole !== null && part > whole;
  if (isOver(defectiveQuantity, checkedQuantity)) return 'defectiveOverChecked';
  if (isOver(checkedQuantity, lotQuantity)) return 'checkedOverLot';
  return isOver(defectiveQuantity, lotQuantity) ? 'defectiveOverLot' : null;
}
