import { unreadable } from './unreadable';

const PIECE = 65_536;

/**
 * The runs of numbers that become the sheets of a file (tables.ts), and a limit to all of them together: a sparse sheet of
 * a few kilobytes may ask for a place in a hundred thousand times two hundred columns. Kept outside the heap, because one
 * large array that does not fit into a thread's heap ends the whole program, not the thread.
 */
export class Marks {
  private total = 0;
  private full: Uint32Array[] = [];
  private last = new Uint32Array(PIECE);
  private used = 0;

  constructor(private readonly most: number) {}

  push(mark: number): void {
    if (this.used === PIECE) this.turn();
    this.last[this.used] = mark;
    this.used += 1;
  }

  pushRow(number: number, row: readonly number[]): void {
    this.push(number);
    this.push(row.length);
    for (const mark of row) this.push(mark);
  }

  /** All numbers since the last time. */
  take(): Uint32Array<ArrayBuffer> {
    const taken = new Uint32Array(this.full.length * PIECE + this.used);
    for (const [at, piece] of this.full.entries()) taken.set(piece, at * PIECE);
    taken.set(this.last.subarray(0, this.used), this.full.length * PIECE);
    this.full = [];
    this.used = 0;
    return taken;
  }

  private turn(): void {
    this.total += PIECE;
    if (this.total > this.most) throw unreadable('too-large');
    this.full.push(this.last);
    this.last = new Uint32Array(PIECE);
    this.used = 0;
  }
}
