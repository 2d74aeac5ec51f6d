import { type Day, daysBetween } from '../../../../../db/model/day';
import type { EarlierCase } from '../../../../../preload/contract/complaintCases';
import type { Words } from '../../../../../preload/words/zh-CN';

const DAYS_A_MONTH = 30.44;

/** 同料号族 · 同不良 · 8 个月前 · 别的客户. */
export function whyShown(
  one: Pick<EarlierCase, 'reasons' | 'receivedOn'>,
  today: Day,
  words: Words['complaintCases'],
): string {
  const months = Math.max(0, Math.floor(daysBetween(one.receivedOn, today) / DAYS_A_MONTH));
  return [...one.reasons.map((reason) => words.reasons[reason]), words.age(months)].join(words.and);
}

/** The first lines of what was found, in one line. */
export function inOneLine(texts: readonly string[], none: string): string {
  return texts.length === 0 ? none : texts.join('；');
}
