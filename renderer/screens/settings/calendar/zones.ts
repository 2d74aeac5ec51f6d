import { type Moment, offsetOf } from '../../../../db/model/day';

export interface Zone {
  /** `Asia/Shanghai`. */
  readonly key: string;
  /** `Asia/Shanghai · UTC+08:00`, found by either. */
  readonly name: string;
}

const HOME = 'Asia/Shanghai';

/** The plant's own and China's first, then from west to east by what the clocks show now, and by name. */
export function zonesInOrder(own: string, known: readonly string[], now: Moment): readonly Zone[] {
  const first = [...new Set([own, HOME])];
  const others = [...new Set(['UTC', ...known])]
    .filter((key) => !first.includes(key))
    .map((key) => ({ key, offset: offsetOf(now, key) }))
    .toSorted((one, other) => minutes(one.offset) - minutes(other.offset) || (one.key < other.key ? -1 : 1));
  return [...first.map((key) => ({ key, offset: offsetOf(now, key) })), ...others].map(({ key, offset }) => ({
    key,
    name: `${key.replaceAll('_', ' ')} · UTC${offset}`,
  }));
}

/** The zone that a typed text names in full, in whatever capitals. */
export function zoneNamed(zones: readonly Zone[], typed: string): Zone | undefined {
  const plain = typed.trim().replaceAll(' ', '_').toLowerCase();
  return zones.find(({ key, name }) => key.toLowerCase() === plain || name === typed);
}

function minutes(offset: string): number {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
}
