import type { Language } from '../../../../preload/words/language';
import { fontsFor } from '../fonts/fontFaces';
import type { PaperFont } from '../fonts/smallSigns';
import { INK } from './paper';

const SIMPLIFIED: PaperFont = 'noto-sans-sc';
const TRADITIONAL: PaperFont = 'noto-sans-tc';

/** All looks that SVG attributes cannot say. Positions stand in attributes: the paper's policy takes no style attribute. */
export function styleSheet(language: Language, text: string): string {
  const { faces, family } =
    language === 'zh-TW'
      ? fontsFor(text, { leading: [TRADITIONAL], behind: SIMPLIFIED })
      : fontsFor(text, { leading: [SIMPLIFIED] });
  return [
    ...faces,
    '@page{size:A4;margin:0}',
    'html,body{margin:0;background:#fff}',
    'svg{display:block;width:210mm;height:296mm;overflow:hidden;break-inside:avoid;break-after:page}',
    'svg:last-child{break-after:auto}',
    `text{font-family:${family(TRADITIONAL, SIMPLIFIED)};font-variant-numeric:tabular-nums;fill:${INK.black};white-space:pre}`,
    '.soft{fill:#4c545d}',
    `.accent{fill:${INK.accent}}`,
    `.bad{fill:${INK.bad}}`,
    '.white{fill:#fff}',
  ].join('\n');
}
