import type { ReactElement } from 'react';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import { heightOf, type Line } from '../../../../db/model/surveys/formPage/setText';
import { millimetres } from '../../../../db/model/surveys/formPage/textWidth';
import { type Across, textIn } from '../text/textIn';
import { PIXELS } from '../text/unit';

type Tone = 'ink' | 'soft' | 'accent' | 'pale';

export const Text = textIn<Tone>(PIXELS);

interface WordsProps {
  readonly lines: readonly Line[];
  readonly room: Area;
  readonly across?: Across;
  readonly down?: 'top' | 'middle' | 'bottom';
  /** Of the Chinese; English is soft, or as pale as it. */
  readonly tone?: Tone;
}

/** Where the baseline of Noto Sans runs in its em box. */
const BASELINE = 0.88;
const DOWN = { top: 0, middle: 0.5, bottom: 1 } as const;
const ACROSS = { start: 0, middle: 0.5, end: 1 } as const;

/** Lines of words set inside their room. They were broken by their own widths: nothing here wraps. */
export function Words({
  lines,
  room,
  across = 'start',
  down = 'middle',
  tone = 'ink',
}: WordsProps): ReactElement {
  const height = heightOf(lines);
  let top = room.y + (room.h - height) * DOWN[down];
  const set = lines.map((line) => {
    const size = millimetres(line.size);
    const baseline = top + line.above + size * BASELINE;
    top += line.above + size;
    return { line, baseline };
  });
  return (
    <>
      {set.map(({ line, baseline }) => (
        <Text
          key={`${baseline} ${line.text}`}
          x={room.x + room.w * ACROSS[across]}
          y={baseline}
          size={line.size}
          bold={line.bold}
          across={across}
          tone={line.language === 'english' && tone !== 'pale' ? 'soft' : tone}
        >
          {line.text}
        </Text>
      ))}
    </>
  );
}
