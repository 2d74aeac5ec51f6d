import type {
  ExplainedForm,
  ExplainedPart,
  Explanation as Told,
} from '../../../../preload/contract/explanation';
import { figure, NONE, score, shortDay } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import type { BehindLine, Explanation, Term } from '../../../parts/explanation';

interface Ways {
  readonly onOpenForm: (form: string) => void;
  readonly onOpenForms: () => void;
}

/** What the office told about a figure, in the order of 算给我看; nothing is computed here. */
export function explanationOf(told: Told, words: Words, ways: Ways): Explanation {
  const { explain } = words.rounds;
  const { source, ruleSet, formsBehind } = told;
  const behind = isAboutForms(told) ? formLines(told, words, ways) : partLines(told, words);
  return {
    formula: formulaOf(told, explain),
    ...verdictOf(told, explain),
    clauses: source === null ? [] : [{ source: explain.clause(source.clause), text: source.words }],
    behind: {
      ...invalidNote(told, explain),
      lines: behind,
      ...(formsBehind.length === 0
        ? {}
        : { open: { label: explain.openForms(formsBehind.length), onOpen: ways.onOpenForms } }),
    },
    ruleSet: explain.ruleSet(ruleSet.name, ruleSet.version, ruleSet.frozenOn),
  };
}

/** A rate is about forms; every mean is about the customers or items that it is the mean of. */
function isAboutForms({ figure: of, parts }: Told): boolean {
  return of === 'returnRate' || parts.length === 0;
}

function formulaOf(told: Told, words: Words['rounds']['explain']): readonly Term[] {
  const { top, bottom, timesHundred, value, exactText } = told;
  const result = exactText ?? (value === null ? NONE : figure(value));
  const inNumbers: Term = { over: top, under: bottom, isNumber: true };
  if (told.figure === 'customersBelow') return [fractionWords(told, words), '=', inNumbers];
  const times = timesHundred ? ['× 100'] : [];
  return [
    fractionWords(told, words),
    ...times,
    '=',
    inNumbers,
    ...times,
    timesHundred ? `= ${result} %` : `= ${result}`,
  ];
}

function fractionWords({ figure: of, parts, verdict }: Told, words: Words['rounds']['explain']): Term {
  if (of === 'returnRate') return { over: words.onTimeForms, under: words.issuedForms };
  if (of === 'customersBelow')
    return { over: words.belowCustomers(verdict?.target ?? ''), under: words.scoredCustomers };
  if (of !== 'customer') return { over: words.sumOfCustomers, under: words.customers };
  return parts.length === 0
    ? { over: words.sumOfForms, under: words.forms }
    : { over: words.sumOfItems, under: words.weights };
}

function verdictOf(
  { figure: of, verdict, top }: Told,
  words: Words['rounds']['explain'],
): Pick<Explanation, 'verdict'> {
  if (verdict === null) return {};
  const { target, isOwn, isReached, needed, grade } = verdict;
  const say = of === 'returnRate' ? words.targetPercent : isOwn ? words.ownTarget : words.target;
  const more = needed === null ? '' : words.needed(needed, Math.max(0, needed - Number(top)));
  const called = grade === null ? '' : words.grade(grade);
  return {
    verdict: {
      isReached,
      text: target === '' ? called : say(target, isReached),
      more: more || (target === '' ? '' : called),
    },
  };
}

/** Invalid forms that came back in time: they count in the return rate, though not in a score. */
function invalidBack({ figure: of, top, formsBehind }: Told): number {
  if (of !== 'returnRate') return 0;
  const invalid = formsBehind.filter(({ state }) => state === 'invalid').length;
  const valid = formsBehind.filter(({ isCounted }) => isCounted).length;
  return Math.min(invalid, Math.max(0, Number(top) - valid));
}

function invalidNote(told: Told, words: Words['rounds']['explain']): { readonly note?: string } {
  const count = invalidBack(told);
  return count === 0 ? {} : { note: words.invalidBack(told.top, count) };
}

const MOST_LINES = 6;

/** The late, the missing and the invalid one by one; those that count as one last line. */
function formLines(told: Told, words: Words, { onOpenForm }: Ways): readonly BehindLine[] {
  const { explain } = words.rounds;
  const { formsBehind } = told;
  const invalid = invalidBack(told);
  const counted = formsBehind.filter(({ isCounted }) => isCounted);
  const others = formsBehind.filter(({ isCounted }) => !isCounted);
  const few = counted.length <= 1 ? formsBehind : others;
  // Those that count must not fall under the rest that do not.
  const isCut = invalid > 0 && few.length > MOST_LINES;
  const listed = isCut ? few.toSorted((left, right) => rank(left) - rank(right)) : few;
  const shown = listed.slice(0, MOST_LINES);
  const lines = shown.map(
    (form): BehindLine => ({ ...formLine(form, words), onOpen: () => onOpenForm(form.form) }),
  );
  const hidden = few.length - shown.length;
  const rest = (
    key: string,
    count: number,
    name: string,
    word: Pick<BehindLine, 'tone' | 'word'>,
  ): readonly BehindLine[] => (count <= 0 ? [] : [{ code: key, name, ...word }]);
  return [
    ...lines,
    ...rest('…', hidden, explain.rest(hidden), { tone: 'neutral', word: explain.notCounted }),
    ...rest(
      words.rounds.counts.forms(String(counted.length)),
      few === others ? counted.length : 0,
      invalid === 0 ? explain.onTime : explain.onTimeValid,
      { tone: 'good', word: words.parts.status.counted },
    ),
  ];
}

function rank({ state }: ExplainedForm): number {
  return state === 'invalid' ? 0 : 1;
}

function formLine(form: ExplainedForm, words: Words): Omit<BehindLine, 'onOpen'> {
  const { explain } = words.rounds;
  const fact =
    form.state === 'invalid'
      ? explain.blanks(form.blanks)
      : form.returnedOn === null
        ? undefined
        : explain.returnedOn(shortDay(form.returnedOn));
  return { code: form.customer, name: form.customerName, fact, ...formWord(form, words) };
}

function formWord(
  { state, isCounted }: ExplainedForm,
  { parts, surveys, rounds }: Words,
): Pick<BehindLine, 'tone' | 'word'> {
  if (isCounted) return { tone: 'good', word: parts.status.counted };
  if (state === 'issued') return { tone: 'bad', word: parts.status.missing };
  if (state === 'late') return { tone: 'bad', word: parts.status.late };
  if (state === 'invalid') return { tone: 'bad', word: parts.status.invalid };
  return { tone: 'neutral', word: state === 'onTime' ? rounds.explain.notCounted : surveys.states[state] };
}

/** Items of a form in their order; customers of a mean lowest first. */
function partLines({ figure: of, parts }: Told, words: Words): readonly BehindLine[] {
  const { explain } = words.rounds;
  if (of === 'customer') return parts.map((part) => itemLine(part, words));
  const sorted = parts.toSorted((left, right) => (left.points ?? 0) - (right.points ?? 0));
  const shown = sorted.slice(0, MOST_LINES);
  const rest = sorted.length - shown.length;
  const tone = of === 'customersBelow' ? 'bad' : 'neutral';
  const lines = shown.map(
    ({ code, name, points }): BehindLine => ({ code, name, tone, word: explain.points(score(points)) }),
  );
  return rest === 0
    ? lines
    : [
        ...lines,
        { code: '…', name: explain.restCustomers(rest), tone: 'neutral', word: words.parts.status.counted },
      ];
}

function itemLine({ code, name, weight, points }: ExplainedPart, { rounds }: Words): BehindLine {
  if (points === null) return { code, name, tone: 'neutral', word: rounds.explain.noAnswer };
  return {
    code,
    name,
    tone: 'neutral',
    word: rounds.explain.weighted(String(weight ?? 1), figure(points, points % 1 === 0 ? 0 : 1)),
  };
}
