import { useCallback, useEffect, useState } from 'react';
import type { Theme } from '../preload/contract/settings';
import { LANGUAGES, type Language } from '../preload/words/language';
import { call, callShell } from './call';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

/** What the page was served with, until the settings are here. */
export function firstPreferences(): Preferences {
  const { lang, dataset } = document.documentElement;
  const theme = dataset['theme'];
  return {
    language: LANGUAGES.find((language) => language === lang) ?? 'zh-CN',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

/** A choice shows at once and is kept as a setting; where somebody may not change settings it lasts for this window. */
export function usePreferences(first: Preferences, kept: Preferences | undefined) {
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const preferences = { ...first, ...kept, ...chosen };
  const choose = useCallback((choice: Partial<Preferences>) => {
    setChosen((last) => ({ ...last, ...choice }));
    void call('settings.change', choice).catch(() => undefined);
  }, []);

  const { theme, language } = preferences;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    // The window's own frame and menus follow.
    void callShell('shell.theme', { theme, language }).catch(() => undefined);
  }, [theme, language]);

  return { ...preferences, choose };
}
