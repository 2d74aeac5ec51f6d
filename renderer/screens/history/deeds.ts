import type { FieldChange } from '../../../db/model/trail';
import type { TrailLine } from '../../../preload/contract/history';

/** A rung that was noted because something else was done. */
export function isEscalation({ changes }: Pick<TrailLine, 'changes'>): boolean {
  return changes.length > 0 && changes.every(({ field }) => field.split('.')[0] === 'escalation');
}

/** What one person did in one go stands in several rows of the trail; a reader sees one deed. */
export function deedsOf(rows: readonly TrailLine[]): readonly TrailLine[] {
  return rows.reduce<readonly TrailLine[]>((deeds, row) => {
    const last = deeds.at(-1);
    if (last === undefined || !isSameDeed(last, row)) return [...deeds, row];
    return [...deeds.slice(0, -1), joined(last, row)];
  }, []);
}

function isSameDeed(last: TrailLine, row: TrailLine): boolean {
  const isOne = last.at === row.at && last.user === row.user && last.channel === row.channel;
  return isOne && isEscalation(last) === isEscalation(row) && (last.old === null) === (row.old === null);
}

function joined(last: TrailLine, row: TrailLine): TrailLine {
  const first = new Map(last.changes.map((change) => [change.field, change]));
  const own = new Set(row.changes.map(({ field }) => field));
  const changes = [
    ...last.changes.filter(({ field }) => !own.has(field)),
    // What one deed changed twice is told from its first to its last.
    ...row.changes.map((change) => ({ ...change, ...beforeOf(first.get(change.field)) })),
  ];
  return { ...row, id: last.id, changes, reason: row.reason === '' ? last.reason : row.reason };
}

function beforeOf(change: FieldChange | undefined): Pick<FieldChange, 'old'> {
  return change?.old === undefined ? {} : { old: change.old };
}
