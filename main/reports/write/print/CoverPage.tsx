import type { ReactElement } from 'react';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Cover, ReportHead } from '../../document';
import { linesOf, widthOf } from '../text/measure';
import { CoverFigures } from './CoverFigures';
import { Foot, PlantMark } from './Frame';
import { Line } from './Line';
import { INK, PAGE, TYPE } from './paper';
import type { ChapterTitle } from './pieces';
import { SignatureLines } from './SignatureLines';
import { baselineOf, Lines, pitchOf, Text } from './Text';

export interface Contents {
  readonly titles: readonly ChapterTitle[];
  readonly page: number;
}

interface CoverPageProps {
  readonly head: ReportHead;
  readonly cover: Cover;
  readonly contents: readonly Contents[];
  readonly words: Words['reports'];
  readonly pages: number;
}

const TITLE = { sizes: [30, 26, 22, 19], width: 128, top: 74 } as const;
const SENTENCES = { size: 10.5, above: 9, between: 1.8, most: 4 } as const;
const CONTENTS = { width: PAGE.width, numbers: 22, pitch: 6.4, least: 5, bottom: 247 } as const;
const SIGNATURE_LINE = 259;

/** Whose, what and when; four figures; what happened; where to find it; who signed. */
export function CoverPage({ head, cover, contents, words, pages }: CoverPageProps): ReactElement {
  const title = balanced(head.title);
  const titlePitch = pitchOf(title.size) * 0.9;
  const subtitle = TITLE.top + title.lines.length * titlePitch + 5;
  const figures = Math.max(140, subtitle + 17 + head.basis.length * 5);
  const sentences = cover.sentences.map((sentence) =>
    linesOf(sentence, PAGE.width, { size: SENTENCES.size }, SENTENCES.most),
  );
  const said = figures + CoverFigures.height + SENTENCES.above;
  const height = sentences.reduce(
    (sum, lines) => sum + lines.length * pitchOf(SENTENCES.size) + SENTENCES.between,
    0,
  );
  return (
    <>
      <PlantMark head={head} x={PAGE.left} y={22} size={13.5} most={PAGE.width} />
      <rect x={PAGE.left} y={TITLE.top - 10} width={24} height={1.5} fill={INK.accent} />
      <Headline title={title} pitch={titlePitch} />
      <Text x={PAGE.left} y={subtitle + 6} size={15} tone="accent">
        {head.subtitle}
      </Text>
      <Lines lines={head.basis} x={PAGE.left} y={subtitle + 13} size={10} tone="soft" />
      <CoverFigures.Draw figures={cover.figures} y={figures} />
      <Sentences lines={sentences} y={said} />
      <ContentsTable contents={contents} words={words} y={said + height + 6} />
      <SignatureLines signatures={head.signatures} words={words} line={SIGNATURE_LINE} />
      <Foot
        left={numbersOf(head, words)}
        middle={words.head.control(head.isSample)}
        words={words}
        page={1}
        pages={pages}
      />
    </>
  );
}

function Headline({ title, pitch }: { readonly title: FittedTitle; readonly pitch: number }): ReactElement {
  const first = TITLE.top + baselineOf(title.size) * 0.9;
  const set = title.lines.map((line, at) => ({ line, y: first + at * pitch }));
  return (
    <>
      {set.map(({ line, y }) => (
        <Text key={y} x={PAGE.left} y={y} size={title.size} bold>
          {line}
        </Text>
      ))}
    </>
  );
}

/** As many lines as it needs, of about the same length. */
function balanced(title: string): FittedTitle {
  const set = TITLE.sizes.map((size) => {
    const face = { size, bold: true };
    const width = widthOf(title, face);
    const count = Math.ceil(width / TITLE.width);
    const part = width / count + (count === 1 ? 0 : widthOf('一', face) * 0.6);
    return { size, lines: linesOf(title, Math.min(PAGE.width, part), face) };
  });
  const last = {
    size: TITLE.sizes.at(-1) ?? 0,
    lines: linesOf(title, PAGE.width, { size: TITLE.sizes.at(-1) ?? 0, bold: true }, 3),
  };
  return set.find(({ lines }) => lines.length <= 2) ?? last;
}

interface FittedTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

function Sentences({
  lines,
  y,
}: {
  readonly lines: readonly (readonly string[])[];
  readonly y: number;
}): ReactElement {
  let top = y;
  return (
    <>
      {lines.map((sentence) => {
        const baseline = top + baselineOf(SENTENCES.size);
        top += sentence.length * pitchOf(SENTENCES.size) + SENTENCES.between;
        return (
          <Lines key={sentence.join('')} lines={sentence} x={PAGE.left} y={baseline} size={SENTENCES.size} />
        );
      })}
    </>
  );
}

/** One line a page: its chapters and where they begin. */
function ContentsTable({
  contents,
  words,
  y,
}: {
  readonly contents: readonly Contents[];
  readonly words: Words['reports'];
  readonly y: number;
}): ReactElement {
  const pitch = Math.max(
    CONTENTS.least,
    Math.min(CONTENTS.pitch, (CONTENTS.bottom - y) / Math.max(1, contents.length)),
  );
  const right = PAGE.left + CONTENTS.width;
  const shown = contents.slice(0, Math.max(0, Math.floor((CONTENTS.bottom - y) / pitch)));
  return (
    <>
      {shown.map(({ titles, page }, at) => {
        const baseline = y + at * pitch + pitch * 0.68;
        const numbers = titles.map(({ number }) => number);
        const names = words.list(titles.map(({ title }) => title));
        return (
          <g key={page}>
            <Text x={PAGE.left} y={baseline} size={TYPE.table} bold tone="accent">
              {numbers.length > 1 ? `${numbers.at(0)} – ${numbers.at(-1)}` : (numbers[0] ?? '')}
            </Text>
            <Text x={PAGE.left + CONTENTS.numbers} y={baseline} size={TYPE.table}>
              {linesOf(names, CONTENTS.width - CONTENTS.numbers - 8, { size: TYPE.table }, 1)[0] ?? ''}
            </Text>
            <Text x={right} y={baseline} size={TYPE.table} tone="soft" across="end">
              {String(page)}
            </Text>
            <Line x1={PAGE.left} x2={right} y1={y + (at + 1) * pitch} />
          </g>
        );
      })}
    </>
  );
}

function numbersOf({ formNumber, version, record, retention }: ReportHead, words: Words['reports']): string {
  const kept = retention === '' ? '' : words.head.retention(retention);
  return [formNumber, version === '' ? '' : `${words.head.version} ${version}`, record, kept]
    .filter((part) => part !== '')
    .join('　');
}
