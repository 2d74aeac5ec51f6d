import { type Day, wallClock } from '../day';
import type { EventTime } from './complaint';

const DAY_LENGTH = '2026-03-05'.length;

/** Only the day is known: such a time decides no minute clock. */
export function isOnlyDay(at: EventTime): at is Day {
  return at.length === DAY_LENGTH;
}

/** The plant's day of an event. */
export function dayOfEvent(at: EventTime, timeZone: string): Day {
  return isOnlyDay(at) ? at : wallClock(at, timeZone).day;
}

/** What a time says that was told by an import; in the complaint's times it tells it from one that was told here. */
export const IMPORTED: Readonly<Record<'zh-CN' | 'zh-TW' | 'en', string>> = {
  'zh-CN': '导入',
  'zh-TW': '匯入',
  en: 'Imported',
};
