/** Written as it is shown: `Ctrl K`, `Shift Enter`, `F3`, `?`, `Left`. */
export type Keys = string;

export interface KeyBinding {
  readonly keys: Keys;
  /** Shown by F1. A binding without a label is left out there. */
  readonly label?: string | undefined;
  readonly run: (event: KeyboardEvent) => void;
  /** Also while a text field has the focus. Ctrl, Alt, F-keys and Esc always do. */
  readonly inFields?: boolean | undefined;
  /** Left to a text field that was typed in, whatever the key. */
  readonly isLeftToFields?: boolean | undefined;
  /** A held key fires again and again only where that is wanted, as when moving. */
  readonly repeats?: boolean | undefined;
}

/** The page is one scope, every open dialog or popup its own: only the latest opened hears keys. */
export type KeyScopeName = string;

export interface KeyLayer {
  readonly bindings: readonly KeyBinding[];
  readonly scope: KeyScopeName;
}

/** What of a key event counts, so that the rules can be tried without a window. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

/** What has the focus: a text field (fresh: nothing was typed in it), something that Enter or Space presses, or the page. */
export type KeyTarget = 'field' | 'freshField' | 'pressable' | 'page';

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

/** The one guard of the whole product: while an input method composes, no shortcut fires. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

export function keysOf(press: KeyPress): Keys {
  const isSign =
    press.key.length === 1 && press.key !== ' ' && press.key.toUpperCase() === press.key.toLowerCase();
  const name = NAMES[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  const held = [
    (press.ctrlKey || press.metaKey) && 'Ctrl',
    press.altKey && 'Alt',
    // Shift is how `?` is typed; it is no part of its name.
    press.shiftKey && !isSign && 'Shift',
  ];
  return [...held.filter(Boolean), name].join(' ');
}

/** The latest binding of the scope that hears this key, or null. */
export function bindingFor(
  layers: readonly KeyLayer[],
  scope: KeyScopeName,
  press: KeyPress,
  target: KeyTarget,
): KeyBinding | null {
  if (isComposing(press)) return null;
  const keys = keysOf(press);
  const found = layers
    .filter((layer) => layer.scope === scope)
    .flatMap(({ bindings }) => bindings)
    .findLast(
      (binding) =>
        binding.keys === keys && (binding.repeats === true || !press.repeat) && hears(binding, target),
    );
  return found ?? null;
}

function hears({ keys, inFields, isLeftToFields }: KeyBinding, target: KeyTarget): boolean {
  if (target === 'field' && isLeftToFields === true) return false;
  if (target === 'page' || inFields === true) return true;
  if (/^(Ctrl|Alt) |^F\d+$|^Esc$/.test(keys)) return true;
  // A focused button keeps its own Enter and Space; letters are free there.
  return target === 'pressable' && !/Enter$|Space$/.test(keys);
}
