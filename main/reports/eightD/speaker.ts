import type { EightDLanguage } from '../../../db/model/complaints/eightDReport';
import type { Language } from '../../../preload/words/language';
import type { Said } from '../../../preload/words/said';
import { wordsOf } from '../../../preload/words/wordsOf';
import type { Words } from '../../../preload/words/zh-CN';

/** Says labels and typed texts in the languages of the report. */
export interface Speaker {
  readonly language: Language;
  readonly words: Words;
  readonly label: (pick: (words: Words) => string) => Said;
  /** The office's own words; its English ones where it wrote any. */
  readonly typed: (key: string, text: string) => Said;
  /** The same in every language: a name, a number, a day. */
  readonly plain: (text: string) => Said;
}

type English = Readonly<Record<string, string>>;

export function speakerOf(asked: EightDLanguage, own: Language, english: English): Speaker {
  const chinese: Language = own === 'en' ? 'zh-CN' : own;
  const language = asked === 'en' ? 'en' : chinese;
  const isBoth = asked === 'both';
  const words = wordsOf(language);
  const second = wordsOf('en');
  const plain = (text: string): Said => ({ text, second: '' });
  return {
    ...{ language, words, plain },
    label: (pick) => {
      const text = pick(words);
      const other = isBoth ? pick(second) : '';
      return { text, second: other === text ? '' : other, isLabel: true };
    },
    typed: (key, text) => {
      const translated = english[key]?.trim() ?? '';
      if (text.trim() === '' || translated === '') return plain(text);
      if (asked === 'en') return plain(translated);
      return { text, second: isBoth && translated !== text ? translated : '' };
    },
  };
}
