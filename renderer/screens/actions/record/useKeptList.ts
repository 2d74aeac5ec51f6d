import { useState } from 'react';
import { received, type Seen, type TypedRow } from './keptRows';
import { saidBy } from './saidBy';

export interface KeptList<Row> {
  readonly rows: readonly Row[];
  /** What is being typed; nothing is sent yet. */
  readonly setRows: (rows: readonly Row[]) => void;
  /** Sends what is worth keeping, when it says something new. */
  readonly leave: (rows?: readonly Row[]) => void;
}

/** A list that is typed here and kept as a whole. No list that comes back takes away what was typed since. */
export function useKeptList<Row extends TypedRow>(
  kept: readonly Row[],
  isWorthKeeping: (row: Row) => boolean,
  save: (now: readonly Row[], before: readonly Row[]) => Promise<boolean>,
): KeptList<Row> {
  const [rows, setRows] = useState(kept);
  const [seen, setSeen] = useState<Seen<Row>>({ kept, sent: [] });
  if (saidBy(kept) !== saidBy(seen.kept)) {
    const now = received(seen, rows, kept);
    setSeen(now.seen);
    setRows(now.rows);
  }
  const leave = (typed: readonly Row[] = rows) => {
    const now = typed.filter(isWorthKeeping);
    const before = seen.sent.at(-1) ?? kept;
    if (saidBy(now) === saidBy(before)) return;
    setSeen((last) => ({ ...last, sent: [...last.sent, now] }));
    void save(now, before).then((isKept) =>
      setSeen((last) => (isKept ? settled(last) : withoutSent(last, now))),
    );
  };
  return { rows, setRows, leave };
}

/** What was sent may be what the office had all along: then nothing more comes back. */
function settled<Row extends TypedRow>(seen: Seen<Row>): Seen<Row> {
  return saidBy(seen.sent.at(-1) ?? []) === saidBy(seen.kept) ? { ...seen, sent: [] } : seen;
}

function withoutSent<Row>(seen: Seen<Row>, refused: readonly Row[]): Seen<Row> {
  return { ...seen, sent: seen.sent.filter((sent) => sent !== refused) };
}
