import type { HistoryLine } from './historyLines';

/** Longer than this between two changes, and it is another sitting. */
const PAUSE_MS = 10 * 60_000;

export interface Sitting {
  /** The newest of them; a sitting of several tells each field from its first to its last. */
  readonly line: HistoryLine;
  /** All of them, newest first, where there are several. */
  readonly all: readonly HistoryLine[];
}

/** Newest first: one person who changes the same fields again and again within a few minutes is told once. */
export function sittingsOf(lines: readonly HistoryLine[]): readonly Sitting[] {
  const groups = lines.reduce<readonly (readonly HistoryLine[])[]>((all, line) => {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || !isSameSitting(before, line)) return [...all, [line]];
    return [...all.slice(0, -1), [...last, line]];
  }, []);
  return groups.flatMap((group) => {
    const [newest, ...earlier] = group;
    if (newest === undefined) return [];
    if (earlier.length === 0) return [{ line: newest, all: [] }];
    return [{ line: { ...newest, changes: throughout(group) }, all: group }];
  });
}

function isSameSitting(later: HistoryLine, line: HistoryLine): boolean {
  const isOne = later.who === line.who && later.doing === line.doing && later.reason === line.reason;
  const isSoon = Date.parse(later.at) - Date.parse(line.at) <= PAUSE_MS;
  return isOne && isSoon && later.isQuiet === line.isQuiet && fieldsOf(later) === fieldsOf(line);
}

function fieldsOf({ changes }: HistoryLine): string {
  return JSON.stringify(changes.map(({ field }) => field).toSorted());
}

/** From what each field was before the first of them to what it is after the last. */
function throughout(group: readonly HistoryLine[]): HistoryLine['changes'] {
  const [newest, oldest] = [group[0], group.at(-1)];
  return (newest?.changes ?? []).map((change) => {
    const first = oldest?.changes.find(({ field }) => field === change.field);
    return { ...change, was: first?.was ?? change.was };
  });
}
