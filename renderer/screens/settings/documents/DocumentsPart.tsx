import type { Output } from '../../../../preload/contract';
import type { ReportFormat } from '../../../../preload/contract/reports';
import { nameIn } from '../../../../preload/words/shipped/shippedName';
import { call } from '../../../call';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { MenuButton } from '../../../parts/MenuButton';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { useSaveFile } from '../../useSaveFile';
import { Cut } from './Cut';
import { VersionTable } from './VersionTable';

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
            <VersionTable documents={documents} />
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

type Questionnaire = Output<'documents.list'>['questionnaires'][number];

function Questionnaires({ questionnaires }: { readonly questionnaires: readonly Questionnaire[] }) {
  const { columns, questionnaires: label } = useWords().documents;
  const { language } = useLanguage();
  const shown: readonly Column<Questionnaire>[] = [
    { key: 'number', title: columns.number, width: 112, isCode: true, cell: ({ number }) => number },
    { key: 'title', title: columns.title, cell: (row) => <Cut text={nameIn(row, language)} /> },
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
