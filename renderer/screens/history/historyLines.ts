import { isMoment, wallClock } from '../../../db/model/day';
import type { Output } from '../../../preload/contract';
import type { Words } from '../../../preload/words/zh-CN';
import { doingWords } from './doingWords';

type HistoryRow = Output<'history.record'>['rows'][number];

/** How a record's fields are called. A field without a name is not shown: it is the machine's own. */
export interface HistoryLabels {
  readonly fields: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yesOrNo?: readonly string[];
}

export interface HistoryLine {
  readonly key: string;
  readonly day: string;
  readonly time: string;
  readonly doing: string;
  readonly user: string;
  readonly via: string;
  readonly changes: readonly { readonly field: string; readonly was: string | null; readonly now: string }[];
}

/** Newest first: when, what, who, by which way, and every field that changed. */
export function historyLines(
  rows: readonly HistoryRow[],
  labels: HistoryLabels,
  words: Words,
  timeZone: string,
): readonly HistoryLine[] {
  return rows.toReversed().map((row, at) => {
    const clock = isMoment(row.at) ? wallClock(row.at, timeZone) : { day: row.at, time: '' };
    return {
      key: `${row.at} ${at}`,
      day: clock.day,
      time: clock.time.slice(0, 5),
      doing: doingWords(row.channel, words),
      user: row.user,
      via: viaWords(row.via, words),
      changes: changesOf(row, labels, words),
    };
  });
}

function viaWords(via: string, { today }: Words): string {
  const ways: Readonly<Record<string, string>> = today.history.via;
  return ways[via] ?? via;
}

function changesOf(
  { old, new: now }: HistoryRow,
  labels: HistoryLabels,
  words: Words,
): HistoryLine['changes'] {
  const before = old === null ? null : flat(parsed(old));
  const after = flat(parsed(now));
  return Object.keys(labels.fields).flatMap((field) => {
    if (!after.has(field)) return [];
    const is = shown(field, after.get(field), labels, words);
    const was = before === null ? null : shown(field, before.get(field), labels, words);
    const isNothing = was === null ? is === words.today.history.blank : was === is;
    return isNothing ? [] : [{ field: labels.fields[field] ?? field, was, now: is }];
  });
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

/** `{ contact: { phone } }` becomes `contact.phone`. */
function flat(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return all;
  for (const [key, inner] of Object.entries(value)) {
    const name = path === '' ? key : `${path}.${key}`;
    all.set(name, inner);
    for (const [deep, found] of flat(inner, name)) all.set(deep, found);
  }
  return all;
}

function shown(field: string, value: unknown, labels: HistoryLabels, { today }: Words): string {
  const { yes, no, blank } = today.history;
  if (value === null || value === undefined || value === '') return blank;
  if (labels.yesOrNo?.includes(field) === true) return value === true || value === 1 ? yes : no;
  const text = String(value);
  return labels.values?.[field]?.[text] ?? text;
}
