import { en } from './en';
import type { Language } from './language';
import { type Words, zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** All languages at once, for paper and imports; `loadWords` and the window load one at a time. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
