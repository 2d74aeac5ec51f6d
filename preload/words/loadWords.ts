import type { Language } from './language';
import type { Words } from './zh-CN';

const LOAD: Readonly<Record<Language, () => Promise<Words>>> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  'zh-TW': async () => (await import('./zh-TW')).zhTW,
  en: async () => (await import('./en')).en,
};

/** One language alone, when its words are first needed: a start that refuses nothing waits for none. */
export function loadWords(language: Language): Promise<Words> {
  return LOAD[language]();
}
