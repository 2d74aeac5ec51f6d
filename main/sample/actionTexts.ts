import type { ActionKind, MeasureKind } from '../../db/model/actions';

/** How one of the plant's departments answers: invented, but as it is written in such plants. */
export interface SampleAnswer {
  readonly whys: readonly string[];
  readonly measures: readonly (readonly [MeasureKind, string])[];
}

const SCRATCHES: SampleAnswer = {
  whys: [
    '客户反映端子外观划伤，得分偏低',
    '成品装盘时端子互相碰擦',
    '托盘隔板磨损后没有更换',
    '托盘没有列入点检，也没有更换周期',
  ],
  measures: [
    ['shortTerm', '库存 3 个批次全检，划伤件隔离返工'],
    ['longTerm', '托盘改为一格一件，隔板换成聚氨酯'],
    ['preventive', '托盘列入每周点检表，磨损 0.5 mm 即更换'],
  ],
};

const LATE: SampleAnswer = {
  whys: ['交期得分下降', '三张订单迟交 4 至 6 天', '外协电镀排期没有列入生产计划', '计划表只排本厂工序'],
  measures: [
    ['shortTerm', '电镀加开周六班，先出三张迟交订单'],
    ['longTerm', '外协工序列入周计划，每周一与电镀厂对进度'],
  ],
};

const SLOW: SampleAnswer = {
  whys: ['客户认为回复慢', '来信由一人转发，出差时没有人接', '没有代理人'],
  measures: [
    ['shortTerm', '业务设公共邮箱，两人轮值'],
    ['preventive', '来信 4 小时内先回复受理，写进服务规程'],
  ],
};

const NOT_BACK: SampleAnswer = {
  whys: ['回收率没有达到 99 %', '发出后只催过一次', '没有规定第几天催'],
  measures: [['longTerm', '发出后第 2、4 个工作日各催一次，由客服登记']],
};

const ANSWERS: Readonly<Partial<Record<ActionKind, readonly SampleAnswer[]>>> = {
  returnRateLow: [NOT_BACK],
  dimensionDeclined: [LATE],
  opinion: [SLOW, SCRATCHES],
};

export function sampleAnswer(kind: ActionKind, at: number): SampleAnswer {
  const fitting = ANSWERS[kind] ?? [SCRATCHES, LATE, SLOW];
  return fitting[at % fitting.length] ?? SCRATCHES;
}

/** The second try of what did not help. */
export const SECOND_TRY: SampleAnswer = {
  whys: ['换托盘后划伤仍在', '装盘动作没有标准，新人靠甩落', '作业指导书只有文字，没有图'],
  measures: [
    ['shortTerm', '装盘岗位由组长带教三天，逐盘抽检'],
    ['longTerm', '装盘改用导槽，作业指导书改为图示版 B/0'],
  ],
};

/** On bones, for one of them. */
export const TWIGS: readonly (readonly [string, string])[] = [
  ['man', '新人未做装盘带教'],
  ['man', '夜班一人看两台'],
  ['machine', '落料口高 300 mm'],
  ['material', '铜带边缘毛刺 0.03 mm'],
  ['method', '装盘没有图示指导书'],
  ['environment', '装盘区照度 280 lx'],
  ['measurement', '外观限度样件已褪色'],
];

export const EVIDENCE = '连续两个月出货检验无同类不良，客户来料检验记录已附。';

/** Who works in the sample plant. */
export const SAMPLE_PEOPLE = [
  {
    code: 'zhoumin',
    name: '周敏',
    department: '品保',
    position: '品保主管',
    role: 'manager',
    functions: ['headOfQuality'],
  },
  {
    code: 'chenjian',
    name: '陈健',
    department: '品保',
    position: '品保工程师',
    role: 'engineer',
    functions: ['processAuditor'],
  },
  {
    code: 'huqi',
    name: '胡琦',
    department: '业务',
    position: '业务主管',
    role: 'clerk',
    functions: ['headOfSales'],
  },
  { code: 'linyue', name: '林悦', department: '业务', position: '客户专员', role: 'clerk', functions: [] },
  { code: 'wudong', name: '吴栋', department: 'PMC', position: '计划主管', role: 'clerk', functions: [] },
  {
    code: 'xuhai',
    name: '徐海',
    department: '技术',
    position: '技术主管',
    role: 'engineer',
    functions: ['improvementEngineer'],
  },
  {
    code: 'gaoyuan',
    name: '高远',
    department: '生产',
    position: '副总经理',
    role: 'manager',
    functions: ['managementRepresentative'],
  },
] as const;

export const SAMPLE_HEADS = {
  品保: 'zhoumin',
  业务: 'huqi',
  PMC: 'wudong',
  技术: 'xuhai',
  生产: 'gaoyuan',
} as const;
