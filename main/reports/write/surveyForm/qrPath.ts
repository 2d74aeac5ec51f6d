import { create } from 'qrcode';

const SIZE = 21;
// Fields and their upper left corners are numbered row by row, with a light margin of one all round.
const WIDE = SIZE + 2;

/**
 * A QR code of version 1-Q as one path, in modules. It follows the outline of the dark fields, because squares set side by
 * side show hair cracks on screens and in copies, and cost the PDF four times as many numbers.
 */
export function qrPath(text: string): string {
  const { modules } = create(text, { version: 1, errorCorrectionLevel: 'Q' });
  const edges = edgesOf(modules.data);
  const paths: string[] = [];
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) paths.push(pathOf(outlineFrom(start, edges)));
  }
  return paths.join('');
}

// The four sides of a field, clockwise, so that dark always lies to the right of an edge and edges join to closed outlines.
const SIDES = [
  { beside: -WIDE, from: 0, to: 1 },
  { beside: 1, from: 1, to: 1 + WIDE },
  { beside: WIDE, from: 1 + WIDE, to: WIDE },
  { beside: -1, from: WIDE, to: 0 },
];

/** The ends of all edges between dark and light, by the corner where they start. */
type Edges = ReadonlyMap<number, number[]>;

function edgesOf(fields: ArrayLike<number>): Edges {
  const dark = withMargin(fields);
  const edges = new Map<number, number[]>();
  for (let at = dark.indexOf(1); at !== -1; at = dark.indexOf(1, at + 1)) {
    for (const { beside, from, to } of SIDES) {
      if (dark[at + beside] === 1) continue;
      const others = edges.get(at + from);
      if (others === undefined) edges.set(at + from, [at + to]);
      else others.push(at + to);
    }
  }
  return edges;
}

function withMargin(fields: ArrayLike<number>): Uint8Array {
  const all = new Uint8Array(WIDE * WIDE);
  for (let at = 0; at < SIZE * SIZE; at += 1)
    all[(Math.floor(at / SIZE) + 1) * WIDE + (at % SIZE) + 1] = fields[at] ?? 0;
  return all;
}

function outlineFrom(start: number, edges: Edges): readonly number[] {
  const corners = [start];
  for (let at = edges.get(start)?.pop(); at !== undefined && at !== start; at = edges.get(at)?.pop())
    corners.push(at);
  return corners;
}

function pathOf(corners: readonly number[]): string {
  const turns = corners.filter((corner, index) =>
    isTurn(corners.at(index - 1), corner, corners[(index + 1) % corners.length]),
  );
  const [first, ...others] = turns.map((corner) => ({
    x: (corner % WIDE) - 1,
    y: Math.floor(corner / WIDE) - 1,
  }));
  if (first === undefined) return '';
  let before = first;
  let path = `M${first.x} ${first.y}`;
  for (const turn of others) {
    path += turn.y === before.y ? `h${turn.x - before.x}` : `v${turn.y - before.y}`;
    before = turn;
  }
  return `${path}z`;
}

function isTurn(before: number | undefined, corner: number, after: number | undefined): boolean {
  return before === undefined || after === undefined || corner - before !== after - corner;
}
