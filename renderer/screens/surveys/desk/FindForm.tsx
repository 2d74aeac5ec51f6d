import { useRef, useState } from 'react';
import { parseFormCode } from '../../../../db/model/surveys/formCode';
import { parsePageCode } from '../../../../db/model/surveys/pageCode';
import { call, RefusalError } from '../../../call';
import { Icon } from '../../../parts/icons';
import { Keycap } from '../../../parts/Keycap';
import { isComposing } from '../../../parts/keys';
import { useKeys } from '../../../parts/useKeys';
import { useWords } from '../../../parts/words';
import { focusPaper } from './focusPaper';
import type { DeskHold } from './useKeyHold';

interface FindFormProps {
  readonly round: string;
  /** The form on the desk. */
  readonly current: string | undefined;
  readonly hold: DeskHold;
  readonly onOpen: (form: string, round?: string) => void;
}

/** A form by the number under its QR code, typed or scanned; the code of a page will do as well. */
export function FindForm({ round, current, hold, onOpen }: FindFormProps) {
  const words = useWords().keying;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useKeys([{ keys: 'F4', label: words.keys.find, run: () => field.current?.focus() }]);

  const open = async () => {
    const form = formIn(text);
    if (form === null) return setProblem(words.desk.notACode);
    if (form === current) {
      setText('');
      return focusPaper();
    }
    // A scanner may end with Enter twice.
    hold.start(['Enter']);
    const found = await call('surveys.form', { form }).catch((error: unknown) => {
      hold.giveUp();
      if (error instanceof RefusalError) return error;
      throw error;
    });
    if (found instanceof RefusalError) return setProblem(found.message);
    setText('');
    onOpen(form, found.round === round ? undefined : found.round);
  };

  return (
    <div className="findForm">
      <label className="findFormField">
        <Icon name="scan" />
        <input
          ref={field}
          type="text"
          aria-label={words.desk.find}
          aria-invalid={problem !== null}
          placeholder={words.desk.find}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => {
            setText(target.value);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
            event.preventDefault();
            void open();
          }}
        />
        <Keycap keys="F4" />
      </label>
      {problem !== null && (
        <p className="small bad" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function formIn(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  return parseFormCode(plain) ?? parsePageCode(plain)?.form ?? null;
}
