import type { ReactElement } from 'react';
import { figure as shownFigure } from '../../../../preload/words/format';
import type { CoverFigure } from '../../document';
import { oneLine, widthOf } from '../text/measure';
import { Line } from './Line';
import { INK, PAGE, RULE, TYPE } from './paper';
import { Text } from './Text';

const HEIGHT = 27;
const PAD = 3;
const FIGURE = 28;

/** The four figures, each with its target or the round before, and the verdict. */
function Draw({
  figures,
  y,
}: {
  readonly figures: readonly CoverFigure[];
  readonly y: number;
}): ReactElement {
  const width = PAGE.width / Math.max(1, figures.length);
  return (
    <>
      <Line x1={PAGE.left} x2={PAGE.right} y1={y} width={RULE.table} colour={INK.black} />
      <Line x1={PAGE.left} x2={PAGE.right} y1={y + HEIGHT} width={RULE.table} colour={INK.black} />
      {figures.map((each, at) => (
        <g key={each.label}>
          {at > 0 && <Line x1={PAGE.left + at * width} x2={PAGE.left + at * width} y1={y} y2={y + HEIGHT} />}
          <One
            figure={each}
            x={PAGE.left + at * width + (at === 0 ? 0 : PAD)}
            w={width - (at === 0 ? PAD : 2 * PAD)}
            y={y}
          />
        </g>
      ))}
    </>
  );
}

interface OneProps {
  readonly figure: CoverFigure;
  readonly x: number;
  readonly w: number;
  readonly y: number;
}

function One({ figure: { label, figure, unit, note, verdict }, x, w, y }: OneProps): ReactElement {
  const text = shownFigure(figure.value, figure.decimals);
  const isMissed = verdict?.isMissed === true;
  const word = { size: TYPE.table, bold: true };
  return (
    <>
      <Text x={x} y={y + 5.2} size={TYPE.table} tone="soft">
        {oneLine(label, w, { size: TYPE.table })}
      </Text>
      <Text x={x} y={y + 15} size={FIGURE} bold>
        {text}
      </Text>
      <Text x={x + widthOf(text, { size: FIGURE, bold: true }) + 1.4} y={y + 15} size={11}>
        {unit}
      </Text>
      <Text x={x} y={y + 19.6} size={TYPE.note} tone="soft">
        {oneLine(note, w, { size: TYPE.note })}
      </Text>
      {verdict !== null && (
        <Text x={x} y={y + 24.2} tone={isMissed ? 'bad' : 'ink'} {...word}>
          {oneLine(isMissed ? `▼ ${verdict.word}` : verdict.word, w, word)}
        </Text>
      )}
    </>
  );
}

export const CoverFigures = { Draw, height: HEIGHT };
