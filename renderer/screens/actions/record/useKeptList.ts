import { useState } from 'react';
import { received, type Seen, type TypedRow } from './keptRows';
import { saidBy } from './saidBy';

export interface KeptList<Row> {
  readonly rows: readonly Row[];
  /** What is being typed; nothing is sent yet. */
  readonly setRows: (rows: readonly Row[]) => void;
  /** Sends what is worth keeping, when it says something new. */
  readonly leave: (rows?: readonly Row[]) => void;
  /** Lines that somebody else changed while they were being changed here, as he has them. */
  readonly contested: readonly Row[];
  /** Which of the two stays is decided. */
  readonly decide: (theirs: Row, whose: 'mine' | 'theirs') => void;
}

/** A list that is typed here and kept as a whole. No list that comes back takes away what was typed since. */
export function useKeptList<Row extends TypedRow>(
  kept: readonly Row[],
  isWorthKeeping: (row: Row) => boolean,
  save: (now: readonly Row[], before: readonly Row[]) => Promise<boolean>,
): KeptList<Row> {
  const [rows, setRows] = useState(kept);
  const [contested, setContested] = useState<readonly Row[]>([]);
  const [seen, setSeen] = useState<Seen<Row>>({ kept, sent: [] });
  if (saidBy(kept) !== saidBy(seen.kept)) {
    const now = received(seen, rows, kept);
    setSeen(now.seen);
    setRows(now.rows);
    setContested((last) => [...last.filter(isAnother(now.contested)), ...now.contested]);
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
  const decide = (theirs: Row, whose: 'mine' | 'theirs') => {
    const now = whose === 'mine' ? rows : withLine(rows, theirs);
    setContested(contested.filter(({ id }) => id !== theirs.id));
    setRows(now);
    leave(now);
  };
  return { rows, setRows, leave, contested, decide };
}

function isAnother<Row extends TypedRow>(rows: readonly Row[]) {
  return ({ id }: Row) => !rows.some((row) => row.id === id);
}

/** In its place, or at the end where it was removed. */
function withLine<Row extends TypedRow>(rows: readonly Row[], line: Row): readonly Row[] {
  const isThere = rows.some(({ id }) => id === line.id);
  return isThere ? rows.map((row) => (row.id === line.id ? line : row)) : [...rows, line];
}

/** What was sent may be what the office had all along: then nothing more comes back. */
function settled<Row extends TypedRow>(seen: Seen<Row>): Seen<Row> {
  return saidBy(seen.sent.at(-1) ?? []) === saidBy(seen.kept) ? { ...seen, sent: [] } : seen;
}

function withoutSent<Row>(seen: Seen<Row>, refused: readonly Row[]): Seen<Row> {
  return { ...seen, sent: seen.sent.filter((sent) => sent !== refused) };
}
