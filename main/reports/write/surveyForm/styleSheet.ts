import { type FormLanguage, isTraditional } from './formWords';

const SIMPLIFIED = 'noto-sans-sc';
const TRADITIONAL = 'noto-sans-tc';

/**
 * All looks that SVG attributes cannot say. The sheet is a little lower than A4, because a page that is rounded down to
 * whole pixels would push the rest onto an empty one; nothing stands there.
 */
export function styleSheet(languages: readonly FormLanguage[]): string {
  const families = languages.some(isTraditional) ? [SIMPLIFIED, TRADITIONAL] : [SIMPLIFIED];
  return [
    ...families.flatMap((family) => [fontFace(family, 400), fontFace(family, 700)]),
    '@page{size:A4;margin:0}',
    'html,body{margin:0;background:#fff}',
    'svg{display:block;width:210mm;height:296mm;overflow:hidden;break-inside:avoid}',
    '.form{break-after:page}',
    '.form:last-child{break-after:auto}',
    '.under{position:fixed;left:0;top:0}',
    '.store{position:absolute;width:0;height:0}',
    `text{font-family:${SIMPLIFIED},sans-serif;font-variant-numeric:tabular-nums;fill:#14181d;white-space:pre}`,
    `.tc text{font-family:${TRADITIONAL},${SIMPLIFIED},sans-serif}`,
    'text.soft{fill:#2f353c}',
    'text.accent{fill:#173a63}',
    '.b{font-weight:700}',
  ].join('\n');
}

function fontFace(family: string, weight: 400 | 700): string {
  return `@font-face{font-family:${family};font-weight:${weight};font-display:block;src:url(app://print/fonts/${family}-${weight}.ttf)}`;
}
