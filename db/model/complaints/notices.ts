import type { ComplaintStep } from './complaint';

/** 通知单: to the improvement engineer, his manager and the heads; to OQC; to in-process QC (rulebook 4, steps 2 to 4). */
export const NOTICE_KINDS = ['engineering', 'stock', 'wip'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The step of the clock chain that the first notice of a kind is: t2, t3, t5. */
export const NOTICE_STEP = {
  engineering: 'notified',
  stock: 'oqcTold',
  wip: 'ipqcTold',
} as const satisfies Readonly<Record<NoticeKind, ComplaintStep>>;

const CODE_DIGITS = 2;

/** TZ-KS2026-061-02: counted by its complaint. */
export function noticeCode(complaint: string, number: number): string {
  return `TZ-${complaint}-${String(number).padStart(CODE_DIGITS, '0')}`;
}
