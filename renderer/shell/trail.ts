import type { Place } from '../screens/places';

/** Where one has been. Every entry has a number of its own, so that a page opened twice starts anew. */
export interface Trail {
  readonly entries: readonly { readonly id: number; readonly place: Place }[];
  readonly at: number;
  readonly nextId: number;
}

const MOST_ENTRIES = 50;

export function startTrail(place: Place): Trail {
  return { entries: [{ id: 0, place }], at: 0, nextId: 1 };
}

/** Going somewhere drops what lay ahead. Where one already is, nothing happens. */
export function goTo(trail: Trail, place: Place): Trail {
  if (isSame(hereOf(trail).place, place)) return trail;
  const before = trail.entries.slice(0, trail.at + 1).slice(1 - MOST_ENTRIES);
  return { entries: [...before, { id: trail.nextId, place }], at: before.length, nextId: trail.nextId + 1 };
}

/** The page itself says more exactly where one is (another tab, another form): back does not stop here twice. */
export function replaceHere(trail: Trail, place: Place): Trail {
  return {
    ...trail,
    entries: trail.entries.map((entry, index) => (index === trail.at ? { ...entry, place } : entry)),
  };
}

export function step(trail: Trail, by: -1 | 1): Trail {
  const at = trail.at + by;
  return trail.entries[at] === undefined ? trail : { ...trail, at };
}

export function hereOf({ entries, at }: Trail): Trail['entries'][number] {
  const here = entries[at];
  if (here === undefined) throw new RangeError('A trail always has a place');
  return here;
}

function isSame(left: Place, right: Place): boolean {
  return left.screen === right.screen && JSON.stringify(left.params) === JSON.stringify(right.params);
}
