import type { Words } from '../../../../preload/words/zh-CN';
import type { ReportHead } from '../../document';
import type { Book, Pen } from './book';
import type { Places } from './places';

/** What every part of a workbook needs to know. */
export interface Setting {
  readonly head: ReportHead;
  readonly words: Words['reports'];
  readonly places: Places;
  readonly book: Book;
}

interface PagePlan {
  readonly isWide: boolean;
  /** Small enough to be read on one page; else as many pages below each other as it takes. */
  readonly isOnePage: boolean;
  /** Rows and columns that stay in sight and stand again on every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly repeated: { readonly from: number; readonly to: number } | null;
  /** Over several pages beside each other, with the first columns again on each; else as wide as one page. */
  readonly spread?: { readonly scale: number; readonly repeatedColumns: number };
}

const A4 = 9;
/** Inches, as Excel keeps them. */
const MARGINS = { side: 0.47, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 } as const;
/** Latin letters that one side of a line holds; a Chinese sign takes the place of two. */
const MOST_WIDTH = 50;
const FULL_WIDTH = 0x2e80;

/** A4, as wide as the sheet, with title, number and page on every page. */
export function setPage(
  { sheet }: Pen,
  { head, words }: Setting,
  { isWide, isOnePage, frozen, repeated, spread }: PagePlan,
): void {
  if (isWide) sheet.setLandscape();
  else sheet.setPortrait();
  sheet.setPaperSize(A4).setScreenGridlines(false);
  if (spread === undefined) sheet.setPrintFitToPages(1, isOnePage ? 1 : 0);
  else {
    sheet.setPrintScale(spread.scale);
    sheet.setRepeatColumns(0, spread.repeatedColumns - 1);
  }
  sheet.setMargins(MARGINS.side, MARGINS.side, MARGINS.top, MARGINS.bottom, MARGINS.header, MARGINS.footer);
  sheet.setHeader(`&L${plain(head.plant.name)}&R${plain(`${head.title} ${head.subtitle}`)}`);
  const numbers = [head.formNumber, head.version, head.record].filter((part) => part !== '').join(' ');
  sheet.setFooter(
    `&L${plain(numbers)}&C${plain(words.head.control(head.isSample))}&R${words.head.page('&P', '&N')}`,
  );
  if (frozen.rows > 0 || frozen.columns > 0) sheet.setFreezePanes(frozen.rows, frozen.columns);
  if (repeated !== null) sheet.setRepeatRows(repeated.from, repeated.to);
}

// An ampersand begins a code of Excel's own; a header holds 255 signs at most, and its two sides share one line.
function plain(text: string, most = MOST_WIDTH): string {
  const line = text.replace(/\p{Cc}/gu, ' ');
  return cutTo(line, most).replaceAll('&', '&&');
}

function cutTo(text: string, most: number): string {
  let width = 0;
  let cut = '';
  for (const sign of text) {
    width += (sign.codePointAt(0) ?? 0) < FULL_WIDTH ? 1 : 2;
    if (width > most) return `${cut}…`;
    cut += sign;
  }
  return cut;
}
