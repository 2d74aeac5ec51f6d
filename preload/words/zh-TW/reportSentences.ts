import type { Aim, DimensionFacts, Lowest, Named, OverallFacts } from '../reportFacts';
import type { Words } from '../zh-CN';

const SEVERAL = 3;

/** What happened in a round, a whole sentence each; every figure comes in ready to be read. */
export const sentences: Words['reports']['said'] = {
  overall: ({ score, before, aim }) => {
    if (score === null) return '沒有計入得分的調查表，本批次沒有綜合分。';
    return `綜合分 ${score}，${versus(before)}${aimed(aim)}。`;
  },
  counted: ({ counted, customers, isEachForm, late, invalid, lateBeside, lateBesideForms }) => {
    const how = isEachForm ? '每份各計一次' : '按客戶各計一次';
    const left = [late > 0 ? `逾期 ${late} 份` : '', invalid > 0 ? `無效 ${invalid} 份` : ''].filter(
      (part) => part !== '',
    );
    const rest = left.length === 0 ? '' : `${left.join('、')}不計分，意見照常處理。`;
    const beside = lateBesideForms === 0 ? '' : `逾期 ${lateBesideForms} 份單獨為 ${lateBeside} 分。`;
    return `${counted} 份有效表、${customers} 家客戶，${how}。${rest}${beside}`;
  },
  returned: ({ rate, onTime, issued, aim }) => {
    if (rate === null) return '還沒有發放調查表，沒有回收率。';
    return `回收率 ${rate} %（${onTime} / ${issued}）${aim === null ? '' : `，${aim.isReached ? '達到' : '未達到'} ${aim.target} %（${aim.clause}）`}。`;
  },
  returnedMore: ({ late, out, needed, aim, issued, recent }) => {
    const isShort = aim !== null && !aim.isReached && needed !== null;
    const need = isShort ? `發放 ${issued} 份，須有 ${needed} 份按時收回才達標。` : '';
    return `逾期 ${late} 份，未收回 ${out} 份。${need}${recent.length < 2 ? '' : `最近 ${recent.length} 批：${recent.join('、')}。`}`;
  },
  dimensions: ({ count, moves, lowest, below, target }) => {
    return `${moved(count, moves)}最低為${lowestSaid(lowest, '個')} ${lowest.score}${belowSaid(below, target, count)}。`;
  },
  dimensionsMore: ({ risen, fallen, below }) => {
    const most = [
      risen === null ? '' : `升幅最大：${risen.name} ${risen.by}。`,
      fallen === null ? '' : `降幅最大：${fallen.name} ${fallen.by}。`,
      below.length < 2 ? '' : `低於目標：${named(below)}。`,
    ];
    return most.join('');
  },
  items: ({ count, down, worst, lowest }) => {
    if (down === null) return `${count} 個單項中最低的是${lowestSaid(lowest, '項')} ${lowest.score}。`;
    if (worst === null)
      return `${count} 個單項沒有一項下降；最低的是${lowestSaid(lowest, '項')} ${lowest.score}。`;
    const how = down === count ? `${count} 個單項全部下降` : `${count} 個單項中 ${down} 項下降`;
    return `${how}，降幅最大的是${worst.name} ${worst.by}，為 ${worst.now}。`;
  },
  itemsMore: ({ rule, twice }) => {
    const low =
      rule === null
        ? ''
        : rule.low.length === 0
          ? `沒有單項低於或等於滿分的 ${rule.percent} %（${rule.clause}）。`
          : `低於或等於滿分 ${rule.percent} %（${rule.clause}）的有 ${rule.low.length} 項：${named(rule.low)}。`;
    const again = twice.slice(0, SEVERAL).map(({ name, path }) => `${name} ${path.join(' → ')}`);
    return low + (again.length === 0 ? '' : `連續兩批下降：${again.join('；')}。`);
  },
  customers: ({ scored, below }) => {
    if (below === null) return `${scored} 家客戶有得分。`;
    const then = below.before === null ? '' : `（上批 ${below.before} 家）`;
    const count = below.count === 0 ? '沒有一家' : `${below.count} 家`;
    return `${scored} 家客戶有得分，${count}低於 ${below.target} 分${then}。`;
  },
  customersMore: ({ declined, lowest }) => {
    const low = `最低：${lowestSaid(lowest, '家')} ${lowest.score}。`;
    if (declined === null) return low;
    if (declined.length === 0) return `沒有客戶得分下降。${low}`;
    const first = declined.slice(0, SEVERAL).map(({ name, by }) => `${name} ${by}`);
    return `${declined.length} 家得分下降：${first.join('、')}${declined.length > SEVERAL ? '等' : ''}。${low}`;
  },
  opinions: (count) => (count === 0 ? '沒有客戶意見。' : `客戶意見 ${count} 條，須逐條分析原因並采取措施。`),
  method: ({ unanswered, invalidAbove, severalForms, lateForms }) => {
    const blank = { 'left-out': '未答項目不計入', neutral: '未答項目按中間級計', zero: '未答項目按 0 分計' }[
      unanswered
    ];
    const limit =
      'percent' in invalidAbove ? `${invalidAbove.percent} % 的計分項` : `${invalidAbove.blanks} 個計分項`;
    const mean =
      severalForms === 'mean' ? '同一客戶多份取平均，批次分為各客戶得分的平均' : '批次分為各份得分的平均';
    const late = { 'left-out': '逾期表不計分', counted: '逾期表照計', beside: '逾期表不計入得分，另列' }[
      lateForms
    ];
    return `算法：每份得分 = Σ(權重 × 分) ÷ Σ權重，${blank}；空白超過 ${limit}為無效；${late}；${mean}，每級都從答案算起，不用已取平均或已捨入的數再平均。判定取精確值，讀數四捨五入到一位小數。`;
  },
  binary:
    'ROUND(…, 10～12) 只去掉二進制浮點的尾差，使恰在半數上的值（如 84.25）讀作 84.3；不改變任何可讀的數。「判定」列為系統按精確分數所判，不隨表內改動。',
};

function versus(before: OverallFacts['before']): string {
  if (before === null) return '沒有可比的上一批次';
  const { score, round, by, direction } = before;
  if (direction === 'same') return `與 ${round} 的 ${score} 持平`;
  return `較 ${round} 的 ${score} ${direction === 'up' ? '上升' : '下降'} ${by} 分`;
}

function aimed(aim: Aim | null): string {
  return aim === null ? '' : `，${aim.isReached ? '達到' : '未達到'}目標（≥ ${aim.target}，${aim.clause}）`;
}

function moved(count: number, moves: DimensionFacts['moves']): string {
  if (moves === null) return `${count} 個維度中`;
  const { up, down, same } = moves;
  if (up === count) return count === 1 ? '維度得分上升，' : `${count} 個維度全部上升，`;
  if (down === count) return count === 1 ? '維度得分下降，' : `${count} 個維度全部下降，`;
  const parts = [
    up > 0 ? `${up} 個上升` : '',
    down > 0 ? `${down} 個下降` : '',
    same > 0 ? `${same} 個持平` : '',
  ];
  return `${count} 個維度中 ${parts.filter((part) => part !== '').join('、')}，`;
}

function lowestSaid({ name, alike }: Lowest, unit: string): string {
  return alike > 1 ? `${name}等 ${alike} ${unit}，均為` : name;
}

function belowSaid(below: readonly Named[], target: string | null, count: number): string {
  if (target === null) return '';
  if (below.length === 0) return `，全部達到 ${target} 分`;
  if (below.length === count) return `，全部低於 ${target} 分`;
  return below.length === 1
    ? `，是唯一低於 ${target} 分的維度`
    : `，低於 ${target} 分的有 ${below.length} 個`;
}

function named(all: readonly Named[]): string {
  return all.map(({ name, score }) => `${name} ${score}`).join('、');
}
