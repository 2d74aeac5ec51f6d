import { useEffect, useId } from 'react';
import { MEASURE_KINDS, type MeasureKind } from '../../../../db/model/actions';
import type { Day } from '../../../../db/model/day';
import { NOTE_MOST, SHORT_MOST, textRoom } from '../../../../db/model/textLengths';
import type { ActionWhole, Measure } from '../../../../preload/contract/actionWhole';
import { Button } from '../../../parts/Button';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextRoomNote } from '../../../parts/TextRoomNote';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { Contested } from './Contested';
import { DayCell } from './DayCell';
import { PeopleList } from './PersonField';
import type { ActionSaving } from './useActionSaving';
import { useKeptList } from './useKeptList';

type MeasureLine = Pick<Measure, 'id' | 'kind' | 'text' | 'owner' | 'dueOn' | 'doneOn' | 'evidence'>;

interface MeasuresPartProps {
  readonly action: ActionWhole;
  readonly saving: ActionSaving;
  readonly isOpen: boolean;
}

/** Short-term, long-term, preventive: each with its owner and due day, and when it was done. */
export function MeasuresPart({ action, saving, isOpen }: MeasuresPartProps) {
  const words = useWords().actionRecord.measures;
  const people = useId();
  const kept = (action.cycles.at(-1)?.measures ?? []).map(lineOf);
  const list = useKeptList<MeasureLine>(
    kept,
    ({ text }) => text.trim() !== '',
    (now, before) => saving.save({ measures: [...now] }, { measures: [...before] }),
  );
  const { rows, setRows, leave } = list;
  useEffect(() => saving.onAgain('measures', () => leave()));
  const put = (now: readonly MeasureLine[]) => {
    setRows(now);
    leave(now);
  };
  const add = () => {
    const blank = { id: crypto.randomUUID(), text: '', owner: '', dueOn: null, doneOn: null, evidence: '' };
    setRows([...rows, { ...blank, kind: MEASURE_KINDS[rows.length] ?? 'preventive' }]);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-measure="${blank.id}"]`)?.focus());
  };
  return (
    <Section label={words.title}>
      <div data-part="measures">
        <SectionTitle title={words.title} count={rows.length}>
          {isOpen && (
            <Button isSmall icon="plus" keys="N" onPress={add}>
              {words.add}
            </Button>
          )}
        </SectionTitle>
        {rows.length === 0 ? (
          <p className="tertiary">{words.none}</p>
        ) : (
          <table className="measures" aria-label={words.title}>
            <MeasureHead />
            <tbody>
              {rows.map((row) => (
                <MeasureRow
                  key={row.id}
                  row={row}
                  people={people}
                  isOpen={isOpen}
                  onType={(more) => setRows(withRow(rows, row.id, more))}
                  onPut={(more) => put(withRow(rows, row.id, more))}
                  onLeave={() => leave()}
                  onRemove={() => put(rows.filter(({ id }) => id !== row.id))}
                />
              ))}
            </tbody>
          </table>
        )}
        <Contested list={list} say={saidBy} />
      </div>
      <PeopleList id={people} />
    </Section>
  );
}

function saidBy({ text, owner, dueOn, doneOn, evidence }: MeasureLine): string {
  const done = doneOn === null ? '' : `✓ ${doneOn}`;
  return [text, owner, dueOn ?? '', done, evidence].filter((part) => part !== '').join(' · ');
}

function lineOf({ id, kind, text, owner, dueOn, doneOn, evidence }: MeasureLine): MeasureLine {
  return { id, kind, text, owner, dueOn, doneOn, evidence };
}

function withRow(
  rows: readonly MeasureLine[],
  id: string,
  more: Partial<MeasureLine>,
): readonly MeasureLine[] {
  return rows.map((one) => (one.id === id ? { ...one, ...more } : one));
}

function MeasureHead() {
  const { columns } = useWords().actionRecord.measures;
  return (
    <thead>
      <tr>
        {Object.entries(columns).map(([key, name]) => (
          <th key={key} scope="col" className={`measure-${key}`}>
            {name}
          </th>
        ))}
        <td className="measure-remove" />
      </tr>
    </thead>
  );
}

const MOST = { text: NOTE_MOST, owner: SHORT_MOST, evidence: NOTE_MOST };

interface MeasureRowProps {
  readonly row: MeasureLine;
  readonly people: string;
  readonly isOpen: boolean;
  readonly onType: (more: Partial<MeasureLine>) => void;
  readonly onPut: (more: Partial<MeasureLine>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

function MeasureRow({ row, people, isOpen, onType, onPut, onLeave, onRemove }: MeasureRowProps) {
  const words = useWords().actionRecord.measures;
  const { columns } = words;
  const text = (field: 'text' | 'owner' | 'evidence') => ({
    className: 'input',
    'aria-label': columns[field],
    placeholder: columns[field],
    value: row[field],
    'aria-invalid': textRoom(row[field], MOST[field]).state === 'over',
    disabled: !isOpen,
    onBlur: onLeave,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onType({ [field]: target.value }),
  });
  return (
    <tr>
      <td>
        <KindCell kind={row.kind} isDisabled={!isOpen} onChange={(kind) => onPut({ kind })} />
      </td>
      <td>
        <textarea rows={1} data-measure={row.id} {...text('text')} />
        <TextRoomNote text={row.text} most={NOTE_MOST} />
      </td>
      <td>
        <input type="text" list={people} {...text('owner')} />
      </td>
      <Days row={row} isOpen={isOpen} onPut={onPut} />
      <td>
        <textarea rows={1} {...text('evidence')} />
        <TextRoomNote text={row.evidence} most={NOTE_MOST} />
      </td>
      <td>
        {isOpen && <Button kind="quiet" isSmall icon="close" label={words.remove} onPress={onRemove} />}
      </td>
    </tr>
  );
}

function Days({ row, isOpen, onPut }: Pick<MeasureRowProps, 'row' | 'isOpen' | 'onPut'>) {
  const { columns } = useWords().actionRecord.measures;
  const { today } = useOffice();
  const isLate = row.doneOn === null && row.dueOn !== null && row.dueOn < today;
  const cell = (field: 'dueOn' | 'doneOn') => ({
    label: columns[field],
    value: row[field],
    isDisabled: !isOpen,
    onChange: (day: Day | null) => onPut({ [field]: day }),
  });
  return (
    <>
      <td>
        <DayCell {...cell('dueOn')} isLate={isLate} />
      </td>
      <td>
        <DayCell {...cell('doneOn')} />
      </td>
    </>
  );
}

interface KindCellProps {
  readonly kind: MeasureKind;
  readonly isDisabled: boolean;
  readonly onChange: (kind: MeasureKind) => void;
}

function KindCell({ kind, isDisabled, onChange }: KindCellProps) {
  const words = useWords().actionRecord.measures;
  return (
    <select
      className="input select"
      aria-label={words.columns.kind}
      disabled={isDisabled}
      value={kind}
      onChange={({ target }) => onChange(MEASURE_KINDS[target.selectedIndex] ?? kind)}
    >
      {MEASURE_KINDS.map((key) => (
        <option key={key} value={key}>
          {words.kinds[key]}
        </option>
      ))}
    </select>
  );
}
