import { createContext, type ReactNode, useId, useLayoutEffect } from 'react';
import { openScope, PAGE_SCOPE } from './keyStore';
import type { KeyScopeName } from './keys';

export const KeyScopeContext = createContext<KeyScopeName>(PAGE_SCOPE);

/** While it is mounted only the keys within it work: for dialogs and popups. */
export function KeyScope({ children }: { readonly children: ReactNode }) {
  const scope = useId();
  useLayoutEffect(() => openScope(scope), [scope]);
  return <KeyScopeContext value={scope}>{children}</KeyScopeContext>;
}
