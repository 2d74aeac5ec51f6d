/** The kinds of records that are found, in the order in which they are shown. */
export const SEARCH_KINDS = [
  'customer',
  'contact',
  'round',
  'form',
  'action',
  'meeting',
  'complaint',
  'person',
  'delivery',
  'questionnaire',
  'document',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The number of each kind in the data file, where triggers write it: never changed, a new kind gets the next. */
const NUMBERS: Readonly<Record<SearchKind, number>> = {
  customer: 1,
  contact: 2,
  round: 3,
  form: 4,
  action: 5,
  meeting: 6,
  person: 7,
  delivery: 8,
  questionnaire: 9,
  document: 10,
  complaint: 11,
};

const ROWS = 2 ** 40;

/** Above every place: no kind will ever get so high a number. */
export const PLACES_END = 1_000 * ROWS;

/** The place of a record in the index: its kind, then its number, so that the newest of a kind comes last. */
export function placeOf(kind: SearchKind, id: number): number {
  return NUMBERS[kind] * ROWS + id;
}

/** The number of the record that stands at a place of its kind. */
export function idAt(place: number): number {
  return place % ROWS;
}

export function isPlaceOf(kind: SearchKind, place: number): boolean {
  return Math.floor(place / ROWS) === NUMBERS[kind];
}
