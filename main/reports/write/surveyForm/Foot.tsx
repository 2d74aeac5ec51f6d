import type { ReactElement } from 'react';
import { fitText } from '../../../../db/model/surveys/formPage/lines';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import type { Line } from '../../../../db/model/surveys/formPage/setText';
import { ENGLISH, formWords, isBilingual } from './formWords';
import { placeOf, type Sheet, wordPair } from './sheet';
import { Text, Words } from './Words';

const GAP = '\u2003';
const RETURN_SIZES = [7.5, 7, 6.5, 6].map((size) => ({ size, lines: 1 }));

/** Where to send it, the ruler's words, the form's number and page. */
export function Foot({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const returnTo = placeOf(sheet.page, 'returnTo');
  const ruler = placeOf(sheet.page, 'ruler');
  const control = placeOf(sheet.page, 'control');
  const { zh, en } = wordPair(sheet, 'ruler');
  return (
    <>
      {returnTo && <ReturnTo sheet={sheet} room={returnTo} />}
      {ruler && (
        <Text x={ruler.x} y={ruler.y + 2.7} size={7} tone="soft">
          {en === '' ? zh : `100 mm${GAP}${zh.split('；').at(-1)}${GAP}${en}`}
        </Text>
      )}
      {control && <Control sheet={sheet} room={control} />}
    </>
  );
}

function ReturnTo({ sheet, room }: { readonly sheet: Sheet; readonly room: Area }): ReactElement {
  const { email, fax, address } = sheet.plant;
  const together = (texts: readonly string[]) => texts.filter((text) => text !== '').join(GAP);
  const title = wordPair(sheet, 'returnTo');
  const faxWord = wordPair(sheet, 'fax');
  const reach = together([email ?? '', fax ? `${`${faxWord.zh} ${faxWord.en}`.trim()} ${fax}` : '']);
  const said = [together([title.zh, title.en]), reach, address ?? ''].filter((text) => text !== '');
  const size = Math.min(...said.map((text) => fitText(text, room.w, RETURN_SIZES).size));
  const lines = said.flatMap((text, index) => returnLine(text, { width: room.w, size, index }));
  return <Words lines={lines} room={room} down="top" tone="soft" />;
}

interface Returned {
  readonly width: number;
  readonly size: number;
  readonly index: number;
}

function returnLine(text: string, { width, size, index }: Returned): readonly Line[] {
  const { lines } = fitText(text, width, [{ size, lines: 1 }]);
  return lines.map((line) => ({
    text: line,
    size,
    above: index === 0 ? 0 : 0.7,
    bold: false,
    language: 'chinese',
  }));
}

function Control({ sheet, room }: { readonly sheet: Sheet; readonly room: Area }): ReactElement {
  const words = formWords(sheet.language);
  const { page, pageCount, formNumber, version, language } = sheet;
  const english = isBilingual(language) ? `${GAP}${ENGLISH.page(page.page, pageCount)}` : '';
  const right = room.x + room.w;
  return (
    <>
      <Text x={right} y={room.y + 2.9} size={7.5} across="end" tone="soft">
        {`${formNumber}${GAP}${words.version} ${version}`}
      </Text>
      <Text x={right} y={room.y + 6.5} size={7.5} across="end" tone="soft">
        {words.page(page.page, pageCount) + english}
      </Text>
    </>
  );
}
