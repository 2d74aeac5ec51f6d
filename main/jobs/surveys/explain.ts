import { decimalText, type Exact, exact, oneDecimal, valueOf } from '../../../db/model/exact';
import { bandOf } from '../../../db/model/surveys/bands';
import { isIssued } from '../../../db/model/surveys/returns';
import type { Source } from '../../../db/model/surveys/ruleSet';
import { isBelowTarget, type Target, targetFigure, targetOf } from '../../../db/model/surveys/target';
import { itemsOf } from '../../../db/model/surveys/template';
import { scoreOf } from '../../../db/model/surveys/trend';
import type { ExplainedForm, ExplainedPart, Explanation } from '../../../preload/contract/explanation';
import type { JudgedRecord, RoundResultWhole } from './judged';

type Told = Pick<
  Explanation,
  'subjectName' | 'value' | 'exactText' | 'top' | 'bottom' | 'timesHundred' | 'verdict' | 'source' | 'parts'
> & { readonly forms: readonly JudgedRecord[] };

/** How one figure of a round came about: the fraction with its real numbers, the verdict, the clause, the forms behind it. */
export function explain(
  whole: RoundResultWhole,
  figure: Explanation['figure'],
  subject: string | null,
): Explanation {
  const { rules, round } = whole;
  const { forms, ...told } = EXPLAINS[figure](whole, subject ?? '');
  return {
    figure,
    subject,
    ...told,
    formsBehind: exceptionsFirst(forms).map(explainedForm),
    ruleSet: { code: rules.code, name: rules.name, version: rules.version, frozenOn: round.createdOn },
  };
}

const EXPLAINS: Readonly<Record<Explanation['figure'], (whole: RoundResultWhole, subject: string) => Told>> =
  {
    returnRate: explainReturnRate,
    overall: (whole) => explainMean(whole, whole.figures.overall, customerParts(whole), { name: null }),
    customersBelow: explainBelow,
    customer: explainCustomer,
    dimension: (whole, code) => explainOne(whole, code, 'dimensions'),
    item: (whole, code) => explainOne(whole, code, 'items'),
  };

function explainReturnRate({ rules, forms, figures }: RoundResultWhole): Told {
  const target = rules.returnTarget;
  const rate = figures.returnRate;
  const needed = target === null ? null : exact(target.percent).mul(exact(figures.issued, 100)).ceil();
  return {
    subjectName: null,
    value: oneDecimal(rate),
    exactText: textOf(rate),
    top: String(figures.returnedOnTime),
    bottom: String(figures.issued),
    timesHundred: true,
    verdict:
      target === null || rate === null
        ? null
        : {
            target: target.percent,
            isOwn: false,
            isReached: rate.gte(exact(target.percent)),
            needed: Number(needed?.n ?? 0n),
            grade: null,
          },
    source: target === null ? null : withDeadline(target.source, rules.deadline?.source),
    parts: [],
    forms: forms.filter(isIssued),
  };
}

function withDeadline(source: Source, deadline: Source | undefined): Source {
  if (deadline === undefined || deadline.clause === source.clause) return source;
  return { clause: `${source.clause}、${deadline.clause}`, words: `${source.words}；${deadline.words}` };
}

function customerParts({ figures, forms }: RoundResultWhole): readonly ExplainedPart[] {
  const names = new Map(forms.map((form) => [form.customer, form.customerName]));
  return figures.customers.map(({ code, overall }) => {
    return { code, name: names.get(code) ?? code, weight: null, points: oneDecimal(valueOf(overall)) };
  });
}

/** What a mean is called, and the dimension whose target it is held against. */
interface Meant {
  readonly name: string | null;
  readonly dimension?: string;
}

function explainMean(
  whole: RoundResultWhole,
  value: Exact | null,
  parts: readonly ExplainedPart[],
  of: Meant,
): Told {
  const { rules, forms } = whole;
  const target = aimOf(whole, of.dimension);
  return {
    subjectName: of.name,
    value: oneDecimal(value),
    exactText: textOf(value),
    top: value === null ? '–' : decimalText(value.mul(exact(parts.length)), 2),
    bottom: String(parts.length),
    timesHundred: false,
    verdict: verdictOn(whole, value, target),
    source: target?.source ?? rules.bands?.source ?? rules.frequencySource,
    parts,
    forms: forms.filter((form) => form.returnedOn !== null || isIssued(form)),
  };
}

function aimOf({ round, rules }: RoundResultWhole, dimension?: string): Target | null {
  return targetOf({ targets: round.targets, rules }, dimension);
}

function verdictOn(
  { rules }: RoundResultWhole,
  value: Exact | null,
  target: Target | null,
): Explanation['verdict'] {
  if (value === null || (target === null && rules.bands === null)) return null;
  const grade = rules.bands === null ? null : (bandOf(value, rules.bands)?.name ?? null);
  return {
    target: String(targetFigure(target) ?? ''),
    isOwn: target !== null && target.source === null,
    isReached: !isBelowTarget(value, target),
    needed: null,
    grade,
  };
}

function explainBelow(whole: RoundResultWhole): Told {
  const target = aimOf(whole);
  const below = whole.figures.customers.filter(({ overall }) => isBelowTarget(overall, target));
  const parts = customerParts(whole).filter(({ code }) => below.some((one) => one.code === code));
  const codes = new Set(below.map(({ code }) => code));
  return {
    ...explainMean(whole, null, parts, { name: null }),
    value: below.length,
    exactText: null,
    top: String(below.length),
    bottom: String(whole.figures.customers.length),
    forms: whole.forms.filter((form) => codes.has(form.customer)),
  };
}

/** A customer with one form shows its items (weight × points); with several, his forms' mean. */
function explainCustomer(whole: RoundResultWhole, code: string): Told {
  const { round, figures } = whole;
  const forms = whole.forms.filter((form) => form.customer === code);
  const own = figures.customers.find((customer) => customer.code === code);
  const told = explainMean(whole, own === undefined ? null : valueOf(own.overall), [], {
    name: forms.at(0)?.customerName ?? code,
  });
  const counted = forms.filter((form) => form.isCounted);
  if (own === undefined || counted.length !== 1) {
    return { ...told, bottom: String(counted.length), top: own === undefined ? '–' : told.top, forms };
  }
  const parts = itemsOf(round.definition).map((item, at) => {
    return {
      code: item.code,
      name: item.text,
      weight: item.weight,
      points: oneDecimal(scoreOf(own.items[at])),
    };
  });
  const weight = parts.reduce(
    (sum, part) => (part.points === null ? sum : sum.add(exact(part.weight ?? 0))),
    exact(0),
  );
  return {
    ...told,
    parts,
    top: decimalText(valueOf(own.overall).mul(weight), 2),
    bottom: weight.toString(),
    forms,
  };
}

function explainOne(whole: RoundResultWhole, code: string, of: 'dimensions' | 'items'): Told {
  const { round, figures, forms } = whole;
  const at = figures[of].findIndex((figure) => figure.code === code);
  const names =
    of === 'items'
      ? itemsOf(round.definition).map(({ text }) => text)
      : round.definition.dimensions.map(({ name }) => name);
  const customerNames = new Map(forms.map((form) => [form.customer, form.customerName]));
  const parts = figures.customers.flatMap((customer) => {
    const score = scoreOf(customer[of][at]);
    const name = customerNames.get(customer.code) ?? customer.code;
    return score === null ? [] : [{ code: customer.code, name, weight: null, points: oneDecimal(score) }];
  });
  return explainMean(whole, figures[of][at]?.score ?? null, parts, {
    name: names[at] ?? code,
    ...(of === 'dimensions' && { dimension: code }),
  });
}

function textOf(value: Exact | null): string | null {
  return value === null ? null : decimalText(value, 2);
}

const SHOWN_FIRST: Readonly<Record<string, number>> = { issued: 0, late: 1, invalid: 1, onTime: 2 };

function exceptionsFirst(forms: readonly JudgedRecord[]): readonly JudgedRecord[] {
  return [...forms].sort((left, right) => (SHOWN_FIRST[left.state] ?? 3) - (SHOWN_FIRST[right.state] ?? 3));
}

function explainedForm(form: JudgedRecord): ExplainedForm {
  return {
    form: form.code,
    customer: form.customer,
    customerName: form.customerName,
    state: form.state,
    returnedOn: form.returnedOn,
    score: oneDecimal(scoreOf(form.score?.overall)),
    isCounted: form.isCounted,
    blanks: form.score?.blanks ?? 0,
  };
}
