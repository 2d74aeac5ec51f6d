import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../preload/words/language';
import { type Words, zhCN } from '../../preload/words/zh-CN';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly speak: (language: Language) => void;
}

const SpokenContext = createContext<Spoken>({ language: 'zh-CN', words: zhCN, speak: () => undefined });

// The other languages are fetched when they are asked for, so that the first window does not wait for them.
const LOAD: Readonly<Record<Language, () => Promise<Words>>> = {
  'zh-CN': async () => zhCN,
  'zh-TW': async () => (await import('../../preload/words/zh-TW')).zhTW,
  en: async () => (await import('../../preload/words/en')).en,
};

export function loadWords(language: Language): Promise<Words> {
  return LOAD[language]();
}

interface WordsProviderProps {
  readonly first: { readonly language: Language; readonly words: Words };
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** Until a newly chosen language is here, the words stay in the one before. */
export function WordsProvider({ first, language, onLanguage, children }: WordsProviderProps) {
  const [loaded, setLoaded] = useState(first);

  useEffect(() => {
    let isWanted = true;
    void loadWords(language).then((words) => {
      if (isWanted) setLoaded({ language, words });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded.language]);

  const spoken = useMemo(() => ({ ...loaded, speak: onLanguage }), [loaded, onLanguage]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export function useWords(): Words {
  return use(SpokenContext).words;
}

export function useLanguage(): Pick<Spoken, 'language' | 'speak'> {
  return use(SpokenContext);
}
