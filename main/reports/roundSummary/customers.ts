import { type Exact, valueOf } from '../../../db/model/exact';
import type { CustomerFigure } from '../../../db/model/surveys/figures';
import { scoreOf } from '../../../db/model/surveys/trend';
import { type Gathered, type Moved, movedFrom } from './gather';

interface CustomerLine {
  readonly code: string;
  readonly name: string;
  /** Short, and with its code where two customers are called alike. */
  readonly shortName: string;
  /** Where its code stands beside it. */
  readonly plainName: string;
  readonly figure: CustomerFigure;
  readonly score: Exact;
  readonly before: Exact | null;
  readonly moved: Moved | null;
  readonly grade: string;
  readonly isBelow: boolean;
}

/** Scored customers, lowest first, as the round's screen lists them. */
export function customerLines(gathered: Gathered): readonly CustomerLine[] {
  const { page, whole } = gathered;
  const figures = new Map(whole.figures.customers.map((figure) => [figure.code, figure]));
  const earlier = new Map(whole.before?.figures.customers.map((figure) => [figure.code, figure.overall]));
  const names = shortNames(gathered);
  return page.customers.flatMap(({ code, name, shortName, isBelow, grade }) => {
    const figure = figures.get(code);
    if (figure === undefined) return [];
    const score = valueOf(figure.overall);
    const before = scoreOf(earlier.get(code));
    const moved = movedFrom(before, score);
    return {
      code,
      name,
      shortName: names(code),
      plainName: shortName || name,
      figure,
      score,
      before,
      moved,
      grade: gradeName(gathered, grade),
      isBelow,
    };
  });
}

/** What a customer is called in a narrow place. */
export function shortNames({ whole, words }: Gathered): (code: string) => string {
  const names = new Map<string, string>();
  const codes = new Map<string, string[]>();
  for (const { customer, customerName, customerShortName } of whole.forms) {
    if (names.has(customer)) continue;
    const name = customerShortName || customerName;
    names.set(customer, name);
    codes.set(name, [...(codes.get(name) ?? []), customer]);
  }
  return (code) => {
    const name = names.get(code) ?? code;
    return (codes.get(name)?.length ?? 1) > 1 ? words.withCode(name, code) : name;
  };
}

export function gradeName({ whole }: Gathered, code: string | null): string {
  return whole.rules.bands?.list.find((one) => one.code === code)?.name ?? code ?? '';
}
