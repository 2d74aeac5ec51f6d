import { useState } from 'react';
import type { Output } from '../../../../preload/contract';
import type { DocumentRow, DocumentVersion } from '../../../../preload/contract/documents';
import type { ReportFormat } from '../../../../preload/contract/reports';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { MenuButton } from '../../../parts/MenuButton';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { useSaveFile } from '../../useSaveFile';
import { NewVersion } from './NewVersion';

/** Every printed paper and exported report with its number, versions and retention. */
export function DocumentsPart() {
  const asked = useAsk('documents.list', {});
  const words = useWords().documents;
  return (
    <Waiting asked={asked}>
      {({ documents, questionnaires }) => (
        <>
          <NextStep isDone more={words.more}>
            {words.done(documents.length)}
          </NextStep>
          <Section>
            <SectionTitle title={words.title} count={String(documents.length)}>
              <ExportRevisions />
            </SectionTitle>
            <Versions documents={documents} />
          </Section>
          <Section>
            <SectionTitle title={words.questionnaires} count={String(questionnaires.length)} />
            <Questionnaires questionnaires={questionnaires} />
          </Section>
        </>
      )}
    </Waiting>
  );
}

function ExportRevisions() {
  const words = useWords();
  const { export: label } = words.documents;
  const { isBusy, problem, save } = useSaveFile();
  const as = (format: ReportFormat) => () =>
    save(async () => (await call('reports.make', { report: 'document-revisions', format })).file);
  return (
    <>
      <Problem problem={problem} onRetry={as('pdf')} />
      <MenuButton
        label={label}
        icon="download"
        isBusy={isBusy}
        entries={[
          { name: words.reportsPage.formats.pdf, onPress: as('pdf') },
          { name: words.reportsPage.formats.xlsx, onPress: as('xlsx') },
        ]}
      >
        {label}
      </MenuButton>
    </>
  );
}

interface VersionRow extends DocumentVersion {
  readonly document: string;
  readonly isNewest: boolean;
}

function Versions({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const words = useWords().documents;
  const { language } = useLanguage();
  const [renewed, renew] = useState<VersionRow | null>(null);
  const rows = documents.flatMap(({ document, versions }) =>
    versions.map((one, at) => ({ ...one, document, isNewest: at === versions.length - 1 })).toReversed(),
  );
  const nameOf = ({ title, titleEn }: DocumentVersion) => (language === 'en' && titleEn ? titleEn : title);
  const { columns } = words;
  const shown: readonly Column<VersionRow>[] = [
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
      cell: ({ change }) => <Cut text={change || words.first} />,
    },
    { key: 'retention', title: columns.retention, width: 80, cell: ({ retention }) => retention },
    { key: 'papers', title: columns.papers, width: 64, isNumber: true, cell: ({ papers }) => papers },
    {
      key: 'renew',
      title: '',
      width: 88,
      isNumber: true,
      cell: (row) =>
        row.isNewest && (
          <Button kind="link" onPress={() => renew(row)}>
            {words.newVersion}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable label={words.title} columns={shown} rows={rows} keyOf={({ uid }) => uid} />
      {renewed !== null && (
        <NewVersion document={renewed.document} last={renewed} onClose={() => renew(null)} />
      )}
    </>
  );
}

type Questionnaire = Output<'documents.list'>['questionnaires'][number];

function Questionnaires({ questionnaires }: { readonly questionnaires: readonly Questionnaire[] }) {
  const { columns, questionnaires: label } = useWords().documents;
  const shown: readonly Column<Questionnaire>[] = [
    { key: 'number', title: columns.number, width: 112, isCode: true, cell: ({ number }) => number },
    { key: 'title', title: columns.title, cell: ({ name }) => <Cut text={name} /> },
    { key: 'version', title: columns.version, width: 64, isCode: true, cell: ({ version }) => version },
    { key: 'approvedOn', title: columns.approvedOn, width: 96, isCode: true, cell: (row) => row.approvedOn },
  ];
  return (
    <DataTable
      label={label}
      columns={shown}
      rows={questionnaires}
      keyOf={({ code, version }) => `${code} ${version}`}
    />
  );
}

function Cut({ text }: { readonly text: string }) {
  return <span data-full={text}>{text}</span>;
}
