import type {
  Aim,
  CountedFacts,
  CustomerFacts,
  DimensionFacts,
  ItemFacts,
  Lowest,
  MethodFacts,
  Named,
  OverallFacts,
  ReturnFacts,
} from '../reportFacts';

const SEVERAL = 3;

/** What happened in a round, a whole sentence each; every figure comes in ready to be read. */
export const sentences = {
  overall: ({ score, before, aim }: OverallFacts) => {
    if (score === null) return '没有计入得分的调查表，本批次没有综合分。';
    return `综合分 ${score}，${versus(before)}${aimed(aim)}。`;
  },
  counted: ({ counted, customers, isEachForm, late, invalid, lateBeside, lateBesideForms }: CountedFacts) => {
    const how = isEachForm ? '每份各计一次' : '按客户各计一次';
    const left = [late > 0 ? `逾期 ${late} 份` : '', invalid > 0 ? `无效 ${invalid} 份` : ''].filter(
      (part) => part !== '',
    );
    const rest = left.length === 0 ? '' : `${left.join('、')}不计分，意见照常处理。`;
    const beside = lateBesideForms === 0 ? '' : `逾期 ${lateBesideForms} 份单独为 ${lateBeside} 分。`;
    return `${counted} 份有效表、${customers} 家客户，${how}。${rest}${beside}`;
  },
  returned: ({ rate, onTime, issued, aim }: ReturnFacts) => {
    if (rate === null) return '还没有发放调查表，没有回收率。';
    return `回收率 ${rate} %（${onTime} / ${issued}）${aim === null ? '' : `，${aim.isReached ? '达到' : '未达到'} ${aim.target} %（${aim.clause}）`}。`;
  },
  returnedMore: ({ late, out, needed, aim, issued, recent }: ReturnFacts) => {
    const isShort = aim !== null && !aim.isReached && needed !== null;
    const need = isShort ? `发放 ${issued} 份，须有 ${needed} 份按时收回才达标。` : '';
    return `逾期 ${late} 份，未收回 ${out} 份。${need}${recent.length < 2 ? '' : `最近 ${recent.length} 批：${recent.join('、')}。`}`;
  },
  dimensions: ({ count, moves, lowest, below, target }: DimensionFacts) => {
    return `${moved(count, moves)}最低为${lowestSaid(lowest, '个')} ${lowest.score}${belowSaid(below, target, count)}。`;
  },
  dimensionsMore: ({ risen, fallen, below }: DimensionFacts) => {
    const most = [
      risen === null ? '' : `升幅最大：${risen.name} ${risen.by}。`,
      fallen === null ? '' : `降幅最大：${fallen.name} ${fallen.by}。`,
      below.length < 2 ? '' : `低于目标：${named(below)}。`,
    ];
    return most.join('');
  },
  items: ({ count, down, worst, lowest }: ItemFacts) => {
    if (down === null) return `${count} 个单项中最低的是${lowestSaid(lowest, '项')} ${lowest.score}。`;
    if (worst === null)
      return `${count} 个单项没有一项下降；最低的是${lowestSaid(lowest, '项')} ${lowest.score}。`;
    const how = down === count ? `${count} 个单项全部下降` : `${count} 个单项中 ${down} 项下降`;
    return `${how}，降幅最大的是${worst.name} ${worst.by}，为 ${worst.now}。`;
  },
  itemsMore: ({ rule, twice }: ItemFacts) => {
    const low =
      rule === null
        ? ''
        : rule.low.length === 0
          ? `没有单项低于或等于满分的 ${rule.percent} %（${rule.clause}）。`
          : `低于或等于满分 ${rule.percent} %（${rule.clause}）的有 ${rule.low.length} 项：${named(rule.low)}。`;
    const again = twice.slice(0, SEVERAL).map(({ name, path }) => `${name} ${path.join(' → ')}`);
    return low + (again.length === 0 ? '' : `连续两批下降：${again.join('；')}。`);
  },
  customers: ({ scored, below }: CustomerFacts) => {
    if (below === null) return `${scored} 家客户有得分。`;
    const then = below.before === null ? '' : `（上批 ${below.before} 家）`;
    const count = below.count === 0 ? '没有一家' : `${below.count} 家`;
    return `${scored} 家客户有得分，${count}低于 ${below.target} 分${then}。`;
  },
  customersMore: ({ declined, lowest }: CustomerFacts) => {
    const low = `最低：${lowestSaid(lowest, '家')} ${lowest.score}。`;
    if (declined === null) return low;
    if (declined.length === 0) return `没有客户得分下降。${low}`;
    const first = declined.slice(0, SEVERAL).map(({ name, by }) => `${name} ${by}`);
    return `${declined.length} 家得分下降：${first.join('、')}${declined.length > SEVERAL ? '等' : ''}。${low}`;
  },
  opinions: (count: number) =>
    count === 0 ? '没有客户意见。' : `客户意见 ${count} 条，须逐条分析原因并采取措施。`,
  method: ({ unanswered, invalidAbove, severalForms, lateForms }: MethodFacts) => {
    const blank = { 'left-out': '未答项目不计入', neutral: '未答项目按中间级计', zero: '未答项目按 0 分计' }[
      unanswered
    ];
    const limit =
      'percent' in invalidAbove ? `${invalidAbove.percent} % 的计分项` : `${invalidAbove.blanks} 个计分项`;
    const mean =
      severalForms === 'mean' ? '同一客户多份取平均，批次分为各客户得分的平均' : '批次分为各份得分的平均';
    const late = { 'left-out': '逾期表不计分', counted: '逾期表照计', beside: '逾期表不计入得分，另列' }[
      lateForms
    ];
    return `算法：每份得分 = Σ(权重 × 分) ÷ Σ权重，${blank}；空白超过 ${limit}为无效；${late}；${mean}，每级都从答案算起，不用已取平均或已舍入的数再平均。判定取精确值，读数四舍五入到一位小数。`;
  },
  binary:
    'ROUND(…, 10～12) 只去掉二进制浮点的尾差，使恰在半数上的值（如 84.25）读作 84.3；不改变任何可读的数。“判定”列为系统按精确分数所判，不随表内改动。',
};

function versus(before: OverallFacts['before']): string {
  if (before === null) return '没有可比的上一批次';
  const { score, round, by, direction } = before;
  if (direction === 'same') return `与 ${round} 的 ${score} 持平`;
  return `较 ${round} 的 ${score} ${direction === 'up' ? '上升' : '下降'} ${by} 分`;
}

function aimed(aim: Aim | null): string {
  return aim === null ? '' : `，${aim.isReached ? '达到' : '未达到'}目标（≥ ${aim.target}，${aim.clause}）`;
}

function moved(count: number, moves: DimensionFacts['moves']): string {
  if (moves === null) return `${count} 个维度中`;
  const { up, down, same } = moves;
  if (up === count) return count === 1 ? '维度得分上升，' : `${count} 个维度全部上升，`;
  if (down === count) return count === 1 ? '维度得分下降，' : `${count} 个维度全部下降，`;
  const parts = [
    up > 0 ? `${up} 个上升` : '',
    down > 0 ? `${down} 个下降` : '',
    same > 0 ? `${same} 个持平` : '',
  ];
  return `${count} 个维度中 ${parts.filter((part) => part !== '').join('、')}，`;
}

function lowestSaid({ name, alike }: Lowest, unit: string): string {
  return alike > 1 ? `${name}等 ${alike} ${unit}，均为` : name;
}

function belowSaid(below: readonly Named[], target: string | null, count: number): string {
  if (target === null) return '';
  if (below.length === 0) return `，全部达到 ${target} 分`;
  if (below.length === count) return `，全部低于 ${target} 分`;
  return below.length === 1
    ? `，是唯一低于 ${target} 分的维度`
    : `，低于 ${target} 分的有 ${below.length} 个`;
}

function named(all: readonly Named[]): string {
  return all.map(({ name, score }) => `${name} ${score}`).join('、');
}
