import type { ReactElement } from 'react';
import type { PartsBlock } from '../../blocks';
import { widthOf } from '../text/measure';
import { short } from '../text/unit';
import { INK, TYPE } from './paper';
import type { SetBlock } from './setting';
import { Text } from './Text';

const BAR = 5.2;
const HEIGHT = 12.5;
const WORDS = 4.4;
const GAP = 3;
const FILLS = [INK.bar, INK.accent, '#ffffff', INK.tint] as const;

/** One bar for the whole, its parts named above where they begin; what is bad is dark or hollow, never colour alone. */
export const partPieces: SetBlock<PartsBlock> = ({ label, parts }, { x, w }) => {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  return [
    {
      height: HEIGHT,
      above: 1,
      draw: (y) => <Bar label={label} parts={parts} total={total} box={{ x, w, y }} />,
    },
  ];
};

interface BarProps extends Pick<PartsBlock, 'label' | 'parts'> {
  readonly total: number;
  readonly box: { readonly x: number; readonly w: number; readonly y: number };
}

function Bar({ label, parts, total, box }: BarProps): ReactElement {
  const labelWidth = widthOf(label, { size: TYPE.body, bold: true }) + 4;
  const room = box.w - labelWidth;
  let left = box.x + labelWidth;
  const set = parts
    .map((part, at) => ({ part, fill: FILLS[at] ?? INK.tint }))
    .filter(({ part }) => part.count > 0)
    .map(({ part, fill }) => {
      const width = (part.count / total) * room;
      const words = `${part.name} ${part.count}`;
      const placed = { part, fill, left, width, words };
      left += width;
      return placed;
    });
  const places = wordPlaces(
    set.map((each) => ({
      at: each.left,
      wide: widthOf(each.words, { size: TYPE.table, bold: each.part.isBad }),
    })),
    box.x + box.w,
  );
  return (
    <>
      <Text x={box.x} y={box.y + WORDS + BAR - 1.4} size={TYPE.body} bold>
        {label}
      </Text>
      {set.map(({ part, fill, left: from, width, words }, at) => (
        <g key={part.name}>
          <rect
            x={short(from)}
            y={short(box.y + WORDS)}
            width={short(width)}
            height={BAR}
            fill={fill}
            stroke={INK.accent}
            strokeWidth={0.2}
          />
          <Text
            x={places[at] ?? from}
            y={box.y + 3}
            size={TYPE.table}
            bold={part.isBad}
            tone={part.isBad ? 'bad' : 'ink'}
          >
            {words}
          </Text>
        </g>
      ))}
    </>
  );
}

/** Words begin where their part begins, and move left where they would run into the next ones or out of the page. */
function wordPlaces(
  words: readonly { readonly at: number; readonly wide: number }[],
  end: number,
): readonly number[] {
  let right = end + GAP;
  return words
    .toReversed()
    .map(({ at, wide }) => {
      const place = Math.min(at, right - GAP - wide);
      right = place;
      return place;
    })
    .toReversed();
}
