import { useId, useState } from 'react';
import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { NOTE_MOST } from '../../../../../db/model/textLengths';
import type { NoticeOffer } from '../../../../../preload/contract/complaintNotices';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useDoing } from '../../../../useDoing';
import { PeopleList } from '../../../actions/record/PersonField';
import { useWhen, WhenFields } from './WhenFields';

interface NoticeDialogProps {
  readonly complaint: string;
  readonly offer: NoticeOffer;
  readonly onClose: () => void;
}

/** Whom the organisation names, what is to be added, and when they were told. */
export function NoticeDialog({ complaint, offer, onClose }: NoticeDialogProps) {
  const { complaintNotices: words } = useWords();
  const said = words.dialog;
  const [people, setPeople] = useState<readonly string[]>(() => [
    ...offer.people.map(({ name }) => name),
    '',
  ]);
  const [text, setText] = useState('');
  const when = useWhen();
  const doing = useDoing();
  const named = people.map((name) => name.trim()).filter((name) => name !== '');
  const tell = async () => {
    const { at, reason } = when;
    const input = { id: complaint, kind: offer.kind, people: named.map(personOf(offer)), text, reason };
    const isTold = await doing.run(async () => {
      await call('complaints.notify', { ...input, ...(at === null ? {} : { at }) });
    });
    if (isTold) onClose();
  };
  const missing = offer.missing.map((role) => words.roles[role]).join(words.and);
  return (
    <Dialog
      title={words.kinds[offer.kind]}
      onClose={onClose}
      primary={{
        label: said.primary,
        onPress: () => void tell(),
        isBusy: doing.isBusy,
        isDisabled: when.at === 'unread' || named.length === 0,
      }}
    >
      {offer.toldAt !== null && <p className="secondary">{said.only(STEP_SIGNS[offer.step])}</p>}
      {missing !== '' && <p className="warn">{said.missing(missing)}</p>}
      <PeopleFields people={people} onChange={setPeople} />
      <TextField
        label={said.text}
        value={text}
        rows={3}
        mostCharacters={NOTE_MOST}
        hint={said.textHint}
        onChange={setText}
      />
      <WhenFields when={when} />
      <Problem problem={doing.problem} onRetry={() => void tell()} />
    </Dialog>
  );
}

/** Somebody whom an earlier notice named brings what stood there; others bring what the office knows. */
function personOf({ people }: NoticeOffer) {
  return (name: string) => {
    const known = people.find((one) => one.name === name);
    return known === undefined || known.code !== null
      ? { name: known?.code ?? name }
      : { name, department: known.department, email: known.email };
  };
}

interface PeopleFieldsProps {
  readonly people: readonly string[];
  readonly onChange: (people: readonly string[]) => void;
}

function PeopleFields({ people, onChange }: PeopleFieldsProps) {
  const said = useWords().complaintNotices.dialog;
  const list = useId();
  const type = (at: number, name: string) => {
    const now = people.with(at, name);
    onChange(now.at(-1) === '' ? now : [...now, '']);
  };
  const lines = people.map((name, at) => ({ key: `person ${at}`, name, at }));
  return (
    <fieldset className="noticePeople">
      <legend>{said.people}</legend>
      {lines.map(({ key, name, at }) => (
        <div key={key} className="row">
          <input
            type="text"
            className="input"
            aria-label={said.people}
            placeholder={at === people.length - 1 ? said.add : undefined}
            list={list}
            value={name}
            onChange={({ target }) => type(at, target.value)}
          />
          {name !== '' && (
            <Button
              {...{ isSmall: true, kind: 'quiet', icon: 'close', label: said.remove(name) }}
              onPress={() => onChange(people.filter((_, other) => other !== at))}
            />
          )}
        </div>
      ))}
      <PeopleList id={list} />
    </fieldset>
  );
}
