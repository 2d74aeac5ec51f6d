import { useCallback, useEffect, useRef, useState } from 'react';
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

/** What was chosen here still stands, but for what the kept settings have changed since: a backup brings its own. */
export function stillChosen(
  chosen: Partial<Preferences>,
  before: Preferences | undefined,
  kept: Preferences | undefined,
): Partial<Preferences> {
  if (before === undefined || kept === undefined) return chosen;
  const { language, theme, ...rest } = chosen;
  return {
    ...rest,
    ...(language !== undefined && before.language === kept.language && { language }),
    ...(theme !== undefined && before.theme === kept.theme && { theme }),
  };
}

/** A choice shows at once and is kept as a setting; where somebody may not change settings it lasts for this window. */
export function usePreferences(first: Preferences, kept: Preferences | undefined) {
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const [before, setBefore] = useState(kept);
  // On their way to be kept: until they are, what is kept is older than what was chosen.
  const [onTheWay, setOnTheWay] = useState(0);
  if (before !== kept && onTheWay === 0) {
    setBefore(kept);
    setChosen(stillChosen(chosen, before, kept));
  }
  const preferences = { ...first, ...kept, ...chosen };
  const choose = useCallback((choice: Partial<Preferences>) => {
    setChosen((last) => ({ ...last, ...choice }));
    setOnTheWay((last) => last + 1);
    void call('settings.change', choice)
      .catch(() => undefined)
      .finally(() => setOnTheWay((last) => last - 1));
  }, []);

  const { theme, language } = preferences;
  const told = useRef(first);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    // The window's own frame and menus follow. They start as the page was served, so that is not told again.
    if (told.current.theme === theme && told.current.language === language) return;
    told.current = { theme, language };
    void callShell('shell.theme', { theme, language }).catch(() => undefined);
  }, [theme, language]);

  return { ...preferences, choose };
}
