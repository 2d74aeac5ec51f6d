import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useWords } from '../../parts/words';
import { type AlikeCells, alikeCells } from './alikeCells';
import type { PreviewProps } from './Preview';

type MendAlikeProps = Pick<PreviewProps, 'importing' | 'read'> & { readonly reason: string };

const MOST = 6;

/** What is wrong alike is mended in one go. */
export function MendAlike({ importing, read, reason }: MendAlikeProps) {
  if (!read.canMend) return null;
  return alikeCells(read.preview.rows, reason)
    .slice(0, MOST)
    .map((cells) => <MendValue key={`${reason} ${cells.value}`} cells={cells} onMend={importing.mend} />);
}

interface MendValueProps {
  readonly cells: AlikeCells;
  readonly onMend: (places: AlikeCells['places'], value: string) => void;
}

function MendValue({ cells: { value, places }, onMend }: MendValueProps) {
  const words = useWords().importing.wrong;
  const [typed, setTyped] = useState('');
  const mend = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed.trim() !== '') onMend(places, typed.trim());
  };
  return (
    <form className="mendAlike" onSubmit={mend}>
      <TextField label={words.alike(value, places.length)} value={typed} onChange={setTyped} />
      <Button isDisabled={typed.trim() === ''} onPress={() => mend()}>
        {words.mendAll}
      </Button>
      {value !== '' && (
        <Button kind="quiet" onPress={() => onMend(places, '')}>
          {words.clearAll}
        </Button>
      )}
    </form>
  );
}
