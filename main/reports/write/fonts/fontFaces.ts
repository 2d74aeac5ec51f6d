import { type PaperFont, smallSigns } from './smallSigns';

/** How a document names its fonts. */
interface PaperFonts {
  /** The `@font-face` rules of all of them. */
  readonly faces: readonly string[];
  /** A family list: of each font the small ones first, at the end whatever the PC has. */
  readonly family: (...fonts: readonly PaperFont[]) => string;
}

interface Fonts {
  /** Those that texts are set in. */
  readonly leading: readonly PaperFont[];
  /** That which has the signs that they lack. */
  readonly behind?: PaperFont | undefined;
}

/** For a document whose texts all stand in `text`; markup around them does no harm. */
export function fontsFor(text: string, { leading, behind }: Fonts): PaperFonts {
  const signs = [...new Set(text.match(/[^ -~\s]/gu))];
  const names = new Map(leading.map((font) => [font, namesOf(font, signs)]));
  const rest = signs.filter((sign) => !leading.some((font) => partsOf(font).common.has(sign)));
  if (behind !== undefined && rest.length > 0) names.set(behind, namesOf(behind, rest));
  return {
    faces: [...names.values()].flat().flatMap((name) => [fontFace(name, 400), fontFace(name, 700)]),
    family: (...fonts) => [...fonts.flatMap((font) => names.get(font) ?? []), 'sans-serif'].join(','),
  };
}

function namesOf(font: PaperFont, signs: readonly string[]): readonly string[] {
  const { common, second } = partsOf(font);
  const beyond = signs.filter((sign) => !common.has(sign));
  return [
    `${font}-common`,
    ...(beyond.some((sign) => second.has(sign)) ? [`${font}-second`] : []),
    ...(beyond.every((sign) => second.has(sign)) ? [] : [font]),
  ];
}

type Parts = ReturnType<typeof smallSigns>;
const known = new Map<PaperFont, Parts>();

function partsOf(font: PaperFont): Parts {
  const parts = known.get(font) ?? smallSigns(font);
  known.set(font, parts);
  return parts;
}

/** `noto-sans-sc-common` at 400 lies in noto-sans-sc-common-400.ttf. */
function fontFace(name: string, weight: 400 | 700): string {
  return `@font-face{font-family:${name};font-weight:${weight};font-display:block;src:url(app://print/fonts/${name}-${weight}.ttf)}`;
}
