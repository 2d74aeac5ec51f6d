import type { Output } from '../../preload/contract';
import type { Place } from './places';

export type Found = Output<'search.find'>['found'][number];

/** The place that shows a found record, or null while no screen shows that kind. One line a kind. */
export function placeOfFound({ kind }: Found): Place | null {
  switch (kind) {
    case 'customer':
    case 'round':
    case 'form':
      return null;
    default:
      return kind satisfies never;
  }
}
