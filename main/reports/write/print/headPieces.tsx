import type { Words } from '../../../../preload/words/zh-CN';
import type { ReportHead } from '../../document';
import { linesOf } from '../text/measure';
import { PAGE } from './paper';
import type { Piece } from './pieces';
import { SignatureLines } from './SignatureLines';
import { baselineOf, Lines, pitchOf } from './Text';

const TITLE = { size: 17, most: 2 } as const;
const SUBTITLE = { size: 11.5, above: 1, most: 2 } as const;
const BASIS = { size: 9, above: 2.4 } as const;

/** What a paper without a cover begins with: its title, what it is about, and the facts of it. */
export function titlePiece({ title, subtitle, basis }: ReportHead): Piece {
  const titles = linesOf(title, PAGE.width, { size: TITLE.size, bold: true }, TITLE.most);
  const about = linesOf(subtitle, PAGE.width, { size: SUBTITLE.size }, SUBTITLE.most);
  const facts = basis.flatMap((line) => linesOf(line, PAGE.width, { size: BASIS.size }));
  const aboutAt = titles.length * pitchOf(TITLE.size) + SUBTITLE.above;
  const factsAt = aboutAt + about.length * pitchOf(SUBTITLE.size) + BASIS.above;
  const height = factsAt + facts.length * pitchOf(BASIS.size);
  const draw = (y: number) => (
    <>
      <Lines lines={titles} x={PAGE.left} y={y + baselineOf(TITLE.size)} size={TITLE.size} bold />
      <Lines
        lines={about}
        x={PAGE.left}
        y={y + aboutAt + baselineOf(SUBTITLE.size)}
        size={SUBTITLE.size}
        tone="accent"
      />
      <Lines
        lines={facts}
        x={PAGE.left}
        y={y + factsAt + baselineOf(BASIS.size)}
        size={BASIS.size}
        tone="soft"
      />
    </>
  );
  return { height, above: 0, draw };
}

const SIGNATURES = { above: 8, line: 10, height: 15 } as const;

/** What a paper without a cover ends with. */
export function signaturesPiece({ signatures }: ReportHead, words: Words['reports']): Piece {
  const draw = (y: number) => (
    <SignatureLines signatures={signatures} words={words} line={y + SIGNATURES.line} />
  );
  return { height: SIGNATURES.height, above: SIGNATURES.above, draw };
}
