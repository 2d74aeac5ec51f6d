import type { Language } from '../../../../preload/words/language';
import { INK } from './paper';

const SIMPLIFIED = 'noto-sans-sc';
const TRADITIONAL = 'noto-sans-tc';

/** All looks that SVG attributes cannot say. Positions stand in attributes: the paper's policy takes no style attribute. */
export function styleSheet(language: Language): string {
  const families = language === 'zh-TW' ? [TRADITIONAL, SIMPLIFIED] : [SIMPLIFIED];
  return [
    ...families.flatMap((family) => [fontFace(family, 400), fontFace(family, 700)]),
    '@page{size:A4;margin:0}',
    'html,body{margin:0;background:#fff}',
    'svg{display:block;width:210mm;height:296mm;overflow:hidden;break-inside:avoid;break-after:page}',
    'svg:last-child{break-after:auto}',
    `text{font-family:${families.join(',')},sans-serif;font-variant-numeric:tabular-nums;fill:${INK.black};white-space:pre}`,
    '.soft{fill:#4c545d}',
    `.accent{fill:${INK.accent}}`,
    `.bad{fill:${INK.bad}}`,
    '.white{fill:#fff}',
  ].join('\n');
}

function fontFace(family: string, weight: 400 | 700): string {
  return `@font-face{font-family:${family};font-weight:${weight};font-display:block;src:url(app://print/fonts/${family}-${weight}.ttf)}`;
}
