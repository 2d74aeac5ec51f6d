import type { ReactElement } from 'react';
import { fitText } from '../../../../db/model/surveys/formPage/lines';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import { below, type Line, paragraph } from '../../../../db/model/surveys/formPage/setText';
import { textWidth } from '../../../../db/model/surveys/formPage/textWidth';
import { pixels } from '../text/unit';
import { formWords, isBilingual } from './formWords';
import { logoSize } from './logoShape';
import { placeOf, type Sheet } from './sheet';
import { Text, Words } from './Words';

const GAP = 3;
const TITLE_SIZES = [21, 18, 16, 14, 12, 10];
const NEXT_TITLE_SIZES = [13, 11, 9];
const TAIL_SIZE = 12;
const PERIOD = { size: 12, gap: 7, most: 64 } as const;

export function Header({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const plant = placeOf(sheet.page, 'plant');
  const title = placeOf(sheet.page, 'title');
  const under = placeOf(sheet.page, 'underTitle');
  const isFirst = sheet.page.page === 1;
  return (
    <>
      {plant && <PlantName sheet={sheet} room={plant} />}
      {title && (
        <Title sheet={sheet} room={title} under={under} sizes={isFirst ? TITLE_SIZES : NEXT_TITLE_SIZES} />
      )}
    </>
  );
}

function PlantName({ sheet: { plant }, room }: { readonly sheet: Sheet; readonly room: Area }): ReactElement {
  const logo = logoSize(plant.logo);
  const left = logo === null ? 0 : logo.w + GAP;
  const names: Area = { ...room, x: room.x + left, w: room.w - left };
  return (
    <>
      {logo !== null && (
        <image
          href={plant.logo ?? ''}
          x={pixels(room.x)}
          y={pixels(room.y + (room.h - logo.h) / 2)}
          width={pixels(logo.w)}
          height={pixels(logo.h)}
        />
      )}
      <Words lines={plantLines(plant, names.w)} room={names} tone="accent" />
    </>
  );
}

function plantLines({ name, nameEn }: Sheet['plant'], width: number): readonly Line[] {
  const hasEnglish = Boolean(nameEn);
  const sizes = hasEnglish ? [12.5, 11, 10, 9, 8, 7] : [14, 12.5, 11, 10, 9, 8, 7];
  const chinese = oneLine(name, width, sizes, true);
  return hasEnglish ? below(chinese, oneLine(nameEn ?? '', width, [8.5, 7.5, 6.5, 6], false), 0.9) : chinese;
}

function oneLine(text: string, width: number, sizes: readonly number[], bold: boolean): readonly Line[] {
  const fitted = fitText(
    text,
    width,
    sizes.map((size) => ({ size, lines: 1 })),
    bold,
  );
  const language = bold ? 'chinese' : 'english';
  return fitted.lines.map((line) => ({ text: line, size: fitted.size, above: 0, bold, language }));
}

interface TitleProps {
  readonly sheet: Sheet;
  readonly room: Area;
  readonly under: Area | undefined;
  readonly sizes: readonly number[];
}

// The period stands on the title's line; what the name has in brackets at its end is set smaller, so that the title reads as one word.
function Title({
  sheet: { template, period, language },
  room,
  under,
  sizes,
}: TitleProps): ReactElement | null {
  const [main, tail] = parted(template.name);
  const periodSize = fitText(
    period.text,
    PERIOD.most,
    [PERIOD.size, 10, 8, 7].map((size) => ({ size, lines: 1 })),
  );
  const periodWidth = textWidth(period.text, { size: periodSize.size }) + PERIOD.gap;
  const tailWidth = textWidth(tail, { size: TAIL_SIZE });
  const [title] = oneLine(main, room.w - periodWidth - tailWidth, sizes, true);
  if (title === undefined) return null;
  const baseline = room.y + room.h - 1.3;
  const afterTitle = room.x + textWidth(title.text, title);
  const periodX = afterTitle + tailWidth + PERIOD.gap - (tail === '' ? 0 : 2);
  return (
    <>
      <Text x={room.x} y={baseline} size={title.size} bold>
        {title.text}
      </Text>
      {tail !== '' && (
        <Text x={afterTitle} y={baseline} size={TAIL_SIZE}>
          {tail}
        </Text>
      )}
      <Text x={periodX} y={baseline} size={periodSize.size}>
        {periodSize.lines[0] ?? ''}
      </Text>
      {under &&
        (isBilingual(language) ? (
          <EnglishTitle {...{ template, period, under, periodX }} />
        ) : (
          <Invitation {...{ language, under }} />
        ))}
    </>
  );
}

function Invitation({
  language,
  under,
}: {
  readonly language: Sheet['language'];
  readonly under: Area;
}): ReactElement {
  return (
    <Words
      lines={paragraph(formWords(language).invitation, under.w, { size: 8.5 })}
      room={under}
      tone="soft"
    />
  );
}

interface EnglishTitleProps extends Pick<Sheet, 'template' | 'period'> {
  readonly under: Area;
  readonly periodX: number;
}

function EnglishTitle({ template, period, under, periodX }: EnglishTitleProps): ReactElement {
  const periodWidth = textWidth(period.textEn, { size: 9 });
  const [title] = oneLine(template.nameEn ?? '', under.w - periodWidth - GAP, [11.5, 10, 9, 8, 7], false);
  const baseline = under.y + under.h - 1.7;
  const end = under.x + (title === undefined ? 0 : textWidth(title.text, title) + GAP);
  return (
    <>
      {title && (
        <Text x={under.x} y={baseline} size={title.size} tone="soft">
          {title.text}
        </Text>
      )}
      <Text x={Math.max(periodX, end)} y={baseline} size={9} tone="soft">
        {period.textEn}
      </Text>
    </>
  );
}

function parted(name: string): readonly [string, string] {
  const found = /^(.+?)\s*([（(][^（）()]{1,10}[）)])$/u.exec(name);
  return found === null ? [name, ''] : [found[1] ?? name, found[2] ?? ''];
}
