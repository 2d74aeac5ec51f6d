import { useEffect, useMemo, useState } from 'react';
import { loaded } from '../loaded';
import { useKeyListener, useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import type { Preferences } from '../preferences';
import { Frame } from './Frame';
import { Page } from './Page';
import { SideNav } from './SideNav';
import { ShellContext } from './shellContext';
import { HELP_KEY, PALETTE_KEY } from './shellKeys';
import { Tip } from './Tip';
import { TitleBar } from './TitleBar';
import { ToastProvider } from './toasts';

const loadPalette = () => import('./Palette');
const Palette = loaded(async () => (await loadPalette()).Palette);
const HelpPanel = loaded(async () => (await import('./HelpPanel')).HelpPanel);

interface ShellProps {
  readonly theme: Preferences['theme'];
  readonly choose: (choice: Partial<Preferences>) => void;
}

/** Everything that screens stand in. */
export function Shell({ theme, choose }: ShellProps) {
  const words = useWords().shell.commands;
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const shell = useMemo(
    () => ({ theme, choose, openPalette: () => setOpen('palette'), openHelp: () => setOpen('help') }),
    [theme, choose],
  );
  const close = () => setOpen(null);
  useKeyListener();
  // Fetched while nobody waits, so that no letter typed right after Ctrl K is lost.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(idle);
  }, []);
  useKeys([
    { keys: PALETTE_KEY, label: words.find, run: shell.openPalette },
    { keys: HELP_KEY, label: words.help, run: shell.openHelp },
  ]);
  return (
    <ShellContext value={shell}>
      <ToastProvider>
        <Frame bar={<TitleBar />} side={<SideNav />}>
          <Page />
        </Frame>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'help' && <HelpPanel onClose={close} />}
        <Tip />
      </ToastProvider>
    </ShellContext>
  );
}
