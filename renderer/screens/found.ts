import type { Output } from '../../preload/contract';
import type { Place } from './places';

export type Found = Output<'search.find'>['found'][number];

/** The place that shows a found record, or null while no screen shows that kind. One line a kind. */
export function placeOfFound({ kind, code }: Found): Place | null {
  switch (kind) {
    case 'customer':
      return { screen: 'customer', params: { code } };
    case 'round':
      return { screen: 'round', params: { round: code } };
    case 'form':
      return { screen: 'keying', params: { form: code } };
    default:
      return kind satisfies never;
  }
}
