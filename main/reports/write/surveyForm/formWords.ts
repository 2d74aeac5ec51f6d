import { wordsOf } from '../../../../preload/words/wordsOf';
import type { Words } from '../../../../preload/words/zh-CN';

/** Which words a form is printed in; with English, it stands smaller below or behind the Chinese. */
export type FormLanguage = 'zh' | 'zh-en' | 'zh-TW' | 'zh-TW-en';

export type FormWords = Words['surveyForm'];

export const ENGLISH: FormWords = wordsOf('en').surveyForm;

export function isBilingual(language: FormLanguage): boolean {
  return language === 'zh-en' || language === 'zh-TW-en';
}

export function isTraditional(language: FormLanguage): boolean {
  return language === 'zh-TW' || language === 'zh-TW-en';
}

export function formWords(language: FormLanguage): FormWords {
  return wordsOf(isTraditional(language) ? 'zh-TW' : 'zh-CN').surveyForm;
}
