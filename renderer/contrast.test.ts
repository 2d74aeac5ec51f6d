import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('./app.css', import.meta.url), 'utf8');
const inSheet = new Map(
  [...sheet.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(ink: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(ink), luminance(ground)].toSorted((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

const WORDS_NEED = 4.5;
const MARKS_NEED = 3;

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  const colour = (name: string) => inSheet.get(name)?.[scheme] ?? '';

  it.each([
    ['colorText', 'colorBgContainer'],
    ['colorTextSecondary', 'colorBgContainer'],
    ['colorTextTertiary', 'colorBgContainer'],
    ['colorTextTertiary', 'colorBgLayout'],
    ['colorTextTertiary', 'colorFillTertiary'],
    ['colorTextTertiary', 'colorFillAlter'],
    ['colorTextSecondary', 'colorPrimaryBg'],
    ['colorPrimary', 'colorBgContainer'],
    ['colorPrimary', 'colorPrimaryBg'],
    ['colorTextLightSolid', 'colorPrimary'],
    ['colorTextLightSolid', 'colorWarning'],
    ['colorError', 'colorErrorBg'],
    ['colorWarning', 'colorWarningBg'],
    ['colorSuccess', 'colorSuccessBg'],
    ['colorTextSecondary', 'colorErrorBg'],
    ['colorTextSecondary', 'colorWarningBg'],
    ['heatText', 'h2'],
    ['heatTextWorst', 'h1'],
  ])('words in %s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(WORDS_NEED);
  });

  it.each(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'target', 'late', 'run'])(
    'the mark %s can be seen on the page',
    (mark) => {
      expect(contrast(colour(mark), colour('colorBgContainer'))).toBeGreaterThanOrEqual(MARKS_NEED);
    },
  );
});
