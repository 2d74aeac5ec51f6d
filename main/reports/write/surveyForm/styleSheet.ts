import { type FormLanguage, isTraditional } from './formWords';

const SIMPLIFIED = 'noto-sans-sc';
const TRADITIONAL = 'noto-sans-tc';

/**
 * All looks that SVG attributes cannot say. Pages have no background, so that they can lie on each other. The sheet is a little lower than A4, because a page that is rounded down to
 * whole pixels would push the rest onto an empty one; nothing stands there.
 */
export function styleSheet(languages: readonly FormLanguage[]): string {
  const families = languages.some(isTraditional) ? [SIMPLIFIED, TRADITIONAL] : [SIMPLIFIED];
  return [
    ...families.flatMap((family) => [fontFace(family, 400), fontFace(family, 700)]),
    '@page{size:A4;margin:0}',
    'html,body{margin:0}',
    'svg{display:block;width:210mm;height:296mm;overflow:hidden;break-inside:avoid;break-after:page}',
    'svg:last-child{break-after:auto}',
    `text{font-family:${SIMPLIFIED},sans-serif;font-variant-numeric:tabular-nums;fill:#14181d;white-space:pre}`,
    `.tc text{font-family:${TRADITIONAL},${SIMPLIFIED},sans-serif}`,
    'text.soft{fill:#2f353c}',
    'text.accent{fill:#173a63}',
    'text.pale{fill:#8a939d}',
    '.b{font-weight:700}',
  ].join('\n');
}

function fontFace(family: string, weight: 400 | 700): string {
  return `@font-face{font-family:${family};font-weight:${weight};font-display:block;src:url(app://print/fonts/${family}-${weight}.ttf)}`;
}
