import type { ReactElement } from 'react';
import { WRITING } from '../../../../db/model/surveys/formPage/paper';
import type { Seal, Written } from '../../../../db/model/surveys/formPage/parts';
import { openBlocks } from '../../../../db/model/surveys/formPage/setText';
import { textWidth } from '../../../../db/model/surveys/formPage/textWidth';
import { finePixels, pixels } from '../text/unit';
import { ENGLISH, formWords, isBilingual } from './formWords';
import { placeOf, type Sheet, wordLines, wordPair } from './sheet';
import { Text, Words } from './Words';

// Chromium writes every dash into the PDF of every page.
const DASHES = 28;
const DASH = 2.7;
const HINT = { size: 7.5, gap: 4, gapEnglish: 1.4 } as const;

/** Room for opinions, the signature and the seal. */
export function Closing({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const { page } = sheet;
  const opinions = page.written.filter(({ kind }) => kind === 'opinion');
  return (
    <>
      {opinions.map((room, index) => (
        <OpinionTitle key={room.id} sheet={sheet} room={room} hint={index === 0} />
      ))}
      <Signature sheet={sheet} />
      {page.seal && <SealPlace sheet={sheet} seal={page.seal} />}
    </>
  );
}

interface OpinionProps {
  readonly sheet: Sheet;
  readonly room: Written;
  readonly hint: boolean;
}

function OpinionTitle({ sheet, room, hint }: OpinionProps): ReactElement | null {
  const open = sheet.template.open.find(({ code }) => code === room.id);
  if (open === undefined) return null;
  const bilingual = isBilingual(sheet.language);
  const blocks = openBlocks(open, bilingual);
  const top = room.y + WRITING.titlePad;
  const last = blocks.at(-1);
  const isOneLine = blocks.every(({ lines }) => lines.length === 1);
  const behind =
    (last?.x ?? 0) +
    textWidth(last?.lines[0]?.text ?? '', last?.lines[0] ?? { size: 0 }) +
    (bilingual ? HINT.gapEnglish : HINT.gap);
  const words = bilingual ? `${ENGLISH.answered}` : formWords(sheet.language).answered;
  const fits = hint && isOneLine && behind + textWidth(words, HINT) <= WRITING.beside;
  const baseline = top + 3.26;
  return (
    <>
      {isOneLine
        ? blocks.map(
            ({ x, lines: [line] }) =>
              line && (
                <Text
                  key={x}
                  x={room.x + x}
                  y={baseline}
                  size={line.size}
                  bold={line.bold}
                  tone={line.language === 'english' ? 'soft' : 'ink'}
                >
                  {line.text}
                </Text>
              ),
          )
        : blocks.map(({ x, w, lines }) => (
            <Words key={x} lines={lines} room={{ x: room.x + x, y: top, w, h: 0 }} down="top" />
          ))}
      {fits && (
        <Text x={room.x + behind} y={baseline} size={HINT.size} tone="soft">
          {bilingual ? `– ${words}` : words}
        </Text>
      )}
    </>
  );
}

function Signature({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const names = ['signature', 'position', 'date'] as const;
  const dates = placeOf(sheet.page, 'dateParts');
  const ends = [0.4, 0.71, 1];
  return (
    <>
      {names.map((name) => {
        const room = placeOf(sheet.page, name);
        const { zh, en } = wordPair(sheet, name);
        return (
          room && (
            <Text key={name} x={room.x} y={room.y + 2.5} size={7.5} tone="soft">
              {en === '' ? zh : `${zh}  ${en}`}
            </Text>
          )
        );
      })}
      {dates &&
        formWords(sheet.language).dateParts.map((part, index) => (
          <Text key={part} x={dates.x + dates.w * (ends[index] ?? 1)} y={dates.y + 3.7} size={9} across="end">
            {part}
          </Text>
        ))}
    </>
  );
}

// The seal goes over these words: they are pale, so that neither it nor a reader takes harm.
function SealPlace({ sheet, seal }: { readonly sheet: Sheet; readonly seal: Seal }): ReactElement {
  const room = placeOf(sheet.page, 'seal');
  const turn = Math.PI * seal.d;
  return (
    <>
      <circle
        cx={pixels(seal.x)}
        cy={pixels(seal.y)}
        r={pixels(seal.d / 2)}
        fill="none"
        stroke="#aab2bb"
        strokeWidth={finePixels(0.25)}
        strokeDasharray={`${finePixels(DASH)} ${finePixels(turn / DASHES - DASH)}`}
      />
      {room && (
        <Words
          lines={wordLines(sheet, 'seal', room.w, { zh: 8.5, en: 6.5 })}
          room={room}
          across="middle"
          tone="pale"
        />
      )}
    </>
  );
}
