import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../preload/words/language';
import { wordsOf } from '../../../preload/words/wordsOf';
import { passwordSlips } from './passwordSlips';

it.each(LANGUAGES)('has a slip for each in %s, ten on a page', (language) => {
  const given = Array.from({ length: 11 }, (_, at) => ({
    ...{ code: `E${at}`, name: `林涛${at}`, password: `abcd-efgh-${2000 + at}` },
  }));
  const words = wordsOf(language).people.slips;
  const html = passwordSlips({ language, words, plantName: '苏州恒准精密部件有限公司', given });
  expect(html.match(/<svg/g)).toHaveLength(2);
  expect(html.match(/<rect/g)).toHaveLength(11);
  for (const { name, password } of given) {
    expect(html).toContain(name);
    expect(html).toContain(password);
  }
});
