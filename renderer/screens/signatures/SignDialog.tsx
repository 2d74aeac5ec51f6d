import { useState } from 'react';
import type { SignatureMeaning, SignedRecord } from '../../../db/model/signatures';
import type { SignatureOffer } from '../../../preload/contract/signatures';
import { call } from '../../call';
import { ChoiceField } from '../../parts/ChoiceField';
import { Dialog } from '../../parts/Dialog';
import { PasswordField } from '../../parts/PasswordField';
import { Problem } from '../../parts/Problem';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';
import { lackWords } from './lackWords';

interface SignDialogProps {
  readonly signed: {
    readonly record: SignedRecord;
    readonly key: string;
    readonly meaning: SignatureMeaning;
  };
  readonly title: string;
  readonly offer: SignatureOffer | undefined;
  readonly onClose: () => void;
}

/** With sign-in the password once more; without it the name of the one who signs. */
export function SignDialog({ signed, title, offer, onClose }: SignDialogProps) {
  const all = useWords();
  const words = all.signatures;
  const people = offer?.people ?? [];
  const lacks = lackWords(offer?.betterFirst ?? [], all);
  const { user, settings } = useOffice();
  const [password, setPassword] = useState('');
  const [as, setAs] = useState(
    people.find(({ code }) => code === user.code)?.code ?? people[0]?.code ?? user.code,
  );
  const doing = useDoing();
  const toast = useToast();
  const meaning = words.meanings[signed.meaning];
  const sign = async () => {
    const who = settings.signIn ? { password } : { as };
    const isSigned = await doing.run(async () => {
      await call('signatures.sign', { ...signed, ...who });
    });
    if (!isSigned) return;
    toast({ text: words.done(meaning) });
    onClose();
  };
  return (
    <Dialog
      title={words.signAs(meaning)}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void sign()} />}
      primary={{
        label: words.sign,
        onPress: () => void sign(),
        isBusy: doing.isBusy,
        isDisabled: settings.signIn && password === '',
      }}
    >
      <p>{words.dialog.about(title)}</p>
      {lacks !== '' && <p className="warn">{words.dialog.early(lacks)}</p>}
      {settings.signIn ? (
        <PasswordField label={words.dialog.password} value={password} onChange={setPassword} />
      ) : (
        <ChoiceField
          label={words.dialog.who}
          value={as}
          choices={people.map(({ code, name }) => ({ key: code, name: name || code }))}
          onChange={setAs}
        />
      )}
    </Dialog>
  );
}
