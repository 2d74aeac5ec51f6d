import { type Day, isDay, type Moment, momentOf, momentOfWall } from '../../../../db/model/day';
import { readTime } from '../page/clock/readTime';

const DAY_TIME = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T]+(.+)$/;

/** On the plant's clock: `14:20` of today, or a day and its time. Null: it cannot be read. */
export function readMoment(typed: string, today: Day, timeZone: string): Moment | null {
  const text = typed.trim();
  const parts = DAY_TIME.exec(text);
  const [, year = '', month = '', date = '', rest = text] = parts ?? [];
  const on = parts === null ? today : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = readTime(rest);
  if (time === null || !isDay(on)) return null;
  const ms = momentOfWall(`${on}T${time}`, timeZone);
  return Number.isNaN(ms) ? null : momentOf(ms);
}
