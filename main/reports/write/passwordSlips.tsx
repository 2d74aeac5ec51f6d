import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../preload/words/language';
import type { Words } from '../../../preload/words/zh-CN';
import { INK, RULE, VIEW } from './print/paper';
import { styleSheet } from './print/styleSheet';
import { Text } from './print/Text';
import { fittingFace } from './text/measure';

interface GivenPassword {
  readonly code: string;
  readonly name: string;
  readonly password: string;
}

interface PasswordPaper {
  readonly language: Language;
  readonly words: Words['people']['slips'];
  readonly plantName: string;
  readonly given: readonly GivenPassword[];
}

const SLIP = { w: 85, h: 50, inset: 6 } as const;
const AT = { left: 20, top: 26 } as const;
const ACROSS = 2;
const A_PAGE = 10;
const LINES = { plant: 9, name: 18, password: 31, how: 42 } as const;
const SIZE = { cut: 9, plant: 9, name: 12, password: 17, how: 9 } as const;

/** A slip for each, to be cut apart and handed over. */
export function passwordSlips({ given, ...paper }: PasswordPaper): string {
  const pages = Array.from({ length: Math.ceil(given.length / A_PAGE) }, (_, at) =>
    given.slice(at * A_PAGE, (at + 1) * A_PAGE),
  );
  const { language, words, plantName } = paper;
  const told = given.flatMap(({ code, name, password }) => [code, name, password]);
  const text = [...Object.values(words), plantName, ...told].join('');
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{words.title}</title>
        <style>{styleSheet(language, text)}</style>
      </head>
      <body>
        {pages.map((slips) => (
          <Page key={slips[0]?.code} {...paper} given={slips} />
        ))}
      </body>
    </html>,
  )}`;
}

function Page({ words, plantName, given }: PasswordPaper): ReactElement {
  return (
    <svg viewBox={`0 0 ${VIEW.w} ${VIEW.h}`}>
      <title>{words.title}</title>
      <Text x={AT.left} y={AT.top - 6} size={SIZE.cut} tone="soft">
        {words.cut}
      </Text>
      {given.map((one, at) => (
        <Slip
          key={one.code}
          given={one}
          words={words}
          plantName={plantName}
          at={{ x: AT.left + (at % ACROSS) * SLIP.w, y: AT.top + Math.floor(at / ACROSS) * SLIP.h }}
        />
      ))}
    </svg>
  );
}

interface SlipProps extends Pick<PasswordPaper, 'words' | 'plantName'> {
  readonly given: GivenPassword;
  readonly at: { readonly x: number; readonly y: number };
}

function Slip({ given: { code, name, password }, words, plantName, at: { x, y } }: SlipProps): ReactElement {
  const left = x + SLIP.inset;
  const room = SLIP.w - 2 * SLIP.inset;
  const who = `${name} · ${words.code} ${code}`;
  return (
    <>
      <rect
        {...{ x, y, width: SLIP.w, height: SLIP.h, fill: 'none' }}
        {...{ stroke: INK.black, strokeWidth: RULE.hair, strokeDasharray: '2 1.5' }}
      />
      <Text x={left} y={y + LINES.plant} {...fittingFace(plantName, room, { size: SIZE.plant })} tone="soft">
        {plantName}
      </Text>
      <Text x={left} y={y + LINES.name} {...fittingFace(who, room, { size: SIZE.name })}>
        {who}
      </Text>
      <Text x={left} y={y + LINES.password} size={SIZE.password} bold>
        {password}
      </Text>
      <Text x={left} y={y + LINES.how} {...fittingFace(words.how, room, { size: SIZE.how })} tone="soft">
        {words.how}
      </Text>
    </>
  );
}
