import type { ReactElement } from 'react';
import type { ReportHead } from '../../document';
import type { Fact } from '../../improvementSlip/slip';
import { PlantMark } from '../print/Frame';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import { Text } from '../print/Text';
import { fittingFace, oneLine, widthOf } from '../text/measure';
import { Code } from './Code';
import type { SlipSetting } from './set';

const QR = { top: 9.6, size: 12.6 } as const;
const NUMBERS = { right: PAGE.right - QR.size - 3, above: 14.6, below: 18.9 } as const;
const MARK = { top: 11, size: 9, most: 84 } as const;

/** Whose slip it is, its number, and its code to be scanned when it comes back. */
export function SlipHead({ slip, words }: SlipSetting): ReactElement {
  const { head } = words.reports;
  const numbers = [
    { label: head.formNumber, text: slip.formNumber },
    { label: head.version, text: slip.version },
  ].filter(({ text }) => text !== '');
  return (
    <>
      <PlantMark head={markHead(slip)} x={PAGE.left} y={MARK.top} size={MARK.size} most={MARK.most} />
      <Labelled y={NUMBERS.above} parts={numbers} />
      <Labelled y={NUMBERS.below} parts={[{ label: head.record, text: slip.code }]} />
      <Code code={slip.code} x={PAGE.right - QR.size} y={QR.top} size={QR.size} />
      <Line x1={PAGE.left} x2={PAGE.right} y1={PAGE.headRule} width={RULE.head} colour={INK.accent} />
    </>
  );
}

/** The plant's mark is drawn of a report's head: only its plant is read. */
function markHead({ plant, title, language, isSample }: SlipSetting['slip']): ReportHead {
  const blank = { subtitle: '', basis: [], formNumber: '', version: '', retention: '', record: '' };
  return { ...blank, plant, title, language, isSample, signatures: [], author: '' };
}

interface LabelledProps {
  readonly y: number;
  readonly parts: readonly Fact[];
}

function Labelled({ y, parts }: LabelledProps): ReactElement {
  return (
    <text x={NUMBERS.right} y={y} fontSize={2.82} textAnchor="end">
      {parts.map(({ label, text }, at) => (
        <tspan key={label}>
          <tspan className="soft">{`${at === 0 ? '' : '　'}${label} `}</tspan>
          <tspan fontWeight={700}>{text}</tspan>
        </tspan>
      ))}
    </text>
  );
}

const TITLE = { baseline: 36.2, size: 18, gap: 3.6 } as const;

/** 改善报告 and, softer, who does what with it. */
export function SlipTitle({ slip }: Pick<SlipSetting, 'slip'>): ReactElement {
  const face = fittingFace(slip.title, PAGE.width * 0.6, { size: TITLE.size, bold: true }, 11);
  const left = PAGE.left + widthOf(slip.title, face) + TITLE.gap;
  const room = PAGE.right - left;
  const intro = fittingFace(slip.intro, room, { size: 9.5 });
  return (
    <>
      <Text x={PAGE.left} y={TITLE.baseline} {...face}>
        {slip.title}
      </Text>
      <Text x={left} y={TITLE.baseline} tone="soft" {...intro}>
        {oneLine(slip.intro, room, intro)}
      </Text>
    </>
  );
}

interface FootProps extends SlipSetting {
  readonly page: number;
  readonly pages: number;
}

export function SlipFoot({ slip, words, page, pages }: FootProps): ReactElement {
  const { head } = words.reports;
  const face = { size: TYPE.foot };
  const kept = slip.retention === '' ? '' : head.retention(slip.retention);
  const middle = [kept, slip.isSample ? head.sample : ''].filter((part) => part !== '').join('　');
  return (
    <>
      <Line x1={PAGE.left} x2={PAGE.right} y1={PAGE.footRule} />
      <Text x={PAGE.left} y={PAGE.foot} tone="soft" {...face}>
        {oneLine(`${slip.title}　${slip.code}`, 76, face)}
      </Text>
      <Text x={(PAGE.left + PAGE.right) / 2} y={PAGE.foot} tone="soft" across="middle" {...face}>
        {middle}
      </Text>
      <Text x={PAGE.right} y={PAGE.foot} tone="soft" across="end" {...face}>
        {head.page(String(page), String(pages))}
      </Text>
    </>
  );
}
