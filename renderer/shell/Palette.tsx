import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { HintBar } from '../parts/HintBar';
import { Icon } from '../parts/icons';
import { Keycap } from '../parts/Keycap';
import { KeyScope } from '../parts/KeyScope';
import { isComposing } from '../parts/keys';
import { useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import { type Found, placeOfFound } from '../screens/found';
import { type HitPart, hitParts } from './hitParts';
import { lastOpened, rememberOpened } from './lastOpened';
import { type Command, matchingCommands } from './paletteMatch';
import { useRouter } from './router';
import { useSpelling } from './spelling';
import { useCommands } from './useCommands';
import { useRecords } from './useRecords';

interface PaletteProps {
  readonly onClose: () => void;
}

/** Ctrl K: records and commands by any characters, code or pinyin initials. */
export function Palette({ onClose }: PaletteProps) {
  return (
    <KeyScope>
      <OpenPalette onClose={onClose} />
    </KeyScope>
  );
}

interface Entry extends Command {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly code?: string;
  readonly detail?: string;
}

type PaletteGroup = Found['kind'] | 'last' | 'commands';

const MOST_COMMANDS = 12;

function OpenPalette({ onClose }: PaletteProps) {
  const words = useWords().shell.palette;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const { entries, isLooking } = useEntries(typed);
  useKeys([{ keys: 'Esc', run: onClose }]);
  useModal(dialog, onClose);

  const run = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(entries[at]);
    else if (by !== undefined) setAt((at + by + entries.length) % Math.max(1, entries.length));
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="palette" aria-label={words.find}>
      <div className="paletteBox">
        <div className="paletteInput">
          <Icon name="search" />
          <input
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-controls="paletteList"
            aria-activedescendant={entries[at]?.id}
            placeholder={words.find}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <Keycap keys="Esc" />
        </div>
        <Entries typed={typed} entries={entries} at={at} onReach={setAt} onRun={run} />
        {entries.length === 0 && (
          <div className="paletteNothing">
            {isLooking ? words.finding : words.nothing(typed)}
            <p className="small tertiary">{words.nothingHint}</p>
          </div>
        )}
        <HintBar
          hints={[
            { keys: ['Up', 'Down'], does: words.hints.move },
            { keys: ['Enter'], does: words.hints.open },
            { keys: ['Esc'], does: words.hints.close },
          ]}
        />
      </div>
    </dialog>
  );
}

/** On top of everything, closed by a press beside it. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    element.showModal();
    const onPointerDown = ({ target }: PointerEvent) => target === element && close();
    element.addEventListener('pointerdown', onPointerDown);
    return () => element.removeEventListener('pointerdown', onPointerDown);
  }, [dialog]);
}

function useEntries(typed: string): { readonly entries: readonly Entry[]; readonly isLooking: boolean } {
  const { go } = useRouter();
  const kinds = useWords().actions.kinds;
  const { found, isLooking } = useRecords(typed);
  const [last] = useState(lastOpened);
  const commands = matchingCommands(useCommands(), typed, useSpelling());
  const isBlank = typed.trim() === '';
  const records = (isBlank ? last : found).flatMap((record, at): readonly Entry[] => {
    const place = placeOfFound(record);
    if (place === null) return [];
    const run = () => {
      rememberOpened(record);
      go(place);
    };
    return [
      { id: `record-${at}`, group: isBlank ? 'last' : record.kind, ...shownRecord(record, kinds), run },
    ];
  });
  const shown = commands
    .slice(0, MOST_COMMANDS)
    .map((command, index): Entry => ({ ...command, id: `command-${index}`, group: 'commands' }));
  return { entries: [...records, ...shown], isLooking };
}

/** An action tells its kind, which stands before what it is about. */
function shownRecord({ kind, code, name, detail }: Found, kinds: Readonly<Record<string, string>>) {
  if (kind !== 'action') return { code, name, detail };
  return { code, name: [kinds[detail], name].filter(Boolean).join(' · '), detail: '' };
}

interface EntriesProps {
  readonly typed: string;
  readonly entries: readonly Entry[];
  readonly at: number;
  readonly onReach: (at: number) => void;
  readonly onRun: (entry: Entry) => void;
}

function Entries({ typed, entries, at, onReach, onRun }: EntriesProps) {
  const words = useWords().shell.palette;
  const spell = useSpelling();
  return (
    <div id="paletteList" role="listbox" aria-label={words.find} className="paletteList">
      {entries.map((entry, index) => (
        <div key={entry.id}>
          {entry.group !== entries[index - 1]?.group && (
            <div className="paletteGroup small tertiary">{words.groups[entry.group]}</div>
          )}
          <button
            type="button"
            id={entry.id}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? 'paletteEntry paletteAt' : 'paletteEntry'}
            ref={(element) => {
              if (index === at) element?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => onReach(index)}
            onClick={() => onRun(entry)}
          >
            {entry.code !== undefined && entry.code !== '' && (
              <span className="code">
                <Marked parts={hitParts(entry.code, typed, spell)} />
              </span>
            )}
            <span className="cut">
              <Marked parts={hitParts(entry.name, typed, spell)} />
            </span>
            {entry.detail !== undefined && (
              <span className="paletteDetail small tertiary cut">{entry.detail}</span>
            )}
            {entry.keys !== undefined && entry.keys !== '' && <Keycap keys={entry.keys} />}
          </button>
        </div>
      ))}
    </div>
  );
}

function Marked({ parts }: { readonly parts: readonly HitPart[] }) {
  return parts.map(({ from, text, isHit }) => (isHit ? <mark key={from}>{text}</mark> : text));
}
