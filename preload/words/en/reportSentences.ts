import type { Aim, DimensionFacts, Lowest, Named, OverallFacts } from '../reportFacts';
import type { Words } from '../zh-CN';

const SEVERAL = 3;

export const sentences: Words['reports']['said'] = {
  overall: ({ score, before, aim }) => {
    if (score === null) return 'No form counts, so this round has no overall score. ';
    return `The overall score is ${score}, ${versus(before)}${aimed(aim)}. `;
  },
  counted: ({ counted, customers, isEachForm, late, invalid, lateBeside, lateBesideForms }) => {
    const how = isEachForm ? 'each form counts once' : 'each customer counts once';
    const left = [late > 0 ? `${late} late` : '', invalid > 0 ? `${invalid} invalid` : ''].filter(
      (part) => part !== '',
    );
    const rest =
      left.length === 0
        ? ''
        : ` Left out of the scores: ${left.join(', ')}; their comments are handled all the same.`;
    const beside = lateBesideForms === 0 ? '' : ` The ${lateBesideForms} late by themselves: ${lateBeside}.`;
    return `${forms(counted)} of ${many(customers, 'customer')}; ${how}.${rest}${beside}`;
  },
  returned: ({ rate, onTime, issued, aim }) => {
    if (rate === null) return 'No form has been issued, so there is no return rate. ';
    const target =
      aim === null ? '' : `, ${aim.isReached ? 'reaching' : 'missing'} ${aim.target} % (${aim.clause})`;
    return `The return rate is ${rate} % (${onTime} of ${issued})${target}. `;
  },
  returnedMore: ({ late, out, needed, aim, issued, recent }) => {
    const isShort = aim !== null && !aim.isReached && needed !== null;
    const need = isShort ? ` Of ${issued} issued, ${needed} must be back on time to reach the target.` : '';
    const last = recent.length < 2 ? '' : ` The last ${recent.length} rounds: ${recent.join(', ')}.`;
    return `${late} late, ${out} not returned.${need}${last}`;
  },
  dimensions: ({ count, moves, lowest, below, target }) =>
    `${moved(count, moves)}The lowest is ${lowestSaid(lowest)}${belowSaid(below, target, count)}. `,
  dimensionsMore: ({ risen, fallen, below }) => {
    const most = [
      risen === null ? '' : `Largest rise: ${risen.name} ${risen.by}.`,
      fallen === null ? '' : `Largest fall: ${fallen.name} ${fallen.by}.`,
      below.length < 2 ? '' : `Below target: ${named(below)}.`,
    ];
    return most.filter((part) => part !== '').join(' ');
  },
  items: ({ count, down, worst, lowest }) => {
    const low = `The lowest of ${many(count, 'item')} is ${lowestSaid(lowest)}. `;
    if (down === null) return low;
    if (worst === null) return `None of ${many(count, 'item')} fell. ${low}`;
    const how = down === count ? `All ${many(count, 'item')}` : `${down} of ${many(count, 'item')}`;
    return `${how} fell, most of all ${worst.name} ${worst.by} to ${worst.now}. `;
  },
  itemsMore: ({ rule, twice }) => {
    const again = twice.slice(0, SEVERAL).map(({ name, path }) => `${name} ${path.join(' → ')}`);
    const falling = again.length === 0 ? '' : `Falling for the second round: ${again.join('; ')}.`;
    return [lowItems(rule), falling].filter((part) => part !== '').join(' ');
  },
  customers: ({ scored, below }) => {
    if (below === null) return `${many(scored, 'customer')} scored. `;
    const then = below.before === null ? '' : ` (${below.before} in the round before)`;
    return `${many(scored, 'customer')} scored; ${below.count === 0 ? 'none' : below.count} below ${below.target}${then}. `;
  },
  customersMore: ({ declined, lowest }) => {
    const low = `Lowest: ${lowestSaid(lowest)}.`;
    if (declined === null) return low;
    if (declined.length === 0) return `No customer’s score fell. ${low}`;
    const first = declined.slice(0, SEVERAL).map(({ name, by }) => `${name} ${by}`);
    const more = declined.length > SEVERAL ? ' and others' : '';
    return `${many(declined.length, 'score')} fell: ${first.join(', ')}${more}. ${low}`;
  },
  opinions: (count) =>
    count === 0
      ? 'No customer made a comment.'
      : `${many(count, 'comment')}: each one needs its cause and an action.`,
  method: ({ unanswered, invalidAbove, severalForms, lateForms }) => {
    const blank = {
      'left-out': 'blank items are left out',
      neutral: 'blank items count as the middle level',
      zero: 'blank items count as 0',
    }[unanswered];
    const limit =
      'percent' in invalidAbove
        ? `${invalidAbove.percent} % of the scored items`
        : `${invalidAbove.blanks} scored items`;
    const mean =
      severalForms === 'mean'
        ? 'a customer is the mean of its forms, the round the mean of its customers'
        : 'the round is the mean of its forms';
    const late = {
      'left-out': 'late forms are not scored',
      counted: 'late forms are scored',
      beside: 'late forms are in no score and shown beside it',
    }[lateForms];
    return `How it is computed: a form is Σ(weight × points) ÷ Σ weight, ${blank}; more than ${limit} blank makes it invalid; ${late}; ${mean}. Every level is computed from the answers, never from averaged or rounded figures. Verdicts use exact values; what is shown is rounded half up to one decimal.`;
  },
  binary:
    ' ROUND(…, 10 to 12) only takes away what binary arithmetic adds, so that a value exactly on a half (such as 84.25) reads 84.3; it changes no figure that can be read. Verdicts are the system’s own, judged exactly, and do not follow changes made in the sheet.',
};

function versus(before: OverallFacts['before']): string {
  if (before === null) return 'with no earlier round to compare';
  const { score, round, by, direction } = before;
  if (direction === 'same') return `the same as ${score} in ${round}`;
  return `${direction === 'up' ? 'up' : 'down'} ${by} from ${score} in ${round}`;
}

function aimed(aim: Aim | null): string {
  return aim === null
    ? ''
    : `, ${aim.isReached ? 'reaching' : 'missing'} the target (≥ ${aim.target}, ${aim.clause})`;
}

function moved(count: number, moves: DimensionFacts['moves']): string {
  if (moves === null) return '';
  const { up, down, same } = moves;
  if (up === count) return count === 1 ? 'The dimension rose. ' : `All ${count} dimensions rose. `;
  if (down === count) return count === 1 ? 'The dimension fell. ' : `All ${count} dimensions fell. `;
  const parts = [
    up > 0 ? `${up} rose` : '',
    down > 0 ? `${down} fell` : '',
    same > 0 ? `${same} stayed` : '',
  ];
  return `Of ${count} dimensions ${parts.filter((part) => part !== '').join(', ')}. `;
}

function lowestSaid({ name, score, alike }: Lowest): string {
  return alike > 1 ? `${name} and ${alike - 1} more, ${score}` : `${name}, ${score}`;
}

function belowSaid(below: readonly Named[], target: string | null, count: number): string {
  if (target === null) return '';
  if (below.length === 0) return `; all reach ${target}`;
  if (below.length === count) return `; all are below ${target}`;
  return below.length === 1 ? `, the only one below ${target}` : `; ${below.length} are below ${target}`;
}

function lowItems(
  rule: { readonly percent: string; readonly clause: string; readonly low: readonly Named[] } | null,
): string {
  if (rule === null) return '';
  if (rule.low.length === 0)
    return `No item is at or below ${rule.percent} % of its full score (${rule.clause}).`;
  return `At or below ${rule.percent} % of the full score (${rule.clause}): ${named(rule.low)}.`;
}

function named(all: readonly Named[]): string {
  return all.map(({ name, score }) => `${name} ${score}`).join(', ');
}

function forms(count: number): string {
  return count === 1 ? '1 valid form' : `${count} valid forms`;
}

function many(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
