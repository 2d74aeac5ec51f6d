import { BONES, type Cause } from './causes';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

export interface Twig extends Line {
  readonly id: string;
  readonly words: string;
  /** Where the words begin, on their base line. */
  readonly at: Point;
  readonly isRoot: boolean;
}

export interface BoneDrawn extends Line {
  /** One of the six, or what the office calls another bone. */
  readonly branch: string;
  /** The middle of its name. */
  readonly at: Point;
  readonly twigs: readonly Twig[];
}

/** A fishbone as lines and words, in the unit of its text size (12): for the screen and for paper alike. */
export interface Fishbone {
  readonly width: number;
  readonly height: number;
  readonly spine: Line;
  readonly head: {
    readonly at: Point;
    readonly width: number;
    readonly height: number;
    readonly words: readonly string[];
  };
  readonly bones: readonly BoneDrawn[];
}

const TEXT = 12;
const WIDTH = 840;
const MARGIN = 12;
const HEAD = { width: 132, height: 84, lines: 4 };
const TWIG = 22;
const SHORTEST_BONE = 84;
/** How far a bone leans towards the tail, for each unit of its height. */
const LEAN = 0.5;

/** The bones that are drawn: the six, then others of the causes' own, in the order in which they come. */
export function bonesOf(causes: readonly Cause[]): readonly string[] {
  const own = causes.filter(({ method }) => method === 'fishbone').map(({ branch }) => branch);
  return [...new Set([...BONES, ...own])];
}

export function fishboneOf(effect: string, causes: readonly Cause[]): Fishbone {
  const bones = bonesOf(causes);
  const pairs = Math.ceil(bones.length / 2);
  const twigsOf = (branch: string) =>
    causes.filter(
      (cause) => cause.method === 'fishbone' && cause.branch === branch && cause.text.trim() !== '',
    );
  const most = Math.max(...bones.map((branch) => twigsOf(branch).length));
  const reach = Math.max(SHORTEST_BONE, (most + 1) * TWIG);
  const middle = MARGIN + TEXT * 2 + reach;
  const headAt = WIDTH - MARGIN - HEAD.width;
  const step = (headAt - MARGIN) / pairs;
  const drawn = bones.map((branch, at) => {
    const isAbove = at % 2 === 0;
    const foot = { x: MARGIN + step * (Math.floor(at / 2) + 1) - 8, y: middle };
    return boneDrawn(branch, twigsOf(branch), { foot, reach, isAbove, room: step - 8 });
  });
  const height = 2 * middle;
  return {
    width: WIDTH,
    height,
    spine: { from: { x: MARGIN, y: middle }, to: { x: headAt, y: middle } },
    head: {
      at: { x: headAt, y: middle },
      width: HEAD.width,
      height: HEAD.height,
      words: linesIn(effect, HEAD.width - 16),
    },
    bones: drawn,
  };
}

interface Standing {
  readonly foot: Point;
  readonly reach: number;
  readonly isAbove: boolean;
  /** Between this bone and the one before it. */
  readonly room: number;
}

function boneDrawn(branch: string, causes: readonly Cause[], standing: Standing): BoneDrawn {
  const { foot, reach, isAbove, room } = standing;
  const side = isAbove ? -1 : 1;
  const on = (away: number): Point => ({ x: foot.x - away * LEAN, y: foot.y + side * away });
  const tip = on(reach);
  const twigs = causes.map(({ id, text, isRoot }, at) => {
    // From the tip inwards, so that few causes stand far from the spine.
    const to = on(reach - (at + 1) * TWIG + TWIG / 2);
    const from = { x: Math.max(MARGIN, to.x - room + 28), y: to.y };
    return { id, from, to, isRoot, words: cut(text.trim(), to.x - from.x), at: { x: from.x, y: to.y - 4 } };
  });
  return { branch, from: tip, to: foot, at: { x: tip.x, y: tip.y + side * TEXT }, twigs };
}

/** Chinese characters are as wide as they are high, others about half of it. */
function widthOf(character: string): number {
  return character.charCodeAt(0) > 0x2e7f ? TEXT : TEXT * 0.56;
}

function cut(text: string, room: number): string {
  const [line = ''] = broken(text, room);
  return line.length < text.length ? `${line.slice(0, -1)}…` : line;
}

function linesIn(text: string, room: number): readonly string[] {
  const lines = broken(text, room);
  if (lines.length <= HEAD.lines) return lines;
  const kept = lines.slice(0, HEAD.lines);
  return kept.map((line, at) => (at === HEAD.lines - 1 ? `${line.slice(0, -1)}…` : line));
}

function broken(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const own = widthOf(character);
    if (width + own > room && line !== '') {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += own;
  }
  return line === '' ? lines : [...lines, line];
}
