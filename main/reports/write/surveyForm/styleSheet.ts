import { fontsFor } from '../fonts/fontFaces';
import type { PaperFont } from '../fonts/smallSigns';
import { type FormLanguage, isTraditional } from './formWords';

const SIMPLIFIED: PaperFont = 'noto-sans-sc';
const TRADITIONAL: PaperFont = 'noto-sans-tc';

/**
 * All looks that SVG attributes cannot say. Pages have no background, so that they can lie on each other. The sheet is a little lower than A4, because a page that is rounded down to
 * whole pixels would push the rest onto an empty one; nothing stands there.
 */
export function styleSheet(languages: readonly FormLanguage[], text: string): string {
  const leading = new Set(languages.map((language) => (isTraditional(language) ? TRADITIONAL : SIMPLIFIED)));
  const { faces, family } = fontsFor(text, { leading: [...leading], behind: SIMPLIFIED });
  return [
    ...faces,
    '@page{size:A4;margin:0}',
    'html,body{margin:0}',
    'svg{display:block;width:210mm;height:296mm;overflow:hidden;break-inside:avoid;break-after:page}',
    'svg:last-child{break-after:auto}',
    `text{font-family:${family(SIMPLIFIED)};font-variant-numeric:tabular-nums;fill:#14181d;white-space:pre}`,
    `.tc text{font-family:${family(TRADITIONAL, SIMPLIFIED)}}`,
    'text.soft{fill:#2f353c}',
    'text.accent{fill:#173a63}',
    'text.pale{fill:#8a939d}',
    '.b{font-weight:700}',
  ].join('\n');
}
