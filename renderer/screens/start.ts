import type { OfficeSettings } from '../../preload/contract/settings';
import type { Place } from './places';

/** Where the window opens: a blank office is first asked what it is. */
export function startPlace({ isBlank }: OfficeSettings): Place {
  return { screen: isBlank ? 'firstStart' : 'today', params: {} };
}
