/** Moves labels apart to at least `gap`, each as little as can be, within `from`…`to`; gives their new places in the old order. */
export function spread(places: readonly number[], gap: number, from: number, to: number): readonly number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .toSorted((left, right) => left.place - right.place);
  const downwards: number[] = [];
  for (const { place } of order) downwards.push(Math.max(place, (downwards.at(-1) ?? from - gap) + gap));
  let limit = to;
  const settled = downwards.toReversed().map((place) => {
    const here = Math.min(place, limit);
    limit = here - gap;
    return here;
  });
  const result = new Array<number>(places.length);
  for (const [rank, { index }] of order.entries()) result[index] = settled[order.length - 1 - rank] ?? 0;
  return result;
}
