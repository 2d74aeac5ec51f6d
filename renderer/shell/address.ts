import type { Place } from '../screens/places';

/** A place as it stands behind the # of the window's address, so that a reload comes back to it: `#round?{"round":"2026Q3"}`. */
export function addressOf({ screen, params }: Place): string {
  const told = JSON.stringify(params);
  return `#${screen}${told === '{}' ? '' : `?${encodeURIComponent(told)}`}`;
}

/** null for an address that names no screen of this version. */
export function placeAt(address: string, known: ReadonlySet<string>): Place | null {
  const [screen = '', told = ''] = address.replace(/^#/, '').split('?', 2);
  const place = { screen, params: paramsOf(told) };
  return isPlace(place, known) ? place : null;
}

// The names are checked, what a screen is told is not: only this window writes addresses.
function isPlace(
  place: { readonly screen: string; readonly params: unknown },
  known: ReadonlySet<string>,
): place is Place {
  return known.has(place.screen) && typeof place.params === 'object' && place.params !== null;
}

function paramsOf(told: string): unknown {
  if (told === '') return {};
  try {
    return JSON.parse(decodeURIComponent(told));
  } catch {
    return null;
  }
}
