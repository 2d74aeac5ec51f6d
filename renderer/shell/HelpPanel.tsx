import { Dialog } from '../parts/Dialog';
import { Keycap } from '../parts/Keycap';
import type { KeyBinding } from '../parts/keys';
import { usePageKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import { SHELL_KEYS } from './shellKeys';

/** F1: every key that works on this page, as it stands. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().shell.help;
  const keys = usePageKeys().filter((binding) => binding.keys !== '');
  const here = keys.filter((binding) => !SHELL_KEYS.has(binding.keys));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <KeyList title={words.keys} keys={here} />
      <KeyList title={words.everywhere} keys={keys.filter((binding) => SHELL_KEYS.has(binding.keys))} />
      <p className="small tertiary">{words.typing}</p>
    </Dialog>
  );
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly KeyBinding[] }) {
  if (keys.length === 0) return null;
  return (
    <section className="keyList">
      <h3>{title}</h3>
      <dl>
        {keys.map((binding) => (
          <div key={binding.keys}>
            <dt>
              <Keycap keys={binding.keys} />
            </dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
