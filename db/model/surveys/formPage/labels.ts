import { atMost, breakLines } from './lines';
import { below, type Line, type Said } from './setText';
import { millimetres, type TypeFace } from './textWidth';

interface Sizing {
  readonly size: number;
  readonly lines: number;
}

const SMALLEST: Sizing = { size: 6.5, lines: 3 };
const CHINESE: readonly Sizing[] = [
  { size: 8.5, lines: 1 },
  { size: 7.5, lines: 1 },
  { size: 6.5, lines: 1 },
  { size: 7.5, lines: 2 },
  SMALLEST,
];
const ENGLISH = { size: 6, lines: 3 } as const;
const LEADING = 0.05;
const GAP = 0.3;
const STEP = 0.5;

/** The names of a scale's levels above their columns, all in one size. */
export function levelLabels(
  labels: readonly Said[],
  width: number,
  bilingual: boolean,
): readonly (readonly Line[])[] {
  const fits = ({ size, lines }: Sizing) =>
    labels.every(({ text }) => breakLines(text, width, { size, bold: true }).length <= lines);
  const chinese = CHINESE.find(fits) ?? SMALLEST;
  return labels.map(({ text, textEn }) => {
    const upper = evenLines(text, width, { size: chinese.size, bold: true });
    const lower = breakLines(bilingual ? (textEn ?? '') : '', width, ENGLISH);
    return below(
      closeSet(
        atMost(upper, chinese.lines, width, { size: chinese.size, bold: true }),
        chinese.size,
        'chinese',
      ),
      closeSet(atMost(lower, ENGLISH.lines, width, ENGLISH), ENGLISH.size, 'english'),
      GAP,
    );
  });
}

// 非常不 / 满意 and not 非常不满 / 意: as few lines, each as short as it may be. Only where no word is torn.
function evenLines(text: string, width: number, face: TypeFace): readonly string[] {
  const broken = breakLines(text, width, face);
  if (/[a-z]/iu.test(text)) return broken;
  let even = broken;
  for (let narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
    const tried = breakLines(text, narrower, face);
    if (tried.length > broken.length) return even;
    even = tried;
  }
  return even;
}

function closeSet(lines: readonly string[], size: number, language: Line['language']): readonly Line[] {
  const bold = language === 'chinese';
  return lines.map((text, index) => ({
    text,
    size,
    above: index === 0 ? 0 : millimetres(size) * LEADING,
    bold,
    language,
  }));
}
