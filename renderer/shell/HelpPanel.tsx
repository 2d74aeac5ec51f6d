import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Keycap } from '../parts/Keycap';
import type { KeyBinding } from '../parts/keys';
import { usePageKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import { useRouter } from './router';
import { SHELL_KEYS } from './shellKeys';
import { useToldHelp } from './useHelp';

/** F1: every key that works on this page, as it stands. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const { guide, shell } = useWords();
  const words = shell.help;
  const { go } = useRouter();
  const open = () => {
    onClose();
    go({ screen: 'guide', params: {} });
  };
  const keys = usePageKeys().filter((binding) => binding.keys !== '');
  const here = keys.filter((binding) => !SHELL_KEYS.has(binding.keys));
  return (
    <Dialog title={words.title} onClose={onClose}>
      {useToldHelp().map((sentence) => (
        <p key={sentence} className="helpSentence">
          {sentence}
        </p>
      ))}
      <KeyList title={words.keys} keys={here} />
      <KeyList title={words.everywhere} keys={keys.filter((binding) => SHELL_KEYS.has(binding.keys))} />
      <p className="small tertiary">{words.typing}</p>
      <Button kind="link" onPress={open}>
        {guide.open}
      </Button>
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
