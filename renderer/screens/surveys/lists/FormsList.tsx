import { useCallback, useMemo, useState } from 'react';
import type { FormState } from '../../../../db/model/surveys/returns';
import type { DeskForm, ReturnDesk } from '../../../../preload/contract/surveyDesk';
import { Button } from '../../../parts/Button';
import { DataTable } from '../../../parts/DataTable';
import { type Conditions, FilterBar, type FilterField } from '../../../parts/FilterBar';
import { NoResult } from '../../../parts/NoResult';
import { usePermission } from '../../../parts/permission';
import { useKept } from '../../../parts/useKept';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import type { RoundDoings } from '../round/useRoundDoings';
import { isConditions, matches } from './filtering';
import { formColumns } from './formColumns';

interface FormsListProps {
  readonly desk: ReturnDesk;
  readonly doings: RoundDoings;
}

const STATES: readonly FormState[] = ['made', 'issued', 'onTime', 'late', 'invalid', 'withdrawn'];

/** The ledger of a round: every form, its days, its state. */
export function FormsList({ desk, doings }: FormsListProps) {
  const words = useWords();
  const { lists } = words.rounds;
  const { head, forms, today } = desk;
  const { go } = useRouter();
  const [conditions, keep] = useKept<Conditions>(`ledger ${head.code}`, {}, isConditions);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const fields = useMemo((): readonly FilterField[] => fieldsOf(words), [words]);
  const shown = forms.filter((form) => isShown(form, conditions));
  const open = useCallback(
    ({ form }: DeskForm) => go({ screen: 'keying', params: { round: head.code, form } }),
    [go, head.code],
  );
  const ask = doings.open;
  const isClosed = head.closedOn !== null;
  const mayKey = usePermission('surveys.recordReturn');
  const columns = useMemo(
    () =>
      formColumns({
        words,
        today,
        isClosed,
        mayKey,
        onTakeBack: (form) => ask({ dialog: 'takeBack', form }),
        onWithdraw: (form) => ask({ dialog: 'withdraw', form }),
        onOpen: open,
      }),
    [words, today, isClosed, mayKey, ask, open],
  );
  return (
    <>
      <FilterBar
        fields={fields}
        conditions={conditions}
        onApply={keep}
        count={words.parts.table.rows(String(shown.length), String(forms.length))}
      >
        <Batch chosen={forms.filter(({ form }) => chosen.has(form))} doings={doings} />
      </FilterBar>
      <DataTable
        label={lists.forms}
        columns={columns}
        rows={shown}
        keyOf={({ form }) => form}
        onOpen={open}
        choosing={{ chosen, onChoose: choose }}
        isFilling
        empty={
          forms.length === 0 ? (
            <p className="secondary">{lists.noForms}</p>
          ) : (
            <NoResult onReset={() => keep({})} />
          )
        }
      />
    </>
  );
}

function fieldsOf({
  rounds: { lists },
  surveys: { states },
}: ReturnType<typeof useWords>): readonly FilterField[] {
  return [
    { key: 'find', name: lists.find, isMain: true },
    {
      key: 'state',
      name: lists.state,
      isMain: true,
      choices: STATES.map((state) => ({ key: state, name: states[state] })),
    },
  ];
}

function isShown(form: DeskForm, { find = '', state = '' }: Conditions): boolean {
  return (state === '' || form.state === state) && matches(find, form.form, form.customer, form.customerName);
}

interface BatchProps {
  readonly chosen: readonly DeskForm[];
  readonly doings: RoundDoings;
}

function Batch({ chosen, doings }: BatchProps) {
  const words = useWords();
  if (chosen.length === 0) return null;
  const { lists } = words.rounds;
  const toIssue = chosen.filter(({ state }) => state === 'made').map(({ form }) => form);
  const toPrint = chosen.filter(({ state }) => state !== 'withdrawn').map(({ form }) => form);
  return (
    <>
      <span className="small secondary">{words.parts.table.chosen(chosen.length)}</span>
      <Button
        isSmall
        asks="surveys.printForms"
        isDisabled={toPrint.length === 0}
        onPress={() => doings.open({ dialog: 'print', forms: toPrint })}
      >
        {lists.chosen.print}
      </Button>
      <Button
        isSmall
        asks="surveys.issue"
        isDisabled={toIssue.length === 0}
        onPress={() => doings.open({ dialog: 'issue', forms: toIssue })}
      >
        {lists.chosen.issue}
      </Button>
    </>
  );
}
