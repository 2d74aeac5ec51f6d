import type { Settings } from '../../../preload/contract/settings';
import { call } from '../../call';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useToast } from '../../shell/toasts';
import { type Doing, useDoing } from '../../useDoing';

interface ChangeSettings extends Pick<Doing, 'isBusy' | 'problem'> {
  readonly change: (now: Partial<Settings>, whenUndone?: () => void) => void;
}

/** Saves settings and can take it back for ten seconds. */
export function useChangeSettings(): ChangeSettings {
  const words = useWords().settings;
  const { settings } = useOffice();
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const change = (now: Partial<Settings>, whenUndone?: () => void) =>
    void run(async () => {
      const back = before(settings, now);
      await call('settings.change', now);
      toast({
        text: words.saved,
        undo: async () => {
          await call('settings.change', back);
          whenUndone?.();
        },
      });
    });
  return { isBusy, problem, change };
}

function before(settings: Settings, now: Partial<Settings>): Partial<Settings> {
  const kept: Readonly<Record<string, unknown>> = { ...settings };
  return Object.fromEntries(Object.keys(now).map((name) => [name, kept[name]]));
}
