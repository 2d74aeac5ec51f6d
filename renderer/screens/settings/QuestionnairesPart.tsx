import { useState } from 'react';
import type { TemplateRow } from '../../../preload/contract/surveyPages';
import { nameIn } from '../../../preload/words/shipped/shippedName';
import { call } from '../../call';
import { Chips } from '../../parts/Chips';
import { DropFile, type PickedFile } from '../../parts/DropFile';
import { NextStep } from '../../parts/NextStep';
import { Problem } from '../../parts/Problem';
import { usePermission } from '../../parts/permission';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { StatusTag } from '../../parts/StatusTag';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useAsk } from '../../useAsk';
import { useDoing } from '../../useDoing';
import { OtherQuestions, TemplateItems } from './TemplateItems';

const MOST_BYTES = 2 * 1024 * 1024;

/** What is asked, version by version; a new one comes as a file. */
export function QuestionnairesPart() {
  const asked = useAsk('surveys.templates', {});
  return <Waiting asked={asked}>{({ templates }) => <Templates templates={templates} />}</Waiting>;
}

const keyOf = ({ code, version }: Pick<TemplateRow, 'code' | 'version'>) => `${code} ${version}`;

function Templates({ templates }: { readonly templates: readonly TemplateRow[] }) {
  const words = useWords().settings.questionnaires;
  const { language } = useLanguage();
  const mayImport = usePermission('surveys.importTemplate');
  const [chosen, setChosen] = useState('');
  const shown = templates.find((each) => keyOf(each) === chosen) ?? templates[0];
  const nameOf = ({ template }: TemplateRow) => nameIn(template, language);
  return (
    <>
      <NextStep isDone more={words.more}>
        {shown === undefined ? null : words.done(nameOf(shown), shown.items)}
      </NextStep>
      {templates.length > 1 && (
        <div className="settingsChips">
          <Chips
            label={words.choose}
            chips={templates.map((each) => ({
              key: keyOf(each),
              name: words.chip(nameOf(each), each.version),
            }))}
            chosen={shown === undefined ? '' : keyOf(shown)}
            onChoose={setChosen}
          />
        </div>
      )}
      {shown !== undefined && (
        <Section>
          <SectionTitle title={nameOf(shown)} count={words.facts(shown.formNumber, shown.version)}>
            <StatusTag status={shown.isFrozen ? 'frozen' : 'draft'}>
              {shown.isFrozen ? words.frozen : words.draft}
            </StatusTag>
          </SectionTitle>
          <TemplateItems template={shown.template} />
          <OtherQuestions template={shown.template} />
        </Section>
      )}
      {mayImport && (
        <Section>
          <ImportTemplate onImported={(code, version) => setChosen(keyOf({ code, version }))} />
        </Section>
      )}
    </>
  );
}

interface ImportTemplateProps {
  readonly onImported: (code: string, version: string) => void;
}

function ImportTemplate({ onImported }: ImportTemplateProps) {
  const words = useWords().settings.questionnaires;
  const toast = useToast();
  const { isBusy, problem, run, forget } = useDoing();
  const take = (file: PickedFile) =>
    void run(async () => {
      const { code, version, items } = await call('surveys.importTemplate', { file });
      toast({ text: words.imported(code, version, items) });
      onImported(code, version);
    });
  return (
    <>
      <DropFile
        title={words.importTitle}
        hint={words.importHint}
        kinds={['.json']}
        mostBytes={MOST_BYTES}
        isBusy={isBusy}
        onFile={take}
      />
      <Problem problem={problem} onRetry={forget} />
    </>
  );
}
