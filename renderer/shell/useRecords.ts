import { useEffect, useState } from 'react';
import { call } from '../call';
import { type Found, placeOfFound } from '../screens/found';

const PAUSE_MS = 120;

interface Records {
  readonly found: readonly Found[];
  readonly isLooking: boolean;
}

const NONE: Records = { found: [], isLooking: false };

/** Records by name, code or initials, asked after a short pause in typing; only kinds that some screen shows. */
export function useRecords(typed: string): Records {
  const [records, setRecords] = useState<Records>(NONE);
  const words = typed.trim();
  useEffect(() => {
    if (words === '') {
      setRecords(NONE);
      return undefined;
    }
    let isWanted = true;
    setRecords((last) => ({ ...last, isLooking: true }));
    const timer = setTimeout(async () => {
      // Whatever goes wrong while looking, the commands still work.
      const { found } = await call('search.find', { words }).catch(() => ({ found: [] }));
      if (isWanted)
        setRecords({ found: found.filter((each) => placeOfFound(each) !== null), isLooking: false });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [words]);
  return records;
}
