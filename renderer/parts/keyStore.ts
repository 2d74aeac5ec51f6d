import type { KeyLayer, KeyScopeName } from './keys';

interface LivingKeys {
  readonly layers: readonly KeyLayer[];
  /** The page at the bottom, then dialogs and popups in the order of opening. */
  readonly scopes: readonly KeyScopeName[];
}

export const PAGE_SCOPE: KeyScopeName = 'page';

let living: LivingKeys = { layers: [], scopes: [PAGE_SCOPE] };
const listeners = new Set<() => void>();

function change(next: Partial<LivingKeys>): void {
  living = { ...living, ...next };
  for (const listener of listeners) listener();
}

export function livingKeys(): LivingKeys {
  return living;
}

export function onLivingKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives what takes it away again. */
export function addLayer(layer: KeyLayer): () => void {
  change({ layers: [...living.layers, layer] });
  return () => change({ layers: living.layers.filter((other) => other !== layer) });
}

export function openScope(scope: KeyScopeName): () => void {
  change({ scopes: [...living.scopes, scope] });
  return () => change({ scopes: living.scopes.filter((other) => other !== scope) });
}
