import { useEffect, useState } from 'react';
import type { Initials } from './paletteMatch';

let known: Initials | null = null;

/** The list of all characters is large: it comes with the first opening of the palette, and until then only names match. */
export function useInitials(): Initials {
  const [initials, setInitials] = useState<Initials>(() => known ?? none);
  useEffect(() => {
    if (known !== null) return;
    void import('pinyin-pro').then(({ pinyin }) => {
      const learnt: Initials = (text) =>
        pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('');
      known = learnt;
      setInitials(() => learnt);
    });
  }, []);
  return initials;
}

function none(): string {
  return '';
}
