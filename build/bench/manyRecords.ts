import { day } from '../../db/model/day';
import { insertMany } from '../../db/queries/insertMany';
import { seededRandom } from '../../main/sample/random';
import { isSettled, settle } from '../../main/search/settle';
import type { Plant } from './plant';

export const RECORDS = 100_000;

const SEED = 100;
const PLACES = '武汉 昆山 青岛 东莞 苏州 宁波 深圳 厦门 重庆 天津'.split(' ');
const MARKS = '德 邦 恒 通 远 信 泰 克 博 科 捷 利 源 协 兴 华 瑞 鸿 达 盛'.split(' ');
const TRADES = '光电科技 橡塑 汽车部件 电器 精密模具 连接器 新材料 机械 电子'.split(' ');
const PRODUCTS = '端子 垫片 连接器 弹片 屏蔽罩 支架 卡扣 线束'.split(' ');
const CUSTOMERS = 20_000;

/** Fills a blank plant with customers and what was delivered to them, and writes the index. */
export async function fillRecords({ opened }: Plant, records: number): Promise<number> {
  const random = seededRandom(SEED);
  const customers = Math.min(CUSTOMERS, Math.ceil(records / 5));
  const db = opened.office.db();
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const name = () => {
    const marks = [random.pick(MARKS), random.pick(MARKS)].join('');
    return `${random.pick(PLACES)}${marks}${random.pick(TRADES)}有限公司`;
  };
  await db.transaction().execute(async (trx) => {
    const rows = numbered(customers).map((id) => [id, `c${id}`, `KH${String(id).padStart(6, '0')}`, name()]);
    await insertMany(trx, 'customer', ['id', 'uid', 'code', 'name'], rows);
    const orders = numbered(records - customers).map((id) => {
      const number = `SO2026${String(id).padStart(6, '0')}`;
      const part = `P-${String(1 + (id % 9_973)).padStart(4, '0')}`;
      return [`d${id}`, number, '1', 1 + (id % customers), part, random.pick(PRODUCTS), day('2026-03-05')];
    });
    const columns = ['uid', 'orderNumber', 'line', 'customerId', 'part', 'product', 'dueOn'] as const;
    await insertMany(trx, 'delivery', columns, orders);
  });
  const from = performance.now();
  await db.transaction().execute(settle);
  if (!(await isSettled(db))) throw new Error('The index was not written');
  return performance.now() - from;
}
