import { useEffect, useState } from 'react';
import { type SpeltSign, speltSigns } from '../../db/model/search/spelling';

/** The signs of a text with their pinyin; without it until the list that knows it is here. */
export type Spell = (text: string) => readonly SpeltSign[];

let known: Spell | null = null;

/** The list of all characters is large: it comes with the first opening of the palette, and until then only names match. */
export function useSpelling(): Spell {
  const [spell, setSpell] = useState<Spell>(() => known ?? unspelt);
  useEffect(() => {
    if (known !== null) return;
    void import('pinyin-pro').then(({ pinyin }) => {
      const learnt: Spell = (text) =>
        speltSigns(text, (chinese) => pinyin(chinese, { toneType: 'none', type: 'array', v: true }));
      known = learnt;
      setSpell(() => learnt);
    });
  }, []);
  return spell;
}

function unspelt(text: string): readonly SpeltSign[] {
  return speltSigns(text, () => []);
}
