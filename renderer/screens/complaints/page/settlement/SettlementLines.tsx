import { SETTLEMENT_KINDS } from '../../../../../db/model/complaints/settlement';
import type { ComplaintSettlement } from '../../../../../preload/contract/complaintSettled';
import type { Words } from '../../../../../preload/words/zh-CN';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { useWords } from '../../../../parts/words';
import { Contested } from '../../../actions/record/Contested';
import { useKeptList } from '../../../actions/record/useKeptList';
import { type EntryColumn, EntryTable } from './EntryTable';
import { moneyOf } from './money';
import {
  askedSettlements,
  blankSettlement,
  isCreditWrong,
  isQuantityWrong,
  isSettlementBegun,
  type TypedSettlement,
  tidySettlement,
  typedSettlement,
} from './typedLines';
import type { SettlementSaving } from './useSettlementSaving';

interface SettlementLinesProps {
  readonly settled: ComplaintSettlement;
  readonly saving: SettlementSaving;
  readonly isOpen: boolean;
}

/** Returns, replacements and credits: typed in the table, kept when a line is left. */
export function SettlementLines({ settled, saving, isOpen }: SettlementLinesProps) {
  const { complaintSettlement: allWords } = useWords();
  const words = allWords.settlements;
  const kept = settled.settlements.map(typedSettlement);
  const list = useKeptList<TypedSettlement>(kept, isSettlementBegun, (now) => {
    const settlements = askedSettlements(now);
    if (settlements === null) return Promise.resolve(false);
    return saving.keep('settlements', (of) => call('complaints.saveSettlements', { ...of, settlements }));
  });
  const { rows, setRows, leave } = list;
  const put = (now: readonly TypedSettlement[]) => {
    const tidy = now.map(tidySettlement);
    setRows(tidy);
    leave(tidy);
  };
  const withRow = (row: TypedSettlement) => rows.map((one) => (one.id === row.id ? row : one));
  const add = () => {
    const blank = blankSettlement(crypto.randomUUID(), settled.currency, rows.length);
    setRows([...rows.map(tidySettlement), blank]);
    focusEntry(blank.id);
  };
  return (
    <>
      <SectionTitle title={words.title} count={rows.length}>
        {isOpen && (
          <Button isSmall icon="plus" asks="complaints.saveSettlements" onPress={add}>
            {words.add}
          </Button>
        )}
      </SectionTitle>
      {rows.length === 0 ? (
        <p className="tertiary">{words.none}</p>
      ) : (
        <EntryTable
          label={words.title}
          removeLabel={allWords.remove}
          columns={settlementColumns(words, settled)}
          rows={rows}
          isOpen={isOpen}
          onType={(row) => setRows(withRow(row))}
          onPut={(row) => put(withRow(row))}
          onLeave={() => put(rows)}
          onAdd={add}
          onRemove={(id) => put(rows.filter((row) => row.id !== id))}
        />
      )}
      {settled.credits.length > 0 && (
        <p className="secondary small">
          {settled.credits.map((sum) => words.credits(moneyOf(sum))).join(' · ')}
        </p>
      )}
      <Contested
        list={list}
        say={({ kind, quantity, amount, reference }) =>
          [words.kinds[kind], quantity, amount, reference].filter((part) => part !== '').join(' · ')
        }
      />
    </>
  );
}

export function focusEntry(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus());
}

function settlementColumns(
  { columns, kinds, ...words }: Words['complaintSettlement']['settlements'],
  { today }: ComplaintSettlement,
): readonly EntryColumn<TypedSettlement>[] {
  const text = (key: 'reference' | 'note') => ({
    ...{ key, title: columns[key], cell: 'text' as const },
    text: (row: TypedSettlement) => row[key],
    withText: (row: TypedSettlement, typed: string) => ({ ...row, [key]: typed }),
  });
  return [
    {
      ...{ key: 'kind', title: columns.kind, cell: 'choice' },
      choices: SETTLEMENT_KINDS.map((key) => ({ key, name: kinds[key] })),
      chosen: ({ kind }) => kind,
      withChoice: (row, place) => ({ ...row, kind: SETTLEMENT_KINDS[place] ?? row.kind }),
    },
    {
      ...{ key: 'quantity', title: columns.quantity, cell: 'text', isFigure: true },
      text: ({ quantity }) => quantity,
      withText: (row, quantity) => ({ ...row, quantity }),
      problem: (row) => (isQuantityWrong(row) ? words.wrongQuantity : undefined),
    },
    {
      ...{ key: 'amount', title: columns.amount, cell: 'text', isFigure: true },
      text: ({ amount }) => amount,
      withText: (row, amount) => ({ ...row, amount }),
      problem: (row) => (isCreditWrong(row) ? words.wrongAmount(row.currency) : undefined),
    },
    text('reference'),
    {
      ...{ key: 'dueOn', title: columns.dueOn, cell: 'day' },
      day: ({ dueOn }) => dueOn,
      withDay: (row, dueOn) => ({ ...row, dueOn }),
      isLate: ({ dueOn, doneOn }) => doneOn === null && dueOn !== null && dueOn < today,
    },
    {
      ...{ key: 'doneOn', title: columns.doneOn, cell: 'day' },
      day: ({ doneOn }) => doneOn,
      withDay: (row, doneOn) => ({ ...row, doneOn }),
    },
    text('note'),
  ];
}
