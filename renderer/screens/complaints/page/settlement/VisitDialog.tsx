import { useState } from 'react';
import type { Day } from '../../../../../db/model/day';
import { NOTE_MOST } from '../../../../../db/model/textLengths';
import { Button } from '../../../../parts/Button';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { PersonField } from '../../../actions/record/PersonField';
import type { AskedVisit } from './VisitsList';

interface VisitDialogProps {
  readonly visit: AskedVisit | null;
  readonly onSave: (visit: AskedVisit) => Promise<boolean>;
  readonly onRemove: (id: string | undefined) => Promise<boolean>;
  readonly onClose: () => void;
}

type Typed = Omit<AskedVisit, 'visitOn' | 'papers' | 'reviewedBy'> & {
  readonly visitOn: Day | null;
  readonly papers: string;
  readonly reviewedBy: string;
};

/** One visit: what was arranged before, what came of it after. */
export function VisitDialog({ visit, onSave, onRemove, onClose }: VisitDialogProps) {
  const { complaintSettlement: allWords } = useWords();
  const words = allWords.visits;
  const [typed, setTyped] = useState<Typed>(() => typedVisit(visit, words.usualPapers));
  const type = (more: Partial<Typed>) => setTyped({ ...typed, ...more });
  const { visitOn } = typed;
  const save = async () => {
    if (visitOn === null) return;
    if (await onSave({ ...typed, visitOn, papers: papersOf(typed.papers, visit) })) onClose();
  };
  const isTimeWrong = !/^(([01]\d|2[0-3]):[0-5]\d)?$/.test(typed.startsAt ?? '');
  return (
    <Dialog
      title={visit === null ? words.add : words.change}
      size="wide"
      onClose={onClose}
      primary={{
        label: allWords.save,
        onPress: () => void save(),
        isDisabled: visitOn === null || isTimeWrong,
      }}
      note={
        visit !== null && (
          <Button kind="quiet" onPress={() => void onRemove(visit.id).then((isDone) => isDone && onClose())}>
            {allWords.remove}
          </Button>
        )
      }
    >
      <Appointment typed={typed} isTimeWrong={isTimeWrong} onType={type} />
      <TextField
        label={words.papers}
        hint={words.papersHint}
        rows={4}
        value={typed.papers}
        onChange={(papers) => type({ papers })}
      />
      <Outcome typed={typed} onType={type} />
    </Dialog>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly onType: (more: Partial<Typed>) => void;
}

function Appointment({ typed, isTimeWrong, onType }: FieldsProps & { readonly isTimeWrong: boolean }) {
  const words = useWords().complaintSettlement.visits;
  const { today } = useOffice();
  const text = (key: 'place' | 'whom' | 'goers') => ({
    label: words[key],
    value: typed[key] ?? '',
    mostCharacters: 200,
    onChange: (value: string) => onType({ [key]: value }),
  });
  return (
    <div className="settleFields">
      <DayField
        label={words.visitOn}
        value={typed.visitOn}
        today={today}
        isRequired
        isFollowed
        onChange={(visitOn) => onType({ visitOn })}
      />
      <TextField
        label={words.startsAt}
        value={typed.startsAt ?? ''}
        problem={isTimeWrong ? 'HH:mm' : undefined}
        hint="HH:mm"
        onChange={(startsAt) => onType({ startsAt })}
      />
      <TextField {...text('place')} />
      <TextField {...text('whom')} />
      <TextField {...text('goers')} />
    </div>
  );
}

function Outcome({ typed, onType }: FieldsProps) {
  const words = useWords().complaintSettlement.visits;
  const { today } = useOffice();
  return (
    <>
      <div className="settleFields">
        <DayField
          label={words.reviewedOn}
          value={typed.reviewedOn ?? null}
          today={today}
          last={today}
          onChange={(reviewedOn) => onType({ reviewedOn })}
        />
        <PersonField
          label={words.reviewedBy}
          value={typed.reviewedBy}
          isFollowed
          onKeep={(reviewedBy) => onType({ reviewedBy })}
        />
        <DayField
          label={words.doneOn}
          value={typed.doneOn ?? null}
          today={today}
          last={today}
          onChange={(doneOn) => onType({ doneOn })}
        />
      </div>
      <TextField
        label={words.result}
        rows={3}
        mostCharacters={NOTE_MOST}
        value={typed.result ?? ''}
        onChange={(result) => onType({ result })}
      />
    </>
  );
}

function typedVisit(visit: AskedVisit | null, usual: readonly string[]): Typed {
  if (visit === null)
    return { id: crypto.randomUUID(), visitOn: null, papers: usual.join('\n'), reviewedBy: '' };
  const { papers = [], reviewedBy = '', ...rest } = visit;
  return { ...rest, reviewedBy, papers: papers.map(({ text }) => text).join('\n') };
}

/** A line each, and what was packed stays packed. */
function papersOf(typed: string, visit: AskedVisit | null): AskedVisit['papers'] {
  const ready = new Set(visit?.papers?.filter(({ isReady }) => isReady).map(({ text }) => text));
  const texts = typed.split('\n').map((text) => text.trim());
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ text, isReady: ready.has(text) }));
}
