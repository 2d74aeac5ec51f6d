import { addDays, day, momentOf } from '../../db/model/day';
import { insertMany } from '../../db/queries/insertMany';
import { type Random, seededRandom } from '../../main/sample/random';
import { settle } from '../../main/search/settle';
import type { Plant } from './plant';

export const COMPLAINTS = 20_000;
export const FROM = day('2022-01-01');
export const TO = day('2026-12-31');

const SEED = 9;
const CUSTOMERS = 500;
const DAYS = 1700;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const PROBLEMS = '毛边 色差 混料 短装 划伤 端子变形 尺寸超差 标签错误 脏污 漏装'.split(' ');
const OPEN_EVERY = 40;

const COLUMNS = [
  ...(['id', 'uid', 'code', 'customerId', 'part', 'partName', 'problem', 'departmentId'] as const),
  ...(['state', 'receivedOn', 'lotQuantity', 'defectiveQuantity'] as const),
] as const;
const RUN_COLUMNS = [
  ...(['complaintId', 'cycle', 'receivedOn', 'receivedAt', 'confirmedAt', 'notifiedAt'] as const),
  ...(['repliedAt', 'repliedOn', 'closedAt', 'replyDueOn', 'clockProfileId'] as const),
] as const;

/** Fills a blank plant with a register of many years, all told to the minute. */
export async function fillComplaints({ opened }: Plant, count: number): Promise<void> {
  const random = seededRandom(SEED);
  const db = opened.office.db();
  await db.transaction().execute(async (trx) => {
    const { id: profile } = await trx.selectFrom('clockProfile').select('id').executeTakeFirstOrThrow();
    const customers = Array.from({ length: CUSTOMERS }, (_, at) => {
      const number = String(at + 1).padStart(3, '0');
      return [at + 1, `c${at + 1}`, `C${number}`, `苏州恒通电子科技有限公司 ${at + 1}`];
    });
    await insertMany(trx, 'customer', ['id', 'uid', 'code', 'name'], customers);
    const made = Array.from({ length: count }, (_, at) => rowsOf(at + 1, count, profile, random));
    await insertMany(
      trx,
      'complaint',
      COLUMNS,
      made.map(({ complaint }) => complaint),
    );
    await insertMany(
      trx,
      'complaintCycle',
      RUN_COLUMNS,
      made.map(({ run }) => run),
    );
  });
  await db.transaction().execute(settle);
}

/** One in forty is open; its report went out within six days. */
function rowsOf(id: number, count: number, profile: number, random: Random) {
  const receivedOn = addDays(FROM, Math.floor((id / count) * DAYS));
  const received = Date.parse(`${receivedOn}T02:00:00Z`) + (id % 400) * MINUTE_MS;
  const confirmed = received + 20 * MINUTE_MS;
  const notified = confirmed + random.whole(5, 45) * MINUTE_MS;
  const replied = received + random.whole(1, 6) * DAY_MS;
  const isOpen = id % OPEN_EVERY === 0;
  const what = [`P${1000 + (id % 300)}`, '端子', random.pick(PROBLEMS), 1 + (id % 8)];
  const of = [id, `k${id}`, `KS-${id}`, 1 + (id % CUSTOMERS), ...what];
  const times = [received, confirmed, notified, replied].map(momentOf);
  const closed = isOpen ? null : momentOf(replied + 9 * DAY_MS);
  const dues = [momentOf(replied).slice(0, 10), closed, addDays(receivedOn, 3), profile];
  return {
    complaint: [...of, isOpen ? 'open' : 'closed', receivedOn, 5000, id % 90],
    run: [id, 1, receivedOn, ...times, ...dues],
  };
}
