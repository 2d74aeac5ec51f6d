import type { ReactElement } from 'react';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import { short } from '../text/unit';
import { ENGLISH, formWords, isBilingual } from './formWords';
import { Frames, Path } from './Path';
import { placeOf, type Sheet, wordLines } from './sheet';
import { Text, Words } from './Words';

const SAMPLE = { size: 4.8, line: 0.3, step: 5.8 } as const;
const SIZES = { zh: 8, en: 6.2 } as const;
const WHITE = 1.4;
const INTRO_SIZE = 8.5;
const INTRO_ENGLISH = 7;
const INTRO_BASELINES = [3.9, 8.4] as const;

type Sample = 'tick' | 'cross' | 'filled' | 'empty';

/** The greeting and how to mark, with drawn samples. */
export function Guide({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const intro = placeOf(sheet.page, 'intro');
  const frame = placeOf(sheet.page, 'howTo');
  const tick = placeOf(sheet.page, 'howToTick');
  const wrong = placeOf(sheet.page, 'howToWrong');
  const blank = placeOf(sheet.page, 'howToBlank');
  return (
    <>
      {intro && <Intro sheet={sheet} room={intro} />}
      {frame && <Frames rooms={[frame]} line={0.25} ink="#14181d" />}
      {frame && (
        <Words
          lines={wordLines(sheet, 'howTo', 18, { ...SIZES, bold: true })}
          room={{ ...frame, x: frame.x + 2.4 }}
        />
      )}
      {tick && <HowTo sheet={sheet} room={tick} name="tick" samples={['tick', 'cross']} />}
      {wrong && <HowTo sheet={sheet} room={wrong} name="wrong" samples={['filled', 'tick']} />}
      {blank && <HowTo sheet={sheet} room={blank} name="blank" samples={['empty']} />}
    </>
  );
}

function Intro({ sheet: { language }, room }: { readonly sheet: Sheet; readonly room: Area }): ReactElement {
  const { greeting, promise, result, short: brief, shortPromise, shortResult } = formWords(language).intro;
  const english = ENGLISH.intro;
  const [first, second] = INTRO_BASELINES;
  const bilingual = isBilingual(language);
  return (
    <>
      <Text x={room.x} y={room.y + first} size={INTRO_SIZE}>
        {bilingual ? brief : greeting}
        {bilingual && <tspan className="b">{shortPromise}</tspan>}
        {bilingual && shortResult}
      </Text>
      <Text
        x={room.x}
        y={room.y + second}
        size={bilingual ? INTRO_ENGLISH : INTRO_SIZE}
        tone={bilingual ? 'soft' : 'ink'}
      >
        {bilingual ? (
          english.short + english.shortPromise + english.shortResult
        ) : (
          <tspan className="b">{promise}</tspan>
        )}
        {!bilingual && result}
      </Text>
    </>
  );
}

interface HowToProps {
  readonly sheet: Sheet;
  readonly room: Area;
  readonly name: 'tick' | 'wrong' | 'blank';
  readonly samples: readonly Sample[];
}

function HowTo({ sheet, room, name, samples }: HowToProps): ReactElement {
  const y = room.y + (room.h - SAMPLE.size) / 2;
  const after = samples.length * SAMPLE.step - SAMPLE.step + SAMPLE.size + WHITE;
  const words: Area = { ...room, x: room.x + after, w: room.w - after };
  return (
    <>
      {samples.map((sample, index) => (
        <SampleBox key={sample} sample={sample} x={short(room.x + index * SAMPLE.step)} y={short(y)} />
      ))}
      <Words lines={wordLines(sheet, name, words.w, SIZES)} room={words} />
    </>
  );
}

function SampleBox({
  sample,
  x,
  y,
}: {
  readonly sample: Sample;
  readonly x: number;
  readonly y: number;
}): ReactElement {
  const box = { x, y, w: SAMPLE.size, h: SAMPLE.size };
  const pen = {
    fill: 'none',
    stroke: '#000',
    strokeWidth: 0.55,
    round: true,
  } as const;
  return (
    <>
      <Frames rooms={[box]} line={SAMPLE.line} ink="#000" fill={sample === 'filled' ? '#000' : 'none'} />
      {sample === 'tick' && (
        <Path d={`M${short(x + 0.95)} ${short(y + 2.55)}l1.15 1.35 2.35-3.55`} {...pen} />
      )}
      {sample === 'cross' && (
        <Path d={`M${short(x + 1.1)} ${short(y + 1.1)}l2.6 2.6m0-2.6l-2.6 2.6`} {...pen} />
      )}
    </>
  );
}
