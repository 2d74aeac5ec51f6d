import type { FieldChange } from '../../../db/model/trail';
import type { TrailLine } from '../../../preload/contract/history';
import type { Language } from '../../../preload/words/language';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { momentIn, trailWords } from '../../../preload/words/trailWords';
import type { Words } from '../../../preload/words/zh-CN';
import { deedsOf, isEscalation } from './deeds';

/** How a record's fields are called. A field without a name is not shown: it is the machine's own. */
export interface HistoryLabels {
  readonly fields: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yesOrNo?: readonly string[];
}

export interface HistoryLine {
  readonly key: number;
  readonly at: string;
  /** Noted by the way: nobody did it just now. */
  readonly isQuiet: boolean;
  readonly day: string;
  readonly time: string;
  readonly doing: string;
  readonly who: string;
  /** The workstation and by which way. */
  readonly where: string;
  /** Why it was changed after closing; empty otherwise. */
  readonly reason: string;
  readonly changes: readonly { readonly field: string; readonly was: string | null; readonly now: string }[];
}

interface Spoken {
  readonly words: Words;
  readonly language: Language;
}

/** Newest first: when, what, who, where, why, and every field that changed. */
export function historyLines(
  rows: readonly TrailLine[],
  labels: HistoryLabels,
  words: Words,
  language: Language,
): readonly HistoryLine[] {
  const says = trailWords(words, language);
  return deedsOf(rows)
    .toReversed()
    .map((row) => {
      const [day = '', time = ''] = row.when.split(' ');
      return {
        key: row.id,
        at: row.at,
        isQuiet: isEscalation(row),
        day,
        time: time.slice(0, 5),
        doing: says.doing(row.channel),
        who: says.who(row),
        where: words.trail.page.whereVia(row.workstation, says.via(row.via)),
        reason: row.reason,
        changes: changesOf(row, labels, { words, language }),
      };
    });
}

function changesOf(row: TrailLine, labels: HistoryLabels, spoken: Spoken): HistoryLine['changes'] {
  const { words } = spoken;
  const { blank } = words.today.history;
  const shared: Readonly<Record<string, string>> = words.trail.shared;
  const isNew = row.old === null;
  return row.changes.flatMap((change) => {
    const name = labels.fields[change.field] ?? shared[change.field];
    if (name === undefined || !Object.hasOwn(change, 'new')) return [];
    const shown = (value: FieldChange['old']) => momentIn(shownValue(change, value, labels, spoken), row);
    const now = shown(change.new);
    const was = isNew ? null : shown(change.old);
    const isNothing = was === null ? now === blank : was === now;
    return isNothing ? [] : [{ field: name, was, now }];
  });
}

function shownValue(
  { field }: FieldChange,
  value: FieldChange['old'],
  labels: HistoryLabels,
  { words: { today, signatures, people, reportsPage }, language }: Spoken,
): string {
  const { yes, no, blank } = today.history;
  const shared: HistoryLabels['values'] = {
    signature: signatures.meanings,
    as: people.functions,
    paper: reportsPage.formats,
  };
  if (value === null || value === undefined || value === '') return blank;
  if (labels.yesOrNo?.includes(field) === true) return value === true || value === 1 ? yes : no;
  const text = String(value);
  return labels.values?.[field]?.[text] ?? shared[field]?.[text] ?? shippedName(text, language);
}
