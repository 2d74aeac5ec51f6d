import { create } from 'qrcode';

const SIZE = 21;

interface Step {
  readonly x: number;
  readonly y: number;
}

/**
 * A QR code of version 1-Q as one path, in modules. It follows the outline of the dark fields, because squares set side by
 * side show hair cracks on screens and in copies, and cost the PDF four times as many numbers.
 */
export function qrPath(text: string): string {
  const { modules } = create(text, { version: 1, errorCorrectionLevel: 'Q' });
  const isDark = ({ x, y }: Step) => x >= 0 && y >= 0 && x < SIZE && y < SIZE && modules.get(y, x) === 1;
  return outlines(edgesOf(isDark)).map(pathOf).join('');
}

interface Side {
  readonly beside: Step;
  readonly from: Step;
  readonly to: Step;
}

// The four sides of a field, clockwise, so that dark always lies to the right of an edge and edges join to closed outlines.
const SIDES: readonly Side[] = [
  { beside: { x: 0, y: -1 }, from: { x: 0, y: 0 }, to: { x: 1, y: 0 } },
  { beside: { x: 1, y: 0 }, from: { x: 1, y: 0 }, to: { x: 1, y: 1 } },
  { beside: { x: 0, y: 1 }, from: { x: 1, y: 1 }, to: { x: 0, y: 1 } },
  { beside: { x: -1, y: 0 }, from: { x: 0, y: 1 }, to: { x: 0, y: 0 } },
];
const FIELDS = Array.from({ length: SIZE * SIZE }, (_, index) => ({
  x: index % SIZE,
  y: Math.floor(index / SIZE),
}));

/** Every edge between dark and light, by its start. */
function edgesOf(isDark: (field: Step) => boolean): Map<number, Step[]> {
  const edges = new Map<number, Step[]>();
  for (const field of FIELDS.filter(isDark)) {
    for (const { beside, from, to } of SIDES) {
      if (isDark(moved(field, beside))) continue;
      const key = keyOf(moved(field, from));
      edges.set(key, [...(edges.get(key) ?? []), moved(field, to)]);
    }
  }
  return edges;
}

function moved(step: Step, by: Step): Step {
  return { x: step.x + by.x, y: step.y + by.y };
}

function outlines(edges: Map<number, Step[]>): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) found.push(outlineFrom(stepOf(start), edges));
  }
  return found;
}

function outlineFrom(start: Step, edges: Map<number, Step[]>): readonly Step[] {
  const steps: Step[] = [start];
  for (let at = edges.get(keyOf(start))?.pop(); at !== undefined && keyOf(at) !== keyOf(start); ) {
    steps.push(at);
    at = edges.get(keyOf(at))?.pop();
  }
  return steps;
}

function pathOf(steps: readonly Step[]): string {
  const corners = steps.filter((_, index) =>
    isCorner(steps.at(index - 1), steps[(index + 1) % steps.length]),
  );
  const [first, ...others] = corners;
  if (first === undefined) return '';
  let before = first;
  const moves = others.map((step) => {
    const move = step.y === before.y ? `h${step.x - before.x}` : `v${step.y - before.y}`;
    before = step;
    return move;
  });
  return `M${first.x} ${first.y}${moves.join('')}z`;
}

function isCorner(before: Step | undefined, after: Step | undefined): boolean {
  return before === undefined || after === undefined || !(before.x === after.x || before.y === after.y);
}

function keyOf({ x, y }: Step): number {
  return y * (SIZE + 1) + x;
}

function stepOf(key: number): Step {
  return { x: key % (SIZE + 1), y: Math.floor(key / (SIZE + 1)) };
}
