import { LANGUAGES } from '../../preload/words/language';
import { usePermission } from '../parts/permission';
import { usePageKeys } from '../parts/useKeys';
import { useLanguage, useWords } from '../parts/words';
import { SETTINGS_PARTS } from '../screens/settings/parts';
import { subjects } from '../screens/subjects';
import type { Command } from './paletteMatch';
import { useRouter } from './router';
import { useShell } from './shellContext';
import { PALETTE_KEY, SHELL_KEYS } from './shellKeys';

/** The page's own doings first (all that have a label), then the subjects, then the shell's. */
export function useCommands(): readonly Command[] {
  const { shell: words, guide, settings, meetings, complaintIntake, complaintCases } = useWords();
  const mayTake = usePermission('complaints.add');
  const { go } = useRouter();
  const { choose } = useShell();
  const { speak } = useLanguage();
  const keys = usePageKeys().map(
    ({ keys, label = '', run }): Command => ({
      name: label,
      keys,
      run: () => run(new KeyboardEvent('keydown')),
    }),
  );
  const page = keys.filter((command) => !SHELL_KEYS.has(command.keys ?? ''));
  const everywhere = keys.filter(
    (command) => SHELL_KEYS.has(command.keys ?? '') && command.keys !== PALETTE_KEY,
  );
  const homes = subjects.flatMap(({ subject, home }): readonly Command[] =>
    home === undefined ? [] : [{ name: words.palette.open(words.subjects[subject]), run: () => go(home) }],
  );
  const pages: readonly Command[] = [
    ...(mayTake
      ? [{ name: complaintIntake.title, run: () => go({ screen: 'newComplaint' as const, params: {} }) }]
      : []),
    { name: words.palette.open(words.commands.calendar), run: () => go({ screen: 'calendar', params: {} }) },
    { name: words.palette.open(meetings.title), run: () => go({ screen: 'meetings', params: {} }) },
    {
      name: words.palette.open(complaintCases.abnormal.title),
      run: () => go({ screen: 'abnormalities', params: {} }),
    },
    ...SETTINGS_PARTS.filter((part) => part !== 'sample').map((part) => ({
      name: words.palette.open(`${words.subjects.settings} · ${settings.parts[part]}`),
      run: () => go({ screen: 'settings' as const, params: { part } }),
    })),
  ];
  const shell: readonly Command[] = [
    { name: guide.open, run: () => go({ screen: 'guide', params: {} }) },
    { name: words.commands.themeSystem, run: () => choose({ theme: 'system' }) },
    { name: words.commands.themeLight, run: () => choose({ theme: 'light' }) },
    { name: words.commands.themeDark, run: () => choose({ theme: 'dark' }) },
    ...LANGUAGES.map((language) => ({
      name: words.commands.language(words.language[language]),
      run: () => speak(language),
    })),
  ];
  return [...page, ...homes, ...pages, ...everywhere, ...shell];
}
