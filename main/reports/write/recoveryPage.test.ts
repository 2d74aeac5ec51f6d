import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../preload/words/language';
import { wordsOf } from '../../../preload/words/wordsOf';
import { recoveryPage } from './recoveryPage';

const CODE = 'ABCDE-FGHJK-MNPQR-STVWX-YZ234';

describe('the page with the recovery code', () => {
  it.each(LANGUAGES)('says all that is to be known in %s, in lines of their own', (language) => {
    const words = wordsOf(language).people.paper;
    const html = recoveryPage({
      language,
      words,
      plantName: '苏州恒准精密部件有限公司',
      madeOn: '2026-10-12',
      madeFor: '周文敏',
      recoveryCode: CODE,
    });
    const set = [...html.matchAll(/<text [^>]*\by="([^"]+)"[^>]*>([^<]*)/g)];
    const said = set.map(([, , text = '']) => text).join('');
    for (const text of [words.title, words.handwriting, words.keep, CODE, '周文敏', '2026-10-12'])
      expect(said.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    const below = set.map(([, y = '']) => Number(y)).filter((y) => y > 80);
    expect(below).toEqual([...new Set(below)].sort((one, other) => one - other));
  });
});
