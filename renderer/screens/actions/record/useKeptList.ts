import { useState } from 'react';
import { saidBy } from './saidBy';

interface Seen {
  readonly kept: string;
  readonly sent: string;
}

export interface KeptList<Row> {
  readonly rows: readonly Row[];
  /** What is being typed; nothing is sent yet. */
  readonly setRows: (rows: readonly Row[]) => void;
  /** Sends what is worth keeping, when it says something new. */
  readonly leave: (rows?: readonly Row[]) => void;
}

/**
 * A list that is typed here and kept as a whole. What comes back takes its place only where somebody else changed it:
 * a line that was just begun is not lost because the line before it was kept.
 */
export function useKeptList<Row extends object>(
  kept: readonly Row[],
  isWorthKeeping: (row: Row) => boolean,
  save: (now: readonly Row[], before: readonly Row[]) => Promise<boolean>,
): KeptList<Row> {
  const text = saidBy(kept);
  const [rows, setRows] = useState(kept);
  const [seen, setSeen] = useState<Seen>({ kept: text, sent: text });
  if (text !== seen.kept) {
    setSeen({ kept: text, sent: text });
    if (text !== seen.sent) setRows(kept);
  }
  const leave = (typed: readonly Row[] = rows) => {
    const now = typed.filter(isWorthKeeping);
    const sent = saidBy(now);
    if (sent === seen.sent) return;
    setSeen({ kept: text, sent });
    void save(now, kept).then((isKept) => {
      if (!isKept) setSeen((last) => ({ ...last, sent: last.kept }));
    });
  };
  return { rows, setRows, leave };
}
