/** The columns of a table of dimensions or items, which its chart points to; the first six stand as in a table of figures. */
export const MEANS = {
  name: 0,
  now: 1,
  before: 2,
  change: 3,
  target: 4,
  verdict: 5,
  weight: 6,
  count: 7,
  code: 8,
  group: 9,
} as const;

export const MEAN_WIDTHS: readonly number[] = [26, 11, 11, 11, 10, 18, 10, 9, 11, 12];
