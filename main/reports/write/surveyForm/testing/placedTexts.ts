import type { Area } from '../../../../../db/model/surveys/formPage/parts';
import { textWidth } from '../../../../../db/model/surveys/formPage/textWidth';

const MM_PER_PX = 25.4 / 96;
const POINTS_PER_PX = 0.75;
/** How far ink reaches above and below the baseline, in parts of the type size. */
const INK = { above: 0.8, below: 0.08 } as const;

export interface PlacedText extends Area {
  readonly text: string;
  /** In points. */
  readonly size: number;
}

/** Each page of a drawn document, by its `<svg>`. */
export function drawnPages(html: string): readonly string[] {
  return html.match(/<svg>.*?<\/svg>/gs) ?? [];
}

/** Every text of a drawn page, and the place that its ink takes on paper. */
export function placedTexts(page: string): readonly PlacedText[] {
  return [...page.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', content = '']) => {
    const text = plain(content);
    const valueOf = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const size = Number(valueOf('font-size')) * POINTS_PER_PX;
    const bold = valueOf('font-weight') === '700' || content.includes('<tspan');
    const w = textWidth(text, { size, bold });
    const em = size * (25.4 / 72);
    const shift = { '': 0, start: 0, middle: w / 2, end: w }[valueOf('text-anchor')] ?? 0;
    const y = Number(valueOf('y')) * MM_PER_PX - em * INK.above;
    return { text, size, x: Number(valueOf('x')) * MM_PER_PX - shift, y, w, h: em * (INK.above + INK.below) };
  });
}

function plain(content: string): string {
  const text = content.replace(/<[^>]*>/g, '');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
