import { type Moment, momentOf, wallClock } from '../../../db/model/day';
import type { Db } from '../../../db/schema';
import type { Settings } from '../../../preload/contract/settings';
import type { JobOffice } from '../../office';
import { PASSWORD_COST } from '../../people/passwordHash';
import { openSession } from '../../session';
import { DEFAULT_SETTINGS } from '../../settingsOf';

const NOW = momentOf(Date.UTC(2026, 9, 12, 9, 5));
const UNUSED = (): never => {
  throw new TypeError('A report needs no such thing');
};

/** What a job may use, over a data file in memory; its printer gives back the page that it was told to draw. */
export function jobOffice(db: Db, settings: Partial<Settings> = {}, now: Moment = NOW): JobOffice {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const office: JobOffice = {
    db,
    settings: all,
    now,
    today: wallClock(now, all.timeZone).day,
    user: { code: 'office', name: '周文敏', role: 'administrator', functions: [] },
    session: openSession(),
    via: 'window',
    passwordCost: PASSWORD_COST,
    printer: { print: (html) => Promise.resolve(new TextEncoder().encode(html)) },
    reader: { read: UNUSED },
    pages: { open: UNUSED, draw: UNUSED },
    get folder() {
      return UNUSED();
    },
    version: '0.0.0',
    changed: () => undefined,
    ifRefused: UNUSED,
    afterwards: UNUSED,
    write: (job) => job(office),
  };
  return office;
}
