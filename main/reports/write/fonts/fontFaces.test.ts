import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { fontsFor } from './fontFaces';
import { smallSigns } from './smallSigns';

const filesOf = (faces: readonly string[]) =>
  faces.map((face) => /fonts\/([a-z-]+)-\d+\.ttf/.exec(face)?.[1]);
const SC = 'noto-sans-sc';
const TC = 'noto-sans-tc';

describe('the fonts of a document', () => {
  it.each([
    ['common signs need the small font alone', [SC], '第 1 页 鑫昇电子 Ω', [`${SC}-common`]],
    ['a less common sign needs the second one', [SC], '瓯海 1', [`${SC}-common`, `${SC}-second`]],
    ['a rare sign needs the large one behind it', [SC], '龘', [`${SC}-common`, SC]],
    ['a traditional paper needs no simplified font', [TC], '調查表', [`${TC}-common`]],
    ['a simplified name on it needs the small one', [TC], '东莞长安', [`${TC}-common`, TC, `${SC}-common`]],
    ['papers of both need both', [SC, TC], '调查表', [`${SC}-common`, `${TC}-common`, TC]],
  ] as const)('%s', (_name, leading, text, files) => {
    const { faces } = fontsFor(`<text>${text}</text>`, { leading, behind: SC });
    expect([...new Set(filesOf(faces))]).toEqual(files);
    expect(faces).toHaveLength(files.length * 2);
  });

  it('are named in the order in which a sign is looked for', () => {
    const { family } = fontsFor('龘', { leading: [SC] });
    expect(family(SC)).toBe('noto-sans-sc-common,noto-sans-sc,sans-serif');
    expect(family(TC)).toBe('sans-serif');
  });
});

describe('the common signs', () => {
  const lacking = (font: typeof SC | typeof TC, text: string) =>
    [...new Set(text)].filter((sign) => /\S/u.test(sign) && !smallSigns(font).common.has(sign)).join('');
  const source = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

  it.each([
    [SC, 'preload/words/zh-CN/reports.ts'],
    [SC, 'preload/words/zh-CN/reportSentences.ts'],
    [SC, 'preload/words/zh-CN/surveyForm.ts'],
    [SC, 'preload/words/en/reports.ts'],
    [TC, 'preload/words/zh-TW/reports.ts'],
    [TC, 'preload/words/zh-TW/reportSentences.ts'],
    [TC, 'preload/words/zh-TW/surveyForm.ts'],
    [SC, 'db/shipped/iatfQuarterly.ts'],
  ] as const)('of %s hold every word of %s', (font, path) => {
    expect(lacking(font, source(path))).toBe('');
  });

  it('hold what company names are written with', () => {
    expect(lacking(SC, '鑫昇晟铨钰淼骏烨炜煜锴铠钛铂')).toBe('');
    expect(lacking(TC, '鑫昇晟鈺駿煒鎧鈦鉑臺灣')).toBe('');
  });
});
