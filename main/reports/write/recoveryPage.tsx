import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../preload/words/language';
import type { Words } from '../../../preload/words/zh-CN';
import { Line } from './print/Line';
import { INK, RULE, VIEW } from './print/paper';
import { styleSheet } from './print/styleSheet';
import { Lines, pitchOf, Text } from './print/Text';
import { fittingFace, linesOf } from './text/measure';
import { short } from './text/unit';

interface RecoveryPaper {
  readonly language: Language;
  readonly words: Words['people']['paper'];
  readonly plantName: string;
  readonly madeOn: string;
  readonly madeFor: string;
  readonly recoveryCode: string;
}

const LEFT = 25;
const WIDTH = 160;
const MIDDLE = LEFT + WIDTH / 2;
const SIZE = { title: 22, code: 23, fact: 12, body: 11, hint: 10.5 } as const;
const FACTS = { top: 54, pitch: 7, indent: 32 } as const;
const WHY_AT = 84;
const BODY = { size: SIZE.body };
const PARAGRAPH_GAP = 4;
const BOX = { h: 26, baseline: 16.2, above: 3, below: 14 } as const;

/** One page for the locked cabinet. */
export function recoveryPage(paper: RecoveryPaper): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...paper} />)}`;
}

function Page({ language, words, recoveryCode, ...facts }: RecoveryPaper): ReactElement {
  const why = linesOf(words.why, WIDTH, BODY);
  const once = linesOf(words.once, WIDTH, BODY);
  const text = [...Object.values(words), ...Object.values(facts), recoveryCode].join('');
  const codeAt = WHY_AT + why.length * pitchOf(SIZE.body) + BOX.above;
  const onceAt = codeAt + BOX.h + BOX.below;
  const keepAt = onceAt + once.length * pitchOf(SIZE.body) + PARAGRAPH_GAP;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{words.title}</title>
        <style>{styleSheet(language, text)}</style>
      </head>
      <body>
        <svg viewBox={`0 0 ${VIEW.w} ${VIEW.h}`}>
          <title>{words.title}</title>
          <Text x={LEFT} y={38} size={SIZE.title} bold>
            {words.title}
          </Text>
          <Facts words={words} {...facts} />
          <Lines lines={why} x={LEFT} y={WHY_AT} size={SIZE.body} />
          <Code code={recoveryCode} y={codeAt} />
          <Lines lines={once} x={LEFT} y={onceAt} size={SIZE.body} />
          <Lines lines={linesOf(words.keep, WIDTH, BODY)} x={LEFT} y={keepAt} size={SIZE.body} />
          <Line x1={LEFT} x2={LEFT + WIDTH} y1={240} width={RULE.writing} colour={INK.black} />
          <Text x={LEFT} y={246} size={SIZE.hint} tone="soft">
            {words.handwriting}
          </Text>
        </svg>
      </body>
    </html>
  );
}

type FactsProps = Pick<RecoveryPaper, 'words' | 'plantName' | 'madeFor' | 'madeOn'>;

function Facts({ words, plantName, madeFor, madeOn }: FactsProps): ReactElement {
  const facts = [
    [words.plant, plantName],
    [words.madeFor, madeFor],
    [words.madeOn, madeOn],
  ] as const;
  const set = facts.map(([name, value], at) => ({ name, value, y: FACTS.top + at * FACTS.pitch }));
  const room = WIDTH - FACTS.indent;
  return (
    <>
      {set.map(({ name, value, y }) => (
        <g key={y}>
          <Text x={LEFT} y={y} size={SIZE.fact} tone="soft">
            {name}
          </Text>
          <Text x={LEFT + FACTS.indent} y={y} {...fittingFace(value, room, { size: SIZE.fact })}>
            {value}
          </Text>
        </g>
      ))}
    </>
  );
}

function Code({ code, y }: { readonly code: string; readonly y: number }): ReactElement {
  return (
    <>
      <rect
        x={LEFT}
        y={short(y)}
        width={WIDTH}
        height={BOX.h}
        fill="none"
        stroke={INK.black}
        strokeWidth={RULE.head}
      />
      <Text x={MIDDLE} y={y + BOX.baseline} size={SIZE.code} bold across="middle">
        {code}
      </Text>
    </>
  );
}
