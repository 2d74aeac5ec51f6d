import type { Place } from '../places';

/** The screen that shows a record of the history, or null while none does. */
export function placeOfRecord(record: string, key: string): Place | null {
  switch (record) {
    case 'customer':
      return { screen: 'customer', params: { code: key } };
    case 'round':
      return { screen: 'round', params: { round: key } };
    case 'form':
      return { screen: 'keying', params: { form: key } };
    case 'action':
      return { screen: 'action', params: { id: key } };
    case 'complaint':
      return { screen: 'complaint', params: { id: key } };
    case 'meeting':
      return { screen: 'meeting', params: { meeting: key } };
    case 'setting':
      return { screen: 'settings', params: {} };
    default:
      return null;
  }
}
