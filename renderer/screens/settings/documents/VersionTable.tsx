import { useState } from 'react';
import type { DocumentRow, DocumentVersion } from '../../../../preload/contract/documents';
import { nameIn, shippedName } from '../../../../preload/words/shipped/shippedName';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Problem } from '../../../parts/Problem';
import { Tag } from '../../../parts/Tag';
import { useLanguage, useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { useIsNarrow } from '../../useIsNarrow';
import { ChangeVersion } from './ChangeVersion';
import { Cut } from './Cut';
import { NewVersion } from './NewVersion';

export interface VersionRow extends DocumentVersion {
  readonly document: string;
  readonly isNewest: boolean;
}

/** Papers by their first number, the newest version of each first. */
export function VersionTable({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const words = useWords().documents;
  const [renewed, renew] = useState<VersionRow | null>(null);
  const [changed, change] = useState<VersionRow | null>(null);
  const { problem, forget, cancel } = useCancelling();
  const rows = documents.flatMap(({ document, versions }) =>
    versions.map((one, at) => ({ ...one, document, isNewest: at === versions.length - 1 })).toReversed(),
  );
  const shown: readonly Column<VersionRow>[] = [
    ...useColumns(),
    {
      key: 'doing',
      title: '',
      width: 96,
      isNumber: true,
      cell: (row) => row.isNewest && <Doings row={row} onRenew={renew} onChange={change} onCancel={cancel} />,
    },
  ];
  return (
    <>
      <Problem problem={problem} onRetry={forget} />
      <DataTable label={words.title} columns={shown} rows={rows} keyOf={({ uid }) => uid} />
      {renewed !== null && (
        <NewVersion document={renewed.document} last={renewed} onClose={() => renew(null)} />
      )}
      {changed !== null && <ChangeVersion version={changed} onClose={() => change(null)} />}
    </>
  );
}

/** What the row itself tells; in a narrow window without what the export tells too. */
function useColumns(): readonly Column<VersionRow>[] {
  const words = useWords().documents;
  const { columns } = words;
  const { language } = useLanguage();
  const isNarrow = useIsNarrow();
  const nameOf = ({ title, titleEn }: DocumentVersion) => nameIn({ name: title, nameEn: titleEn }, language);
  const shown: readonly (Column<VersionRow> & { readonly isLesser?: boolean })[] = [
    { key: 'number', title: columns.number, width: 112, isCode: true, cell: ({ number }) => number },
    { key: 'title', title: columns.title, cell: (row) => <Cut text={nameOf(row)} /> },
    { key: 'version', title: columns.version, width: 64, isCode: true, cell: ({ version }) => version },
    {
      key: 'standing',
      title: columns.standing,
      width: 80,
      cell: ({ standing }) => <Tag>{words.standing[standing]}</Tag>,
    },
    {
      key: 'effectiveOn',
      title: columns.effectiveOn,
      width: 96,
      isCode: true,
      cell: (row) => row.effectiveOn,
    },
    {
      key: 'change',
      title: columns.change,
      isQuiet: true,
      isLesser: true,
      cell: ({ change }) => <Cut text={change || words.first} />,
    },
    {
      key: 'retention',
      title: columns.retention,
      width: 80,
      isLesser: true,
      cell: ({ retention }) => <Cut text={shippedName(retention, language)} />,
    },
    {
      key: 'papers',
      title: columns.papers,
      width: 64,
      isLesser: true,
      isNumber: true,
      cell: ({ papers }) => papers,
    },
  ];
  return isNarrow ? shown.filter(({ isLesser }) => isLesser !== true) : shown;
}

interface DoingsProps {
  readonly row: VersionRow;
  readonly onRenew: (row: VersionRow) => void;
  readonly onChange: (row: VersionRow) => void;
  readonly onCancel: (row: VersionRow) => void;
}

/** Before its day a version is changed or cancelled; from then on only a new one follows it. */
function Doings({ row, onRenew, onChange, onCancel }: DoingsProps) {
  const words = useWords().documents;
  if (row.standing !== 'coming')
    return (
      <Button kind="link" asks="documents.newVersion" onPress={() => onRenew(row)}>
        {words.newVersion}
      </Button>
    );
  return (
    <span className="rowDoings">
      <Button kind="link" asks="documents.changeVersion" onPress={() => onChange(row)}>
        {words.change}
      </Button>
      <Button kind="link" asks="documents.cancelVersion" onPress={() => onCancel(row)}>
        {words.cancel}
      </Button>
    </span>
  );
}

/** For ten seconds it is put back by one press. */
function useCancelling() {
  const words = useWords().documents;
  const { language } = useLanguage();
  const toast = useToast();
  const { problem, forget, run } = useDoing();
  const cancel = ({ uid, document, ...row }: VersionRow) =>
    void run(async () => {
      await call('documents.cancelVersion', { uid });
      const { number, title, titleEn, version, effectiveOn, retention, change } = row;
      const again = { document, number, title, titleEn, version, effectiveOn, retention, change };
      toast({
        text: words.cancelled(nameIn({ name: title, nameEn: titleEn }, language), version),
        undo: () => call('documents.newVersion', again),
      });
    });
  return { problem, forget, cancel };
}
