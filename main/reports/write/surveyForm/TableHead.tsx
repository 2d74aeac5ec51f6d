import type { ReactElement } from 'react';
import { HEAD } from '../../../../db/model/surveys/formPage/columns';
import { levelLabels } from '../../../../db/model/surveys/formPage/labels';
import { BOX, LAST_COLUMN } from '../../../../db/model/surveys/formPage/paper';
import type { Column, Head } from '../../../../db/model/surveys/formPage/parts';
import { itemsOf, scaleOf } from '../../../../db/model/surveys/template';
import { ENGLISH, formWords, isBilingual } from './formWords';
import type { Sheet } from './sheet';
import { Text, Words } from './Words';

const DIGIT_BASELINE = 1;
const END_BASELINE = 4.1;
const LABEL_CLEAR = 0.4;
const END_SIZE = 7;

interface HeadProps {
  readonly sheet: Sheet;
  readonly head: Head;
}

/** The names and digits of the columns; a 0–10 row says what its ends mean. */
export function TableHead({ sheet, head }: HeadProps): ReactElement {
  if (head.kind === 'levels') return <Levels sheet={sheet} head={head} />;
  if (head.kind === 'writeIn') return <WriteIn sheet={sheet} head={head} />;
  return <Ends sheet={sheet} head={head} />;
}

function Levels({ sheet, head }: HeadProps): ReactElement {
  const scale = scaleAt(sheet, head.item);
  const options = scale?.kind === 'rating' ? scale.options : [];
  const said = options.map(({ label, labelEn }) => ({ text: label, textEn: labelEn }));
  const bilingual = isBilingual(sheet.language);
  const labels = levelLabels(said, head.columns[0]?.w ?? 0, bilingual);
  const y = head.y + HEAD.above;
  const h = head.h - HEAD.above - HEAD.digits - LABEL_CLEAR;
  return (
    <>
      {head.columns.map(({ level, x, w }, index) => (
        <Words
          key={level}
          lines={labels[index] ?? []}
          room={{ x: x - w / 2, y, w, h }}
          across="middle"
          down={bilingual ? 'top' : 'bottom'}
        />
      ))}
      <Digits head={head} size={8} bold={false} />
    </>
  );
}

function Ends({ sheet, head }: HeadProps): ReactElement {
  const [from, to] = endWords(sheet, head);
  const y = head.y + END_BASELINE;
  const left = (head.columns[0]?.x ?? 0) - BOX.size / 2;
  return (
    <>
      <Text x={left} y={y} size={END_SIZE} tone="soft">
        {from}
      </Text>
      <Text x={LAST_COLUMN + BOX.size / 2} y={y} size={END_SIZE} tone="soft" across="end">
        {to}
      </Text>
      <Digits head={head} size={8.5} bold />
    </>
  );
}

function WriteIn({ sheet, head }: HeadProps): ReactElement {
  const scale = scaleAt(sheet, head.item);
  const max = scale?.kind === 'marks' ? scale.max : 0;
  const english = isBilingual(sheet.language) ? `  ${ENGLISH.writeIn(max)}` : '';
  return (
    <Text
      x={LAST_COLUMN + BOX.size / 2}
      y={head.y + head.h - DIGIT_BASELINE}
      size={8}
      across="end"
      tone="soft"
    >
      {formWords(sheet.language).writeIn(max) + english}
    </Text>
  );
}

function Digits({
  head,
  size,
  bold,
}: {
  readonly head: Head;
  readonly size: number;
  readonly bold: boolean;
}): ReactElement {
  return (
    <>
      {head.columns.map(({ level, x }: Column) => (
        <Text key={level} x={x} y={head.y + head.h - DIGIT_BASELINE} size={size} bold={bold} across="middle">
          {String(level)}
        </Text>
      ))}
    </>
  );
}

function endWords(sheet: Sheet, head: Head): readonly [string, string] {
  const words = formWords(sheet.language);
  const english = (text: string) => (isBilingual(sheet.language) ? ` ${text}` : '');
  if (head.kind === 'loyalty')
    return [words.never + english(ENGLISH.never), words.surely + english(ENGLISH.surely)];
  const max = head.columns.at(-1)?.level ?? 0;
  return [words.lowest + english(ENGLISH.lowest), words.fullMarks(max) + english(ENGLISH.fullMarks(max))];
}

function scaleAt({ template }: Sheet, code: string) {
  const item = itemsOf(template).find((one) => one.code === code);
  return item === undefined ? undefined : scaleOf(item, template);
}
