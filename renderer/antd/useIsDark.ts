import { useSyncExternalStore } from 'react';

const system = matchMedia('(prefers-color-scheme: dark)');

/** What is shown now: the chosen appearance, or the system's. */
export function useIsDark(): boolean {
  return useSyncExternalStore(onChange, () => {
    const chosen = document.documentElement.dataset['theme'];
    return chosen === 'dark' || (chosen !== 'light' && system.matches);
  });
}

function onChange(listener: () => void): () => void {
  const page = new MutationObserver(listener);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', listener);
  return () => {
    page.disconnect();
    system.removeEventListener('change', listener);
  };
}
