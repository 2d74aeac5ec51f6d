import type { ReactElement } from 'react';
import { BOX, NUMBER_COLUMN, ROW_PAD } from '../../../../db/model/surveys/formPage/paper';
import type { Group, Row } from '../../../../db/model/surveys/formPage/parts';
import {
  heightOf,
  itemBlocks,
  type Line,
  nameLines,
  type Said,
} from '../../../../db/model/surveys/formPage/setText';
import { millimetres } from '../../../../db/model/surveys/formPage/textWidth';
import { itemsOf } from '../../../../db/model/surveys/template';
import { ENGLISH, formWords, isBilingual } from './formWords';
import { Frames } from './Path';
import { placeOf, type Sheet, wordLines } from './sheet';
import { TableHead } from './TableHead';
import { Text, Words } from './Words';

const NUMBER_SIZE = 8.5;
/** Small English below Chinese looks higher than it is. */
const OPTICAL = 0.15;

/** Heads, names of dimensions, items and their boxes. Nothing is ever printed inside a box. */
export function Table({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const { page, template } = sheet;
  const said = new Map([...itemsOf(template), ...template.loyalty].map((item) => [item.code, item]));
  const marks = page.written.filter(({ kind }) => kind === 'mark');
  return (
    <>
      <ColumnNames sheet={sheet} />
      {page.heads.map((head) => (
        <TableHead key={head.y} sheet={sheet} head={head} />
      ))}
      {page.groups.map((group) => (
        <GroupName key={group.y} sheet={sheet} group={group} />
      ))}
      {page.rows.map((row) => (
        <ItemRow
          key={row.item}
          row={row}
          said={said.get(row.item) ?? { text: '' }}
          bilingual={isBilingual(sheet.language)}
        />
      ))}
      <Frames rooms={[...page.boxes, ...marks]} line={BOX.line} ink="#000" />
    </>
  );
}

function ColumnNames({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const area = placeOf(sheet.page, 'area');
  const item = placeOf(sheet.page, 'item');
  const sizes = { zh: 8, en: 6.2 };
  return (
    <>
      {area && (
        <Words lines={wordLines(sheet, 'area', area.w, sizes)} room={area} down="bottom" tone="soft" />
      )}
      {item && (
        <Words lines={wordLines(sheet, 'item', item.w, sizes)} room={item} down="bottom" tone="soft" />
      )}
    </>
  );
}

function GroupName({ sheet, group }: { readonly sheet: Sheet; readonly group: Group }): ReactElement {
  const dimension = sheet.template.dimensions.find(({ code }) => code === group.dimension);
  const bilingual = isBilingual(sheet.language);
  const first = sheet.page.rows.find(({ y }) => y === group.y);
  const more = group.continued
    ? { text: formWords(sheet.language).continued, textEn: ENGLISH.continued }
    : { text: '', textEn: '' };
  const textEn = dimension?.nameEn === undefined ? undefined : dimension.nameEn + more.textEn;
  const lines = nameLines({ text: (dimension?.name ?? '') + more.text, textEn }, bilingual);
  return (
    <Words
      lines={lines}
      room={{ ...group, y: nameTop(group, first, lines), h: 0 }}
      down="top"
      tone="accent"
    />
  );
}

// The name stands level with the words of its first row; a name of several lines beside one row stands in its middle.
function nameTop(group: Group, first: Row | undefined, lines: readonly Line[]): number {
  const level = group.y + ((first?.h ?? 0) - millimetres(lines[0]?.size ?? 0)) / 2;
  const middle = group.y + (group.h - heightOf(lines)) / 2 + (lines.length > 1 ? OPTICAL : 0);
  return Math.max(group.y + ROW_PAD / 2, Math.min(level, middle));
}

function ItemRow({
  row,
  said,
  bilingual,
}: {
  readonly row: Row;
  readonly said: Said;
  readonly bilingual: boolean;
}): ReactElement {
  const blocks = itemBlocks(said, row.text, bilingual);
  return (
    <>
      {row.kind !== 'loyalty' && <RowNumber row={row} />}
      {blocks.map(({ x, w, lines }) => (
        <Words key={x} lines={lines} room={{ ...row.text, x: row.text.x + x, w }} />
      ))}
    </>
  );
}

function RowNumber({ row }: { readonly row: Row }): ReactElement {
  const x = NUMBER_COLUMN.x + NUMBER_COLUMN.w;
  const y = row.y + row.h / 2 + millimetres(NUMBER_SIZE) * 0.36;
  return (
    <Text x={x} y={y} size={NUMBER_SIZE} across="end" tone="soft">
      {String(row.number)}
    </Text>
  );
}
