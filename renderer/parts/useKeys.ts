import { use, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { KeyScopeContext } from './KeyScope';
import { addLayer, livingKeys, onLivingKeys, PAGE_SCOPE } from './keyStore';
import { bindingFor, type KeyBinding, type KeyTarget } from './keys';

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]';
const PRESSABLE = 'button, a[href], summary, input, [tabindex]:not([data-page])';

/** Fields that have something of their own to take back. */
const typedIn = new WeakSet<Element>();

function rememberTyped({ target }: Event): void {
  if (target instanceof Element) typedIn.add(target);
}

export function targetOf(event: KeyboardEvent): KeyTarget {
  const element = event.target;
  if (!(element instanceof Element)) return 'page';
  const field = element.closest(FIELDS);
  if (field !== null) return typedIn.has(field) ? 'field' : 'freshField';
  return element.closest(PRESSABLE) === null ? 'page' : 'pressable';
}

/** The window's only listener for shortcuts; the shell mounts it once. */
export function useKeyListener(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { layers, scopes } = livingKeys();
      const binding = bindingFor(layers, scopes.at(-1) ?? PAGE_SCOPE, event, targetOf(event));
      if (binding === null) return;
      event.preventDefault();
      binding.run(event);
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('input', rememberTyped, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('input', rememberTyped, true);
    };
  }, []);
}

/** Keys live as long as the component, within the dialog or popup that it stands in. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const scope = use(KeyScopeContext);
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  useLayoutEffect(
    () =>
      addLayer({
        get bindings() {
          return latest.current;
        },
        scope,
      }),
    [scope],
  );
}

/** Every key of the page with a label, for F1. */
export function usePageKeys(): readonly KeyBinding[] {
  const { layers } = useSyncExternalStore(onLivingKeys, livingKeys);
  return layers
    .filter(({ scope }) => scope === PAGE_SCOPE)
    .flatMap(({ bindings }) => bindings)
    .filter(({ label }) => label !== undefined);
}
