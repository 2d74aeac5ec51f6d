import type { ReactElement } from 'react';
import type { Words } from '../../../../preload/words/zh-CN';
import type { ReportHead } from '../../document';
import { logoSize } from '../surveyForm/logoShape';
import { oneLine, widthOf } from '../text/measure';
import { short } from '../text/unit';
import { Line } from './Line';
import { INK, PAGE, RULE, TYPE } from './paper';
import { Text } from './Text';

interface FrameProps {
  readonly head: ReportHead;
  readonly words: Words['reports'];
  readonly page: number;
  readonly pages: number;
}

const LOGO = { top: 11, size: 9, gap: 3 } as const;
const HALF = 90;

/** What stands round every inner page: whose report it is, its number, and the page's own. */
export function Frame({ head, words, page, pages }: FrameProps): ReactElement {
  return (
    <>
      <PlantMark head={head} x={PAGE.left} y={LOGO.top} size={LOGO.size} most={HALF} />
      <Numbers head={head} words={words} />
      <Line x1={PAGE.left} x2={PAGE.right} y1={PAGE.headRule} width={RULE.head} colour={INK.black} />
      <Foot
        left={`${head.title}　${head.subtitle}`}
        middle={words.head.control(head.isSample)}
        words={words}
        page={page}
        pages={pages}
      />
    </>
  );
}

function Numbers({ head, words }: Pick<FrameProps, 'head' | 'words'>): ReactElement {
  const { formNumber, version, record } = head;
  const above: readonly Labelled[] = [
    { label: words.head.formNumber, text: formNumber },
    { label: words.head.version, text: version },
  ];
  return (
    <>
      <LabelledLine parts={above} y={14.6} />
      {record !== '' && (
        <LabelledLine
          parts={[{ label: words.head.record, text: oneLine(record, 60, { size: 8, bold: true }) }]}
          y={18.7}
        />
      )}
    </>
  );
}

interface Labelled {
  readonly label: string;
  readonly text: string;
}

function LabelledLine({
  parts,
  y,
}: {
  readonly parts: readonly Labelled[];
  readonly y: number;
}): ReactElement {
  return (
    <text x={PAGE.right} y={y} fontSize={2.82} textAnchor="end">
      {parts.map(({ label, text }, at) => (
        <tspan key={label}>
          <tspan className="soft">{`${at === 0 ? '' : '　'}${label} `}</tspan>
          <tspan fontWeight={700}>{text}</tspan>
        </tspan>
      ))}
    </text>
  );
}

interface PlantMarkProps {
  readonly head: ReportHead;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly most: number;
}

/** The plant's logo and names; what it has not entered is left out. */
export function PlantMark({ head: { plant }, x, y, size, most }: PlantMarkProps): ReactElement {
  const shape = logoSize(plant.logo);
  const scale = shape === null ? 0 : Math.min(size / shape.h, (size * 3) / shape.w);
  const width = shape === null ? 0 : shape.w * scale;
  const left = x + (width === 0 ? 0 : width + LOGO.gap * (size / LOGO.size));
  const big = size * 1.17;
  const small = size * 0.88;
  const hasEnglish = plant.nameEn !== '';
  const room = most - (left - x);
  return (
    <>
      {shape !== null && (
        <image
          href={plant.logo}
          x={short(x)}
          y={short(y + (size - shape.h * scale) / 2)}
          width={short(width)}
          height={short(shape.h * scale)}
        />
      )}
      <Text
        x={left}
        y={y + size * (hasEnglish ? 0.42 : 0.66)}
        size={fittingSize(plant.name, room, big, true)}
        bold
        tone="accent"
      >
        {oneLine(plant.name, room, { size: fittingSize(plant.name, room, big, true), bold: true })}
      </Text>
      <Text x={left} y={y + size * 0.86} size={fittingSize(plant.nameEn, room, small, false)} tone="soft">
        {oneLine(plant.nameEn, room, { size: fittingSize(plant.nameEn, room, small, false) })}
      </Text>
    </>
  );
}

const LEAST_SIZE = 0.6;

function fittingSize(text: string, room: number, size: number, bold: boolean): number {
  const width = widthOf(text, { size, bold });
  return width <= room ? size : Math.max(size * LEAST_SIZE, (size * room) / width);
}

const FOOT_GAP = 5;

interface FootProps {
  readonly left: string;
  readonly middle: string;
  readonly words: Words['reports'];
  readonly page: number;
  readonly pages: number;
}

export function Foot({ left, middle, words, page, pages }: FootProps): ReactElement {
  const face = { size: TYPE.foot };
  const number = words.head.page(String(page), String(pages));
  const half = widthOf(middle, face) / 2;
  const room = PAGE.width - widthOf(number, face) - 2 * half - 2 * FOOT_GAP;
  const shown = oneLine(left, room, face);
  const centre = (PAGE.left + PAGE.right) / 2 + 14;
  const middleX = Math.max(centre, PAGE.left + widthOf(shown, face) + FOOT_GAP + half);
  return (
    <>
      <Line x1={PAGE.left} x2={PAGE.right} y1={PAGE.footRule} />
      <Text x={PAGE.left} y={PAGE.foot} tone="soft" {...face}>
        {shown}
      </Text>
      <Text x={middleX} y={PAGE.foot} tone="soft" across="middle" {...face}>
        {middle}
      </Text>
      <Text x={PAGE.right} y={PAGE.foot} tone="soft" across="end" {...face}>
        {number}
      </Text>
    </>
  );
}
