import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../preload/words/language';
import type { Words } from '../../../preload/words/zh-CN';
import { styleSheet } from './print/styleSheet';

interface RecoveryPaper {
  readonly language: Language;
  readonly words: Words['people']['paper'];
  readonly plantName: string;
  readonly madeOn: string;
  readonly madeFor: string;
  readonly recoveryCode: string;
}

const LEFT = 25;
const RIGHT = 185;
const LINE = 7;
const CHARACTERS_A_LINE = 40;
const LATIN_A_LINE = 84;

/** One page for the locked cabinet. */
export function recoveryPage(paper: RecoveryPaper): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...paper} />)}`;
}

function Page({ language, words, recoveryCode, ...facts }: RecoveryPaper): ReactElement {
  const told = [
    [words.plant, facts.plantName],
    [words.madeFor, facts.madeFor],
    [words.madeOn, facts.madeOn],
  ] as const;
  const below = [words.once, words.keep].flatMap((text) => [...linesOf(text, language), '']);
  const why = linesOf(words.why, language);
  const text = [...Object.values(words), ...Object.values(facts), recoveryCode].join('');
  const codeAt = 92 + why.length * LINE;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{words.title}</title>
        <style>{styleSheet(language, text)}</style>
      </head>
      <body>
        <svg viewBox="0 0 210 296">
          <title>{words.title}</title>
          <text x={LEFT} y={38} fontSize={8} fontWeight={700}>
            {words.title}
          </text>
          {told.map(([name, text], at) => (
            <g key={name} fontSize={4.2}>
              <text x={LEFT} y={54 + at * LINE} className="soft">
                {name}
              </text>
              <text x={LEFT + 32} y={54 + at * LINE}>
                {text}
              </text>
            </g>
          ))}
          <Lines lines={why} y={84} />
          <rect
            x={LEFT}
            y={codeAt}
            width={RIGHT - LEFT}
            height={26}
            fill="none"
            stroke="#172033"
            strokeWidth={0.5}
          />
          <text x={105} y={codeAt + 16} fontSize={8.2} fontWeight={700} textAnchor="middle">
            {recoveryCode}
          </text>
          <Lines lines={below} y={codeAt + 40} />
          <line x1={LEFT} x2={RIGHT} y1={240} y2={240} stroke="#172033" strokeWidth={0.2} />
          <text x={LEFT} y={246} fontSize={3.8} className="soft">
            {words.handwriting}
          </text>
        </svg>
      </body>
    </html>
  );
}

function Lines({ lines, y }: { readonly lines: readonly string[]; readonly y: number }): ReactElement {
  const placed = lines.map((line, at) => ({ line, at: y + at * LINE }));
  return (
    <>
      {placed.map(({ line, at }) => (
        <text key={at} x={LEFT} y={at} fontSize={4}>
          {line}
        </text>
      ))}
    </>
  );
}

/** Latin text is cut between words, Chinese between characters. */
function linesOf(text: string, language: Language): readonly string[] {
  const pieces = language === 'en' ? text.split(/(?<= )/) : [...text];
  const most = language === 'en' ? LATIN_A_LINE : CHARACTERS_A_LINE;
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    const isMark = /^[，。、；：」”）]$/.test(piece);
    if (last.length + piece.length > most && !isMark) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
}
