import { createContext, use } from 'react';
import type { Preferences } from '../preferences';

/** What the title bar's menu and the palette do to the shell itself. */
interface ShellDoings {
  readonly theme: Preferences['theme'];
  readonly choose: (choice: Partial<Preferences>) => void;
  readonly openPalette: () => void;
  readonly openHelp: () => void;
}

export const ShellContext = createContext<ShellDoings | null>(null);

export function useShell(): ShellDoings {
  const shell = use(ShellContext);
  if (shell === null) throw new Error('No shell above');
  return shell;
}
