import type { Cell } from './cell';
import type { Reading } from './reason';

/** Reads every different cell once. Equal cells of a file are one object, and a file has few different days and answers. */
export function oncePerCell<T>(read: (cell: Cell) => Reading<T>): (cell: Cell) => Reading<T> {
  const known = new Map<Cell, Reading<T>>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell);
    known.set(cell, reading);
    return reading;
  };
}
