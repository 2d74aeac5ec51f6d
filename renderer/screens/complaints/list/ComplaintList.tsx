import { useMemo } from 'react';
import type { RegisterPage } from '../../../../preload/contract/complaintRegister';
import { figure } from '../../../../preload/words/format';
import { Button } from '../../../parts/Button';
import { DataTable } from '../../../parts/DataTable';
import { FilterBar } from '../../../parts/FilterBar';
import { NoResult } from '../../../parts/NoResult';
import { useKeys } from '../../../parts/useKeys';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { useIsNarrow } from '../../useIsNarrow';
import { type RegisterConditions, registerFields } from './conditions';
import { registerColumns } from './registerColumns';

interface ComplaintListProps {
  readonly shown: RegisterPage;
  readonly all: number;
  readonly page: number;
  readonly conditions: RegisterConditions;
  readonly onTurn: (page: number) => void;
  readonly onApply: (conditions: RegisterConditions) => void;
}

export function ComplaintList({ shown, all, page, conditions, onTurn, onApply }: ComplaintListProps) {
  const { complaintList: words, complaints, parts } = useWords();
  const { today } = useOffice();
  const { go } = useRouter();
  const isNarrow = useIsNarrow();
  const choices = useAsk('complaints.choices', {}).value;
  const fields = useMemo(() => registerFields(words, complaints, choices), [words, complaints, choices]);
  const columns = useMemo(
    () => registerColumns({ list: words, complaints }, today, isNarrow),
    [words, complaints, today, isNarrow],
  );
  return (
    <>
      <FilterBar
        fields={fields}
        conditions={conditions}
        onApply={onApply}
        count={parts.table.rows(figure(shown.total), figure(all))}
      >
        <PageTurner {...{ shown, page }} onTurn={onTurn} />
      </FilterBar>
      <DataTable
        key={page}
        label={complaints.title}
        isFilling
        columns={columns}
        rows={shown.complaints}
        keyOf={({ id }) => id}
        onOpen={({ id }) => go({ screen: 'complaint', params: { id } })}
        empty={<NoResult onReset={() => onApply({})}>{words.none}</NoResult>}
      />
    </>
  );
}

type PageTurnerProps = Pick<ComplaintListProps, 'shown' | 'page' | 'onTurn'>;

/** Only where one page does not hold them all. */
function PageTurner({ shown: { total, most }, page, onTurn }: PageTurnerProps) {
  const words = useWords().complaintList.pages;
  const last = Math.max(0, Math.ceil(total / most) - 1);
  useKeys([
    { keys: 'Alt Right', label: words.older, run: () => onTurn(Math.min(last, page + 1)) },
    { keys: 'Alt Left', label: words.newer, run: () => onTurn(Math.max(0, page - 1)) },
  ]);
  if (last === 0) return null;
  return (
    <span className="row">
      <Button kind="quiet" isDisabled={page === 0} onPress={() => onTurn(page - 1)}>
        {words.newer}
      </Button>
      <span className="tertiary">
        {words.shown(figure(page * most + 1), figure(Math.min(total, (page + 1) * most)))}
      </span>
      <Button kind="quiet" isDisabled={page === last} onPress={() => onTurn(page + 1)}>
        {words.older}
      </Button>
    </span>
  );
}
