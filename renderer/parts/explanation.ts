/** A fraction, or what stands between fractions. */
export type Term = string | { readonly over: string; readonly under: string; readonly isNumber?: boolean };

/** What 算给我看 tells about one figure. Whoever computed the figure says it; nothing is computed here. */
export interface Explanation {
  /** In words, then with the real numbers: [{over: 按时收回份数, under: 发出份数}, '× 100 =', {over: '40', under: '43'}, …]. */
  readonly formula: readonly Term[];
  readonly verdict?: { readonly isReached: boolean; readonly text: string; readonly more?: string };
  /** The procedure's own words, word for word. */
  readonly clauses: readonly { readonly source: string; readonly text: string }[];
  readonly behind?: {
    /** What the forms share: 期限 09-30：09-22 + 5 个工作日. */
    readonly note?: string | undefined;
    /** Exceptions first; the many that are as they should be come as one last line. */
    readonly lines: readonly BehindLine[];
    readonly open?: { readonly label: string; readonly onOpen: () => void };
  };
  /** 甲方案第 3 版，2026-09-18 冻结 */
  readonly ruleSet: string;
}

export interface BehindLine {
  readonly code: string;
  readonly name: string;
  readonly fact?: string | undefined;
  readonly tone: 'bad' | 'good' | 'neutral';
  readonly word: string;
  readonly onOpen?: (() => void) | undefined;
}

/** The formula as one line of text, for a mail or a minute. */
export function formulaText(formula: readonly Term[]): string {
  return formula
    .map((term) => (typeof term === 'string' ? term : `(${term.over} / ${term.under})`))
    .join(' ');
}
