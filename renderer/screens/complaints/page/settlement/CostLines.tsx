import { amountText, COST_KINDS, type CostSum } from '../../../../../db/model/complaints/costs';
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
import { focusEntry } from './SettlementLines';
import {
  askedCosts,
  blankCost,
  isAmountWrong,
  isCostBegun,
  type TypedCost,
  tidyCost,
  typedCost,
} from './typedLines';
import type { SettlementSaving } from './useSettlementSaving';

interface CostLinesProps {
  readonly settled: ComplaintSettlement;
  readonly saving: SettlementSaving;
  readonly isOpen: boolean;
}

/** What it cost, by kind; exact sums. */
export function CostLines({ settled, saving, isOpen }: CostLinesProps) {
  const { complaintSettlement: allWords } = useWords();
  const words = allWords.costs;
  const kept = settled.costs.map(typedCost);
  const list = useKeptList<TypedCost>(kept, isCostBegun, (now) => {
    const costs = askedCosts(now);
    if (costs === null) return Promise.resolve(false);
    return saving.keep('costs', (of) => call('complaints.saveCosts', { ...of, costs }));
  });
  const { rows, setRows, leave } = list;
  const put = (now: readonly TypedCost[]) => {
    const tidy = now.map(tidyCost);
    setRows(tidy);
    leave(tidy);
  };
  const withRow = (row: TypedCost) => rows.map((one) => (one.id === row.id ? row : one));
  const add = () => {
    const blank = blankCost(crypto.randomUUID(), settled.currency, settled.today);
    setRows([...rows.map(tidyCost), blank]);
    focusEntry(blank.id);
  };
  return (
    <>
      <SectionTitle title={words.title} count={rows.length}>
        {isOpen && (
          <Button isSmall icon="plus" asks="complaints.saveCosts" onPress={add}>
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
          columns={costColumns(allWords)}
          rows={rows}
          isOpen={isOpen}
          onType={(row) => setRows(withRow(row))}
          onPut={(row) => put(withRow(row))}
          onLeave={() => put(rows)}
          onAdd={add}
          onRemove={(id) => put(rows.filter((row) => row.id !== id))}
        />
      )}
      {settled.costSums.map((sum) => (
        <SumLine key={sum.currency} sum={sum} />
      ))}
      {settled.causeCosts !== null && settled.causeCosts.sums.length > 0 && (
        <p className="secondary small">
          {words.ofCause(settled.causeCosts.complaints, settled.causeCosts.sums.map(moneyOf).join(' + '))}
        </p>
      )}
      <Contested
        list={list}
        say={({ kind, amount, note }) =>
          [words.kinds[kind], amount, note].filter((part) => part !== '').join(' · ')
        }
      />
    </>
  );
}

function SumLine({ sum }: { readonly sum: CostSum }) {
  const { total, costs: words } = useWords().complaintSettlement;
  const parts = sum.byKind.map(
    ({ kind, amount }) => `${words.kinds[kind]} ${amountText(amount, sum.currency)}`,
  );
  return (
    <p className="settleSum">
      <b>{`${total} ${moneyOf(sum)}`}</b>{' '}
      {parts.length > 1 && <span className="secondary small">{parts.join(' · ')}</span>}
    </p>
  );
}

function costColumns({
  costs: { columns, kinds },
  settlements,
}: Words['complaintSettlement']): readonly EntryColumn<TypedCost>[] {
  return [
    {
      ...{ key: 'kind', title: columns.kind, cell: 'choice' },
      choices: COST_KINDS.map((key) => ({ key, name: kinds[key] })),
      chosen: ({ kind }) => kind,
      withChoice: (row, place) => ({ ...row, kind: COST_KINDS[place] ?? row.kind }),
    },
    {
      ...{ key: 'amount', title: columns.amount, cell: 'text', isFigure: true },
      text: ({ amount }) => amount,
      withText: (row, amount) => ({ ...row, amount }),
      problem: (row) => (isAmountWrong(row) ? settlements.wrongAmount(row.currency) : undefined),
    },
    {
      ...{ key: 'dueOn', title: columns.spentOn, cell: 'day' },
      day: ({ spentOn }) => spentOn,
      withDay: (row, spentOn) => ({ ...row, spentOn }),
    },
    {
      ...{ key: 'note', title: columns.note, cell: 'text' },
      text: ({ note }) => note,
      withText: (row, note) => ({ ...row, note }),
    },
  ];
}
