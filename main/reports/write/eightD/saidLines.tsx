import type { ReactElement } from 'react';
import type { Said } from '../../../../preload/words/said';
import { baselineOf, Lines, pitchOf, Text } from '../print/Text';
import { linesOf, widthOf } from '../text/measure';

/** Of the size of what stands above it. */
const SECOND = 0.84;

export interface SaidLook {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly tone?: 'ink' | 'soft' | 'accent' | 'bad' | undefined;
  readonly across?: 'start' | 'end' | undefined;
}

export interface SetSaid {
  readonly height: number;
  /** Draws it with its top at `y`. */
  readonly draw: (x: number, y: number) => ReactElement;
}

/** As somebody typed it, a new line stays a new line; the second language below, smaller and softer. */
export function setSaid(said: Said, width: number, look: SaidLook): SetSaid {
  const { text, second } = said;
  const { size, bold, tone, across } = look;
  const small = size * SECOND;
  const inline = inOne(said, width, look);
  if (inline !== null) return inline;
  const first = typed(text, width, { size, bold: bold === true });
  const below = typed(second, width, { size: small });
  const head = first.length * pitchOf(size);
  const draw = (x: number, y: number) => (
    <>
      <Lines lines={first} {...{ x, size, bold, tone, across }} y={y + baselineOf(size)} />
      {below.length > 0 && (
        <Lines lines={below} {...{ x, across }} size={small} tone="soft" y={y + head + baselineOf(small)} />
      )}
    </>
  );
  return { height: head + below.length * pitchOf(small), draw };
}

const GAP = 1.2;

/** A label with its second language behind it in the same line; null where there is no room, or no second one. */
function inOne({ text, second, isLabel }: Said, width: number, look: SaidLook): SetSaid | null {
  if (isLabel !== true || second === '' || look.across === 'end') return null;
  const { size, bold, tone } = look;
  const small = size * SECOND;
  const after = widthOf(text, { size, bold: bold === true }) + GAP;
  if (after + widthOf(second, { size: small }) > width) return null;
  const draw = (x: number, y: number) => (
    <>
      <Text {...{ x, size, bold, tone }} y={y + baselineOf(size)}>
        {text}
      </Text>
      <Text x={x + after} size={small} tone="soft" y={y + baselineOf(size)}>
        {second}
      </Text>
    </>
  );
  return { height: pitchOf(size), draw };
}

function typed(text: string, width: number, face: { readonly size: number; readonly bold?: boolean }) {
  return text
    .split(/\r?\n/)
    .flatMap((line) => linesOf(line, width, face))
    .filter((line) => line !== '');
}

/** A part that is too high for one page goes on over several, line by line. */
export interface SaidLine {
  readonly height: number;
  readonly draw: (x: number, y: number) => ReactElement;
}

export function saidLines(said: Said, width: number, look: SaidLook): readonly SaidLine[] {
  const { text, second } = said;
  const inline = inOne(said, width, look);
  if (inline !== null) return [inline];
  const { size, bold, tone } = look;
  const small = size * SECOND;
  const line = (words: string, face: SaidLook): SaidLine => ({
    height: pitchOf(face.size),
    draw: (x, y) => <Lines lines={[words]} {...face} x={x} y={y + baselineOf(face.size)} />,
  });
  return [
    ...typed(text, width, { size, bold: bold === true }).map((words) => line(words, { size, bold, tone })),
    ...typed(second, width, { size: small }).map((words) => line(words, { size: small, tone: 'soft' })),
  ];
}
