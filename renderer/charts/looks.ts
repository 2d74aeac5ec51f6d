/** The six series. Colour is never alone: each has its own dash and its own point, so that grey paper reads the same. */
export type SeriesLook = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6';

interface Look {
  readonly dash: readonly number[];
  readonly point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot';
}

export const LOOKS: Readonly<Record<SeriesLook, Look>> = {
  c1: { dash: [], point: 'circle' },
  c2: { dash: [], point: 'rect' },
  c3: { dash: [6, 2], point: 'triangle' },
  c4: { dash: [2, 2], point: 'rectRot' },
  c5: { dash: [8, 3, 2, 3], point: 'crossRot' },
  c6: { dash: [2, 2], point: 'circle' },
};

export const TARGET_DASH: readonly number[] = [5, 3];
export const RUNNING_DASH: readonly number[] = [3, 3];
