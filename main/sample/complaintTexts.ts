import type { CauseBranch } from '../../db/model/complaints/eightD';

/** A line of the plant's old register: months ago, customer, part, defect, and how it was worked on. */
interface OldComplaint {
  readonly daysAgo: number;
  readonly customer: number;
  readonly part: string;
  readonly problem: string;
  readonly department: string;
  readonly quantities: readonly [lot: number, defective: number];
  /** Minutes from confirming to notifying; more than 30 is late. */
  readonly notifiedIn: number;
  /** Days from receipt to the 8D report, and to the closing; null: not yet. */
  readonly days: readonly [replied: number, closed: number];
}

export const OLD_COMPLAINTS: readonly OldComplaint[] = [
  ...old('P-1012', '端子变形', '生产', [
    [421, 8, [5000, 41], 24, [3, 31]],
    [203, 12, [2000, 9], 28, [2, 25]],
  ]),
  ...old('P-1014', '划伤', '生产', [
    [388, 3, [8000, 120], 19, [3, 22]],
    [305, 15, [3000, 36], 42, [3, 40]],
    [161, 3, [6000, 85], 25, [2, 28]],
    [74, 21, [4000, 22], 30, [3, 19]],
  ]),
  ...old('P-1011', '毛边', '生产', [
    [350, 6, [10_000, 64], 27, [4, 33]],
    [240, 27, [5000, 18], 22, [2, 17]],
    [112, 6, [10_000, 31], 29, [3, 24]],
  ]),
  ...old('P-1013', '混料', '仓务', [
    [277, 1, [1200, 40], 55, [3, 21]],
    [139, 10, [900, 12], 18, [2, 15]],
  ]),
  ...old('P-1016', '短装', 'PMC', [
    [222, 19, [3000, 150], 21, [1, 9]],
    [96, 2, [2400, 24], 26, [2, 12]],
  ]),
  ...old('P-1010', '尺寸超差', '技术', [[180, 5, [1500, 17], 23, [6, 38]]]),
  ...old('P-1015', '标签错误', '仓务', [[58, 30, [6000, 6000], 17, [1, 8]]]),
];

type Line = readonly [number, number, readonly [number, number], number, readonly [number, number]];

function old(
  part: string,
  problem: string,
  department: string,
  lines: readonly Line[],
): readonly OldComplaint[] {
  return lines.map(([daysAgo, customer, quantities, notifiedIn, days]) => {
    return { daysAgo, customer, part, problem, department, quantities, notifiedIn, days };
  });
}

/** The case whose 8D is written from D0 to D7, and whose effect is being watched. */
export const CASE = {
  told: {
    ...{
      complainant: '陈工（SQE）',
      way: 'phone' as const,
      part: 'P-1012',
      partName: '端子',
      model: '2.8-F',
    },
    ...{
      batch: '260305-02',
      problem: '端子变形',
      description: '端子变形，插入困难；抽 200 支有 14 支变形。',
    },
    ...{ effect: '停线 40 分钟', lotQuantity: 5000, checkedQuantity: 200, defectiveQuantity: 14 },
    demand: '当天派人挑选，两天内补货，三个工作日内交 8D',
  },
  texts: {
    preparation: { symptom: '端子变形，插入困难', emergency: '当晚派两人到客户处全检；停止出货' },
    description: {
      summary: '客户装配时发现端子变形，插入困难，抽 200 支有 14 支变形（7 %），停线 40 分钟。',
      ...{ what: '端子变形，插入困难', when: '白班 14:20', where: '客户装配线', who: '客户 SQE 陈工' },
      ...{ why: '插不进外壳，停线 40 分钟', how: '装配时发现，抽检 200 支', howMany: '14 / 200（7 %）' },
    },
    isIsNot: {
      what: { is: '端子变形', isNot: '镀层、尺寸不良', difference: '受压', change: '' },
      where: { is: '吸塑盘四角', isNot: '盘中央', difference: '盘角受力', change: '新盘壁薄' },
      when: { is: '换盘以后的批次', isNot: '换盘以前的批次', difference: '换了吸塑盘', change: '起用新盘' },
      howMany: { is: '14 / 200', isNot: '旧盘 0 / 200', difference: '', change: '叠五层' },
    },
  },
  team: [
    { role: 'champion', name: 'gaoyuan' },
    { role: 'leader', name: 'zhoumin' },
    { role: 'member', name: 'xuhai' },
    { role: 'member', name: 'linyue' },
    { role: 'member', name: 'wudong' },
  ],
  places: [
    { place: 'stock', location: '成品仓 A3', quantity: 3200, good: 3020, bad: 180, disposition: '报废' },
    { place: 'wip', location: '冲压 2 线', quantity: 1500, good: 1500, bad: 0, disposition: '放行' },
    {
      place: 'transit',
      location: 'SO2026-1187',
      quantity: 2000,
      good: 2000,
      bad: 0,
      disposition: '退回，未拆封',
    },
    {
      place: 'customer',
      location: '客户来料仓',
      quantity: 5000,
      good: 4662,
      bad: 338,
      disposition: '挑选后换货',
    },
  ],
} as const;

/** Each branch's chain of whys, its proof last; the last why is the root. */
export const CASE_WHYS: Readonly<Record<CauseBranch, readonly string[]>> = {
  occurrenceTechnical: ['端子在盘角被压', '吸塑盘叠了五层', '新换的吸塑盘壁薄'],
  occurrenceSystemic: ['换盘没有做满载试验', '变更程序不包括包装'],
  nonDetectionTechnical: ['终检没有发现', '终检只抽最上面一盘'],
  nonDetectionSystemic: ['检验标准没有写盘的位置', '标准写在叠盘之前'],
};

/** What was done, in days after the receipt. */
export const CASE_MEASURES = [
  {
    text: '只叠两层',
    branch: 'occurrenceTechnical',
    department: '仓务',
    owner: 'wudong',
    due: 1,
    verified: 10,
  },
  {
    text: '吸塑盘四角加筋',
    branch: 'occurrenceTechnical',
    department: '技术',
    owner: 'xuhai',
    due: 12,
    verified: null,
  },
  {
    text: '变更程序扩大到包装',
    branch: 'occurrenceSystemic',
    department: '品保',
    owner: 'zhoumin',
    due: 14,
    verified: 16,
  },
  {
    text: '每层都抽样',
    branch: 'nonDetectionTechnical',
    department: '品保',
    owner: 'chenjian',
    due: 1,
    verified: 10,
  },
  {
    text: '检验标准写明盘的位置',
    branch: 'nonDetectionSystemic',
    department: '品保',
    owner: 'chenjian',
    due: 4,
    verified: 10,
  },
] as const;

/** The one whose clocks run while one looks. */
export const LIVE = {
  ...{ complainant: '刘小姐', way: 'phone' as const, part: 'P-1014', partName: '导轨', batch: '261118-01' },
  ...{
    problem: '划伤',
    description: '滑动面有纵向划伤，约 12 mm，客户进料检验退回。',
    effect: '进料退批，产线等料',
  },
  ...{ lotQuantity: 5000, checkedQuantity: 125, defectiveQuantity: 9, demand: '今天给出隔离结果，明天换货' },
} as const;
