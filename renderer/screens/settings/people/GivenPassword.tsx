import { useState } from 'react';
import type { PersonRow } from '../../../../preload/contract/people';
import { Button } from '../../../parts/Button';
import { copyText } from '../../../parts/copyText';
import { Dialog } from '../../../parts/Dialog';
import { useWords } from '../../../parts/words';

interface GivenPasswordProps {
  readonly person: PersonRow;
  readonly password: string;
  readonly onClose: () => void;
}

/** Shown once: afterwards the office itself does not know it. */
export function GivenPassword({ person: { name, isService }, password, onClose }: GivenPasswordProps) {
  const words = useWords().people.dialog.password;
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog title={words.title(name)} onClose={onClose} primary={{ label: words.close, onPress: onClose }}>
      <p className="secondary">{isService ? words.service : words.once}</p>
      <output className="recoveryCodeText givenPassword">{password}</output>
      <Button onPress={() => setCopied(copyText(password))}>{isCopied ? words.copied : words.copy}</Button>
    </Dialog>
  );
}
