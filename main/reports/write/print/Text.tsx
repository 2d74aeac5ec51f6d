import type { ReactElement } from 'react';
import { millimetres } from '../../../../db/model/surveys/formPage/textWidth';
import { printable } from '../text/measure';
import { type TextProps, textIn } from '../text/textIn';
import { MILLIMETRES } from '../text/unit';

type Tone = 'ink' | 'soft' | 'accent' | 'bad' | 'white';

const TextAsItIs = textIn<Tone>(MILLIMETRES);

/** One line; where it has runs, each is printable already. */
export function Text({ children, ...face }: TextProps<Tone>): ReactElement {
  return <TextAsItIs {...face}>{typeof children === 'string' ? printable(children) : children}</TextAsItIs>;
}

interface LinesProps extends Omit<TextProps<Tone>, 'children'> {
  readonly lines: readonly string[];
}

/** Lines below each other; `y` is the baseline of the first. */
export function Lines({ lines, y, ...face }: LinesProps): ReactElement {
  const set = lines.map((line, at) => ({ line, baseline: y + at * pitchOf(face.size) }));
  return (
    <>
      {set.map(({ line, baseline }) => (
        <Text key={baseline} y={baseline} {...face}>
          {line}
        </Text>
      ))}
    </>
  );
}

const LEADING = 1.42;
/** Where the baseline runs in a line's pitch, from its top. */
const BASELINE = 1.08;

export function pitchOf(size: number): number {
  return millimetres(size) * LEADING;
}

/** From the top of a line to its baseline. */
export function baselineOf(size: number): number {
  return millimetres(size) * BASELINE;
}
