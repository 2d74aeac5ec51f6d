import { type Moment, momentOf, momentOfWall } from './day';

const LAST_SECOND = '23:59:59';

/**
 * Reads many seconds of a zone's wall clock (`2026-03-05 14:20:00`) as moments. A zone is asked for its offset once a day,
 * and for every time of a day on which its clocks change.
 */
export function wallMoments(timeZone: string): (wall: string) => Moment {
  const offsets = new Map<string, number | null>();
  const offsetOn = (on: string): number | null => {
    const morning = offsetAt(`${on}T00:00:00`, timeZone);
    return morning === offsetAt(`${on}T${LAST_SECOND}`, timeZone) ? morning : null;
  };
  return (wall) => {
    const on = wall.slice(0, 10);
    const known = offsets.get(on);
    const offset = known === undefined ? offsetOn(on) : known;
    if (known === undefined) offsets.set(on, offset);
    const iso = wall.replace(' ', 'T');
    return momentOf(offset === null ? momentOfWall(iso, timeZone) : Date.parse(`${iso}Z`) - offset);
  };
}

function offsetAt(wall: string, timeZone: string): number {
  return Date.parse(`${wall}Z`) - momentOfWall(wall, timeZone);
}
