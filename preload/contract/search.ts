import * as z from 'zod';
import type { SearchKind } from '../../db/model/search/kinds';
import { dayField, reads } from './takes';

/** A record that was found, of whatever subject. */
export interface FoundRecord {
  readonly kind: SearchKind;
  /** What its page is opened by. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** What tells it from others of the same name; of an action its kind. */
  readonly detail: string;
}

const MOST_TYPED = 200;

export const search = {
  /** Grouped by kind, the best group and the best record first. */
  'search.find': reads(z.strictObject({ words: z.string().max(MOST_TYPED), on: dayField.optional() })).gives<{
    readonly found: readonly FoundRecord[];
  }>(),
};
