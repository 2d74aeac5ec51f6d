import type { ReactElement } from 'react';
import type { Fact } from '../../improvementSlip/slip';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import { underLine } from '../print/SignatureLines';
import { baselineOf, Lines, pitchOf, Text } from '../print/Text';
import { fittingFace, oneLine, widthOf } from '../text/measure';
import { short } from '../text/unit';
import { Code } from './Code';
import { cutLines, SignLine, SlipSectionTitle, type SlipSetting } from './set';

const ACROSS = 3;
const GAP = 6;
const WIDTH = (PAGE.width - GAP * (ACROSS - 1)) / ACROSS;
const SIGNED = 237;
const SIGN_ROOM = 12.5;
const TORN = 248.5;
const RECEIVED = 273.2;
const QR = { y: 251.4, size: 13 } as const;

const COLUMN = 40.5;
const BOXES = PAGE.left + 2 * (COLUMN + 4);
const FACE = { size: 9.5 };
const MOST_LINES = 3;

export interface LaidVerification {
  readonly top: number;
  readonly draw: () => ReactElement;
  readonly long: readonly Fact[];
}

/** 效果确认, from the bottom upwards: what stands over it gets what is left. */
export function layVerification(setting: SlipSetting): LaidVerification {
  const { facts } = setting.slip.verification;
  const cells = facts.map((fact) => ({ fact, ...cutLines(fact.text, COLUMN, FACE, MOST_LINES) }));
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = 7.2 + most * pitchOf(FACE.size);
  const ruled = SIGNED - SIGN_ROOM - height;
  return {
    top: ruled - 8,
    long: cells.filter(({ isCut }) => isCut).map(({ fact }) => fact),
    draw: () => <Verification {...setting} y={ruled} height={height} />,
  };
}

interface VerificationProps extends SlipSetting {
  readonly y: number;
  readonly height: number;
}

function Verification({
  slip: { verification },
  words: { slip: words },
  y,
  height,
}: VerificationProps): ReactElement {
  const cells = verification.facts.map((fact, at) => ({ fact, x: PAGE.left + at * (COLUMN + 4) }));
  return (
    <>
      <SlipSectionTitle title={words.verification.title} hint={verification.how} y={y - 2.6} />
      <Line x1={PAGE.left} x2={PAGE.right} y1={y} width={RULE.table} colour={INK.black} />
      {cells.map(({ fact, x }) => (
        <g key={x}>
          <Label x={x} y={y + 3.8} w={COLUMN} text={fact.label} />
          <Lines
            lines={cutLines(fact.text, COLUMN, FACE, MOST_LINES).lines}
            x={x}
            y={y + 4.6 + baselineOf(FACE.size)}
            {...FACE}
          />
        </g>
      ))}
      <Label x={BOXES} y={y + 3.8} w={COLUMN} text={words.verification.verdict} />
      <Boxes verdicts={verification.verdicts} y={y + 4.6 + baselineOf(FACE.size)} />
      <Line x1={PAGE.left} x2={PAGE.right} y1={y + height} width={RULE.head} colour={INK.black} />
    </>
  );
}

function Label({
  x,
  y,
  w,
  text,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly text: string;
}): ReactElement {
  const face = { size: TYPE.head };
  return (
    <Text x={x} y={y} tone="soft" {...face}>
      {oneLine(text, w, face)}
    </Text>
  );
}

const BOX = 3.4;

function Boxes({
  verdicts,
  y,
}: {
  readonly verdicts: SlipSetting['slip']['verification']['verdicts'];
  readonly y: number;
}): ReactElement {
  const room = PAGE.right - BOXES;
  const each = room / verdicts.length - BOX - 3;
  const widest = verdicts.reduce((longest, { word }) => (word.length > longest.length ? word : longest), '');
  const face = fittingFace(widest, each, FACE);
  let x = BOXES;
  return (
    <>
      {verdicts.map(({ word, isChosen }) => {
        const left = x;
        x += BOX + 1.6 + widthOf(word, face) + 6;
        return (
          <g key={word}>
            <rect
              x={short(left)}
              y={short(y - 3)}
              width={BOX}
              height={BOX}
              fill="none"
              stroke={INK.black}
              strokeWidth={0.3}
            />
            {isChosen && (
              <path
                d={`M${short(left + 0.6)} ${short(y - 1.4)}l1 1.2l1.5 -2.4`}
                fill="none"
                stroke={INK.black}
                strokeWidth={0.5}
              />
            )}
            <Text x={left + BOX + 1.6} y={y} {...face} bold={isChosen}>
              {word}
            </Text>
          </g>
        );
      })}
    </>
  );
}

/** Who answers for it, who confirms, who approves; what was signed in the office stands on the line. */
export function Signatures({ slip, words }: SlipSetting): ReactElement {
  const set = slip.signatures.map((signature, at) => ({ ...signature, x: PAGE.left + at * (WIDTH + GAP) }));
  return (
    <>
      {set.map(({ role, name, on, note, x }) => (
        <SignLine
          key={x}
          x={x}
          y={SIGNED}
          w={WIDTH}
          label={underLine(`${role} / ${words.slip.date}`, note)}
          name={name}
          on={on ?? ''}
        />
      ))}
    </>
  );
}

/** The part that is torn off, signed and given back, with the slip's code of its own. */
export function Receipt({ slip, words: { slip: words } }: SlipSetting): ReactElement {
  const left = PAGE.left + QR.size + 5;
  const labels = [words.receipt.department, words.receipt.person, words.receipt.time];
  const set = labels.map((label, at) => ({ label, x: PAGE.left + at * (WIDTH + GAP) }));
  return (
    <>
      <TearLine text={words.receipt.tear(slip.followedBy)} />
      <Code code={slip.code} x={PAGE.left} y={QR.y} size={QR.size} />
      <Text x={left} y={QR.y + 5.6} size={11} bold>
        {`${words.receipt.title}　${slip.code}`}
      </Text>
      <ReceiptFacts slip={slip} words={words} x={left} y={QR.y + 10.6} />
      {set.map(({ label, x }) => (
        <SignLine key={x} x={x} y={RECEIVED} w={WIDTH} label={label} />
      ))}
    </>
  );
}

function TearLine({ text }: { readonly text: string }): ReactElement {
  const face = { size: TYPE.note };
  const words = oneLine(text, 120, face);
  const half = widthOf(words, face) / 2 + 3;
  const middle = (PAGE.left + PAGE.right) / 2;
  const line = { y1: TORN, width: 0.25, colour: INK.black, dash: '1.2 1' };
  return (
    <>
      <Line x1={PAGE.left} x2={middle - half} {...line} />
      <Line x1={middle + half} x2={PAGE.right} {...line} />
      <Text x={middle} y={TORN + 0.9} tone="soft" across="middle" {...face}>
        {words}
      </Text>
    </>
  );
}

interface ReceiptFactsProps {
  readonly slip: SlipSetting['slip'];
  readonly words: SlipSetting['words']['slip'];
  readonly x: number;
  readonly y: number;
}

function ReceiptFacts({ slip, words, x, y }: ReceiptFactsProps): ReactElement {
  const due = `${words.facts.dueOn} ${slip.dueOn}`;
  const dueFace = { size: 8.5, bold: true };
  const dueLeft = PAGE.right - widthOf(due, dueFace);
  const said = `${slip.title}　${slip.receipt}`;
  const room = dueLeft - x - 4;
  const face = fittingFace(said, room, { size: 8.5 });
  return (
    <>
      <Text x={x} y={y} tone="soft" {...face}>
        {oneLine(said, room, face)}
      </Text>
      <Text x={PAGE.right} y={y} across="end" {...dueFace}>
        {due}
      </Text>
    </>
  );
}
