import type { Output } from '../../preload/contract';
import type { Place } from './places';

export type Found = Output<'search.find'>['found'][number];

/** The place that shows a found record, or null while no screen shows that kind. One line a kind. */
const PLACES: Readonly<Record<Found['kind'], ((key: string) => Place) | null>> = {
  customer: (code) => ({ screen: 'customer', params: { code } }),
  contact: (code) => ({ screen: 'customer', params: { code } }),
  round: (round) => ({ screen: 'round', params: { round } }),
  form: (form) => ({ screen: 'keying', params: { form } }),
  action: (id) => ({ screen: 'action', params: { id } }),
  complaint: (id) => ({ screen: 'complaint', params: { id } }),
  meeting: (meeting) => ({ screen: 'meeting', params: { meeting } }),
  person: () => ({ screen: 'settings', params: { part: 'people' } }),
  delivery: (code) => ({ screen: 'customer', params: { code } }),
  questionnaire: () => ({ screen: 'settings', params: { part: 'questionnaires' } }),
  document: () => ({ screen: 'settings', params: { part: 'documents' } }),
};

export function placeOfFound({ kind, key }: Pick<Found, 'kind' | 'key'>): Place | null {
  return PLACES[kind]?.(key) ?? null;
}
