import { useId } from 'react';
import type { MeasureStep } from '../../../../db/model/complaints/eightD';
import type { EightDMeasure } from '../../../../preload/contract/eightDWhole';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { Contested } from '../../actions/record/Contested';
import { PeopleList } from '../../actions/record/PersonField';
import type { EightDPartProps } from '../eightDPart';
import { RowBlocks, type RowField, useNewRow } from '../RowBlocks';
import type { Send } from '../useEightDSaving';
import { useRowList } from '../useRowList';
import {
  blankMeasure,
  MEASURE_FIELDS,
  type MeasureFieldKey,
  type MeasureLine,
  measureLine,
} from './measureFields';

interface MeasureListProps extends EightDPartProps {
  readonly step: MeasureStep;
  /** The fields in their order, each with its width of twelve. */
  readonly fields: readonly (readonly [MeasureFieldKey, number])[];
  /** Measures are made in an earlier step: here they are only told on. */
  readonly isFollowing?: boolean;
}

/** The measures of one step; a measure with a department and a due day shows its improvement action. */
export function MeasureList({ step, fields, isFollowing = false, eightD, saving, isOpen }: MeasureListProps) {
  const words = useWords().eightD;
  const people = useId();
  const { box, focus } = useNewRow();
  const own = eightD.measures.filter((one) => one.step === step);
  const list = useRowList<MeasureLine>(saving, {
    list: step,
    kept: own.map(measureLine),
    isWorthKeeping: ({ text }) => text.trim() !== '',
    send: (rows) => sendMeasures(step, rows),
  });
  const add = () => {
    const id = crypto.randomUUID();
    list.add(blankMeasure(id));
    focus(id);
  };
  const fieldsOf = useFields({ fields, people, own });
  const rows = isFollowing ? list.rows.filter(({ isChosen }) => isChosen) : list.rows;
  const none = isFollowing ? words.measures.chooseFirst : words.measures.none[step];
  return (
    <div ref={box} data-part={step}>
      <SectionTitle title={words.measures[step]} count={rows.length}>
        {isOpen && !isFollowing && (
          <Button isSmall icon="plus" keys={step === 'preventive' ? 'M' : 'N'} onPress={add}>
            {words.measures.add}
          </Button>
        )}
      </SectionTitle>
      {rows.length === 0 && <p className="tertiary">{none}</p>}
      <RowBlocks
        label={words.measures[step]}
        rows={rows}
        fieldsOf={fieldsOf}
        isOpen={isOpen}
        onType={list.type}
        onPut={list.put}
        onLeave={() => list.leave()}
        {...(isFollowing ? {} : { remove: { label: words.measures.remove, run: list.remove } })}
      />
      {rows.length > 0 && !isFollowing && <p className="fieldNote">{words.measures.actionHint}</p>}
      <Contested list={list} say={({ text, owner }) => `${text} ${owner}`} />
      <PeopleList id={people} />
    </div>
  );
}

function sendMeasures(step: MeasureStep, rows: readonly MeasureLine[]): Send {
  return (along) => call('eightD.measures', { ...along, step, measures: [...rows] });
}

interface FieldsTold extends Pick<MeasureListProps, 'fields'> {
  readonly people: string;
  readonly own: readonly EightDMeasure[];
}

function useFields({ fields, people, own }: FieldsTold) {
  const words = useWords().eightD;
  const { today } = useOffice();
  const departments = useAsk('people.list', {}).value?.departments ?? [];
  const around = { words, people, departments, today };
  const plain = fields.map(([key, span]) => MEASURE_FIELDS[key](around, span));
  return (row: MeasureLine): readonly RowField<MeasureLine>[] => {
    const action = own.find(({ id }) => id === row.id)?.action ?? null;
    if (action === null) return plain;
    return [
      ...plain,
      { key: 'action', kind: 'shown', title: '', span: 12, show: () => <ActionLink action={action} /> },
    ];
  };
}

function ActionLink({ action }: { readonly action: NonNullable<EightDMeasure['action']> }) {
  const { eightD, actions } = useWords();
  const { go } = useRouter();
  return (
    <span className="row">
      <Button kind="link" onPress={() => go({ screen: 'action', params: { id: action.id } })}>
        {eightD.measures.action(action.code)}
      </Button>
      <span className="tertiary small">{actions.states[action.state]}</span>
    </span>
  );
}
