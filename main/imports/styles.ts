import { unreadable } from './unreadable';
import type { XmlHandler, XmlTag } from './xmlReader';

/**
 * How a number is shown: as it is, as a day, as a time (alone or of a day), or with zeros before it (the style is then the
 * format itself: `0000`).
 */
export type NumberStyle = 'plain' | 'date' | 'hours' | `0${string}`;

// ECMA-376 18.8.30: built-in formats of days and times; 27–36 and 50–58 are those of the Chinese, Japanese and Korean Excel.
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
] as const;
/** Those of them that show hours. */
const BUILT_IN_HOURS = [
  [18, 22],
  [32, 35],
  [45, 45],
  [47, 47],
  [55, 56],
] as const;
// Excel itself allows 65,490 cell styles.
const MOST = 100_000;
const CODES_OF_LITERALS = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;

/** Collects the number style of every cell style, in the order in which cells name them. */
export function stylesReader(): XmlHandler & { readonly styles: readonly NumberStyle[] } {
  const styles: NumberStyle[] = [];
  const formats = new Map<number, string>();
  let part = '';
  return {
    styles,
    open(name: string, tag: XmlTag) {
      if (name === 'numFmts' || name === 'cellXfs') part = name;
      // Elements of these names stand in other parts of the styles too, with another meaning.
      const place = `${part}/${name}`;
      if (place === 'numFmts/numFmt') formats.set(idOf(tag), tag.get('formatCode') ?? '');
      if (place === 'cellXfs/xf') styles.push(styleOf(idOf(tag), formats));
      if (styles.length + formats.size > MOST) throw unreadable('too-large');
    },
    text() {},
    close(name: string) {
      if (name === part) part = '';
    },
  };
}

function idOf(tag: XmlTag): number {
  return Number(tag.get('numFmtId') ?? 0);
}

function styleOf(id: number, formats: ReadonlyMap<number, string>): NumberStyle {
  const format = formats.get(id);
  if (format !== undefined) return styleOfFormat(format);
  if (isWithin(id, BUILT_IN_HOURS)) return 'hours';
  return isWithin(id, BUILT_IN_DATES) ? 'date' : 'plain';
}

function isWithin(id: number, runs: readonly (readonly [number, number])[]): boolean {
  return runs.some(([from, to]) => id >= from && id <= to);
}

/** What a custom format shows: `yyyy"年"m"月"`, `[$-804]h:mm` are dates; `0.00"m"`, `[Red]0`, `[h]:mm` (a duration) are not. */
function styleOfFormat(format: string): NumberStyle {
  if (/^0{2,20}$/.test(format)) return `0${format.slice(1)}`;
  const bare = (format.split(';')[0] ?? '').slice(0, 255).replaceAll(CODES_OF_LITERALS, '');
  const isDuration = bare.includes('[');
  const isDate = !isDuration && /[ymdhs]/i.test(bare) && !/general|[#0?]\s*e[+-]/i.test(bare);
  if (!isDate) return 'plain';
  return /h/i.test(bare) ? 'hours' : 'date';
}
