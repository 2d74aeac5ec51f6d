import { useEffect, useMemo, useState } from 'react';
import { firstShown } from '../firstShown';
import { loaded } from '../loaded';
import { useKeyListener, useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import type { Preferences } from '../preferences';
import { loadLaterScreens } from '../screens/screens';
import { Frame } from './Frame';
import { Page } from './Page';
import { SideNav } from './SideNav';
import { ShellContext } from './shellContext';
import { HELP_KEY, PALETTE_KEY } from './shellKeys';
import { Tip } from './Tip';
import { TitleBar } from './TitleBar';
import { ToastProvider } from './toasts';
import { useLock } from './useLock';
import { useOpenedNote } from './useOpenedNote';

const loadPalette = () => import('./Palette');
const Palette = loaded(async () => (await loadPalette()).Palette);
const HelpPanel = loaded(async () => (await import('./HelpPanel')).HelpPanel);

/** Fetched while nobody waits: so no letter typed right after Ctrl K is lost, and the second page is there at once. */
async function fetchTheRest(): Promise<void> {
  await firstShown;
  requestIdleCallback(async () => {
    await loadPalette();
    await loadLaterScreens();
  });
}

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
  useOpenedNote();
  useLock();
  useEffect(() => void fetchTheRest(), []);
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
