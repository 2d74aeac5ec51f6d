import { useState } from 'react';
import type { Day } from '../../../../../db/model/day';
import type { ComplaintRework, ReworkLine } from '../../../../../preload/contract/complaintRework';
import type { StockLine } from '../../../../../preload/contract/complaintStock';
import { figure } from '../../../../../preload/words/format';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useDoing } from '../../../../useDoing';
import { PersonField } from '../../../actions/record/PersonField';
import { piecesOf } from './stockRows';

interface LotDialogProps {
  readonly rework: ComplaintRework;
  readonly places: readonly StockLine[];
  /** Null: a new one. */
  readonly lot: ReworkLine | null;
  readonly onClose: () => void;
}

interface LotFields {
  readonly stock: string;
  readonly method: string;
  readonly department: string;
  readonly owner: string;
  readonly quantityIn: string;
  readonly startedOn: Day;
  readonly dueOn: Day | null;
  readonly note: string;
}

/** One lot: where its pieces come from, how they are put right, by whom and until when. */
export function LotDialog({ rework, places, lot, onClose }: LotDialogProps) {
  const words = useWords().complaintRework;
  const { today } = useOffice();
  const doing = useDoing();
  const [fields, setFields] = useState<LotFields>(() => fieldsOf(lot, places, today));
  const change = (more: Partial<LotFields>) => setFields({ ...fields, ...more });
  const pieces = piecesOf(fields.quantityIn);
  const keep = async (lots: readonly AskedLot[]) => {
    const { id, seen } = rework;
    const isKept = await doing.run(async () => {
      await call('complaints.saveRework', { id, lots: [...lots], seen });
    });
    if (isKept) onClose();
  };
  const others = (rework.cycles.at(-1)?.lots ?? []).map(askedLot);
  const save = () => {
    const { stock, ...rest } = fields;
    const own = { ...rest, stock: stock === '' ? null : stock, quantityIn: pieces ?? 0 };
    const now =
      lot === null
        ? [...others, own]
        : others.map((one) => (one.id === lot.id ? { ...own, id: lot.id } : one));
    void keep(now);
  };
  return (
    <Dialog
      title={words.lotTitle}
      onClose={onClose}
      primary={{
        label: lot === null ? words.add : words.edit,
        onPress: save,
        isBusy: doing.isBusy,
        isDisabled: pieces === undefined || pieces === null || pieces === 0,
      }}
      note={
        lot !== null &&
        lot.progress.length === 0 && (
          <Button
            kind="quiet"
            icon="close"
            onPress={() => void keep(others.filter(({ id }) => id !== lot.id))}
          >
            {words.remove}
          </Button>
        )
      }
    >
      <LotFieldsBox {...{ fields, change, places }} isUnread={pieces === undefined} />
      <Problem problem={doing.problem} onRetry={save} />
    </Dialog>
  );
}

type AskedLot = ReturnType<typeof askedLot> | Omit<ReturnType<typeof askedLot>, 'id'>;

function askedLot(lot: ReworkLine) {
  const { id, stock, method, quantityIn, startedOn, dueOn, note } = lot;
  return {
    ...{ id, stock, method, quantityIn, startedOn, dueOn, note },
    department: lot.departmentCode ?? '',
    owner: lot.owner.code ?? lot.owner.name,
  };
}

/** A new lot takes the first place with bad or unknown pieces. */
function fieldsOf(lot: ReworkLine | null, places: readonly StockLine[], today: Day): LotFields {
  if (lot !== null) {
    const { stock, method, department, owner, quantityIn, startedOn, dueOn, note } = lot;
    const texts = { stock: stock ?? '', method, department, owner: owner.name, note };
    return { ...texts, quantityIn: String(quantityIn), startedOn, dueOn };
  }
  const place = places.find((one) => toRework(one) > 0);
  return {
    ...{ stock: place?.id ?? '', method: '', department: '', owner: '', note: '' },
    quantityIn: place === undefined ? '' : String(toRework(place)),
    startedOn: today,
    dueOn: null,
  };
}

function toRework({ bad, unknown }: StockLine): number {
  return (bad ?? 0) + (unknown ?? 0);
}

interface LotFieldsBoxProps {
  readonly fields: LotFields;
  readonly change: (more: Partial<LotFields>) => void;
  readonly places: readonly StockLine[];
  readonly isUnread: boolean;
}

function LotFieldsBox({ fields, change, places, isUnread }: LotFieldsBoxProps) {
  const { complaintRework: words, complaintStock } = useWords();
  const { today } = useOffice();
  const choices = [
    { key: '', name: words.noPlace },
    ...places.map((line) => ({
      key: line.id,
      name: words.of(line.location || complaintStock.places[line.place], figure(toRework(line))),
    })),
  ];
  const text = (name: 'method' | 'department' | 'note') => ({
    label: words.fields[name],
    value: fields[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <ChoiceField
        label={words.fields.stock}
        value={fields.stock}
        choices={choices}
        onChange={(stock) => change({ stock })}
      />
      <TextField {...text('method')} />
      <div className="tellWhen">
        <TextField {...text('department')} />
        <PersonField
          label={words.fields.owner}
          value={fields.owner}
          isFollowed
          onKeep={(owner) => change({ owner })}
        />
      </div>
      <TextField
        label={words.fields.quantityIn}
        value={fields.quantityIn}
        problem={isUnread ? words.whole : undefined}
        isRequired
        onChange={(quantityIn) => change({ quantityIn })}
      />
      <div className="tellWhen">
        <DayField
          label={words.fields.startedOn}
          value={fields.startedOn}
          today={today}
          onChange={(day) => change({ startedOn: day ?? today })}
        />
        <DayField
          label={words.fields.dueOn}
          value={fields.dueOn}
          today={today}
          onChange={(dueOn) => change({ dueOn })}
        />
      </div>
      <TextField {...text('note')} />
    </>
  );
}
