import { day } from '../../../db/model/day';
import type { HeatCustomer, HeatItem } from '../../charts/heat';
import type { TrendPoint } from '../../charts/trend';
import type { Explanation } from '../../parts/explanation';

// Invented: the gallery shows parts, not the plant.
export const TODAY = day('2026-09-30');

const PLACES = ['武汉', '青岛', '昆山', '厦门', '中山', '无锡', '东莞', '苏州'];
const SYLLABLES = [
  '恒通',
  '德邦',
  '博科',
  '捷利',
  '泰达',
  '鑫成',
  '盛源',
  '瑞信',
  '华通',
  '远邦',
  '宏源',
  '联利',
];
const TRADES = ['光电科技', '塑胶制品', '五金', '电器', '医疗器械', '汽车零部件', '橡塑', '连接器', '新能源'];

/** The same sequence every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function pick<T>(from: readonly T[], at: number): T {
  const picked = from[Math.floor(at * from.length)];
  if (picked === undefined) throw new RangeError('Nothing to pick from');
  return picked;
}

export interface SampleCustomer {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
  readonly contact: string;
  readonly lastScore: number | null;
  readonly lastOn: string | null;
  readonly open: number;
}

const LONG_NAMES = [
  '厦门恒通橡塑精密模具（集团）股份有限公司同安分公司',
  'Nordlicht Medizintechnik（宁波）宏源医疗器械有限公司',
];

export function sampleCustomers(count: number): readonly SampleCustomer[] {
  const next = sequence(7);
  return [...Array(count).keys()].map((index) => {
    const syllables = pick(SYLLABLES, next());
    const trade = pick(TRADES, next());
    return {
      code: `C${String(index + 1).padStart(3, '0')}`,
      name: LONG_NAMES[index - 3] ?? `${pick(PLACES, next())}${syllables}${trade}有限公司`,
      shortName: index === 4 ? 'Nordlicht' : `${syllables}${trade.slice(0, 2)}`,
      level: pick(['A', 'B', 'C'], next()),
      contact: `${pick(['赵', '张', '黄', '林', '陈', '吴'], next())}${pick(['主管', '课长', '经理', '小姐'], next())}`,
      lastScore: index % 11 === 5 ? null : Math.round(620 + next() * 370) / 10,
      lastOn: index % 11 === 5 ? null : `2026-09-${String(20 + Math.floor(next() * 10))}`,
      open: index % 4 === 0 ? Math.floor(next() * 5) : 0,
    };
  });
}

const ITEMS: readonly (readonly [group: string, name: string])[] = [
  ['质量', '产品外观质量'],
  ['质量', '产品尺寸与性能'],
  ['质量', '质量稳定性'],
  ['质量', '包装与标识'],
  ['质量', '品质异常处理速度'],
  ['质量', '有害物质（HSF）符合性'],
  ['交期', '交货准时性'],
  ['交期', '交货数量准确性'],
  ['交期', '紧急订单配合度'],
  ['交期', '随货资料完整性'],
  ['服务', '服务态度'],
  ['服务', '沟通与回复及时性'],
  ['服务', '投诉处理结果'],
  ['服务', '售后服务'],
  ['技术', '技术支持能力'],
  ['技术', '样品与新品开发配合'],
  ['价格', '价格合理性'],
  ['形象', '企业形象与信誉'],
];

export function sampleHeat(count: number): {
  readonly items: readonly HeatItem[];
  readonly customers: readonly HeatCustomer[];
} {
  const next = sequence(21);
  const customers = sampleCustomers(count)
    .map(({ code, name, shortName }, index): HeatCustomer => {
      const score = Math.round(642 + (index / Math.max(1, count - 1)) ** 0.7 * 350) / 10;
      const points = ITEMS.map(() => (next() < 0.015 ? null : pointsAround(score, next())));
      return { key: code, name, shortName, score, isBelow: score < 80, points };
    })
    .toSorted((left, right) => (left.score ?? 0) - (right.score ?? 0));
  const items = ITEMS.map(([group, name], index): HeatItem => {
    const given = customers.flatMap(({ points }) => points[index] ?? []);
    const mean = given.length === 0 ? null : given.reduce((sum, each) => sum + each, 0) / given.length;
    return { key: name, name, group, mean, count: given.length, isLow: mean !== null && mean < 80 };
  });
  return { items, customers };
}

function pointsAround(score: number, at: number): number {
  const steps = [20, 40, 60, 80, 100];
  const aimed = score + (at - 0.5) * 55;
  return steps.reduce((best, step) => (Math.abs(step - aimed) < Math.abs(best - aimed) ? step : best));
}

const QUARTERS = ['24Q4', '25Q1', 'Q2', 'Q3', 'Q4', '26Q1', 'Q2', 'Q3'];
const COUNTS = [33, 35, 36, 36, 35, 34, 39, 40];

export const PERIODS = QUARTERS.map((name, index) => ({
  key: `${index < 1 ? 2024 : index < 5 ? 2025 : 2026}Q${((index + 3) % 4) + 1}`,
  name,
  count: COUNTS[index] ?? null,
}));

const course = (...values: readonly number[]): readonly TrendPoint[] =>
  values.map((value) => ({ value, isBelow: value < 80 }));

export const COURSES = {
  overall: course(79.2, 80.4, 81.6, 80.9, 82.2, 81.1, 80.7, 84.4),
  quality: course(78.4, 79.9, 81, 80.2, 82.6, 81.9, 82, 83.9),
  delivery: course(80.6, 82.3, 83.4, 82, 83.1, 83.7, 81.7, 86.7),
};

export const DIMENSIONS = [
  { key: 'quality', name: '质量', value: 83.9, before: 82, isLow: false },
  { key: 'delivery', name: '交期', value: 86.7, before: 81.7, isLow: false },
  { key: 'service', name: '服务', value: 85.3, before: 83, isLow: false },
  { key: 'technology', name: '技术', value: 84.5, before: 81, isLow: false },
  { key: 'price', name: '价格', value: 72.3, before: 63.4, isLow: true },
  { key: 'image', name: '形象', value: 89, before: 82.1, isLow: false },
];

export const DEFECTS = [
  { name: '混料', count: 12 },
  { name: '色差', count: 12 },
  { name: '短装', count: 8 },
  { name: '标签错误', count: 7 },
  { name: '划伤', count: 6 },
  { name: '毛边', count: 6 },
  { name: '端子变形', count: 6 },
  { name: '其他', count: 3, isOthers: true },
];

export function explainReturnRate(): Promise<Explanation> {
  return Promise.resolve({
    formula: [
      { over: '按时收回份数', under: '发出份数' },
      '× 100 =',
      { over: '40', under: '43', isNumber: true },
      '× 100 = 93.02… %',
    ],
    verdict: { isReached: false, text: '目标 ≥ 99 %：未达到', more: '43 份要全部收回（42/43 = 97.67 %）' },
    clauses: [
      {
        source: 'IATF 程序 5.6.2、5.6.3 原文',
        text: '“客户满意度调查表的回收率每季度在99%以上……收回份数/发出份数*100=回收率”；“发出后五个工作日内收回，未及时收回按照未收回计算”。',
      },
    ],
    behind: {
      note: '期限 09-30：09-22 + 5 个工作日，09-25 中秋不计',
      lines: [
        { code: 'C035', name: '武汉捷利塑胶制品有限公司', fact: '10-12 收回', tone: 'bad', word: '迟，不计' },
        { code: 'C003', name: '武汉德邦光电科技有限公司', fact: '催收 3 次', tone: 'bad', word: '未回' },
        { code: 'C009', name: '青岛博科光电科技有限公司', fact: '催收 2 次', tone: 'bad', word: '未回' },
        { code: '40 份', name: '按时收回（09-23 至 09-30）', tone: 'good', word: '计入' },
      ],
      open: { label: '看这 43 份台账', onOpen: () => undefined },
    },
    ruleSet: '甲方案第 3 版，2026-09-18 冻结',
  });
}
