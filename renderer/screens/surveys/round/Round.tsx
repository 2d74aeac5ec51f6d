import type { RoundPage, StageName } from '../../../../preload/contract/surveyPages';
import { Button } from '../../../parts/Button';
import { MenuButton } from '../../../parts/MenuButton';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { StageLine } from '../../../parts/StageLine';
import { Tag } from '../../../parts/Tag';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import { Attachments } from '../../attachments/Attachments';
import type { RoundList } from '../../places';
import { useMayDelete } from '../../records/useDeleting';
import { Signatures } from '../../signatures/Signatures';
import { ruleSetTitle } from '../grades';
import { RoundDialogs } from './RoundDialogs';
import { RoundHeat } from './RoundHeat';
import { isKeyingNext, RoundNext } from './RoundNext';
import { RoundPictures } from './RoundPictures';
import { roundStages } from './roundStages';
import { type RoundDoings, useRoundDoings } from './useRoundDoings';

/** One round from the plan to the report. */
export function Round({ round }: { readonly round: string }) {
  const asked = useAsk('surveys.round', { round });
  const { help } = useWords().rounds;
  const doings = useRoundDoings(round);
  useHelp(help);
  return <Waiting asked={asked}>{(page) => <RoundView page={page} doings={doings} />}</Waiting>;
}

const LISTS: Readonly<Record<StageName, RoundList>> = {
  plan: 'forms',
  issue: 'forms',
  return: 'forms',
  score: 'customers',
  improve: 'triggers',
  report: 'items',
};

interface RoundViewProps {
  readonly page: RoundPage;
  readonly doings: RoundDoings;
}

function RoundView({ page, doings }: RoundViewProps) {
  const words = useWords();
  const { language } = useLanguage();
  const stages = roundStages(page, { words, language }, (stage) => doings.list(LISTS[stage]));
  return (
    <>
      <RoundHead page={page} doings={doings} />
      <StageLine label={words.surveys.list.columns.stage} stages={stages} />
      <RoundNext page={page} doings={doings} />
      <Problem problem={doings.deleting.problem} onRetry={doings.deleting.forget} />
      <Problem problem={doings.exporting.problem} onRetry={() => doings.exportAs('xlsx')} />
      <RoundPictures page={page} onList={() => doings.list('triggers')} />
      <RoundHeat page={page} onOpenCustomer={doings.openCustomer} />
      {page.head.closedOn !== null && (
        <Signatures
          record="round"
          recordKey={page.head.code}
          title={page.head.name || words.surveys.defaultName(page.head.code)}
        />
      )}
      <Attachments record="round" recordKey={page.head.code} />
      <RoundDialogs page={page} doings={doings} />
    </>
  );
}

function RoundHead({ page, doings }: RoundViewProps) {
  const { head, stages } = page;
  const words = useWords();
  const { language } = useLanguage();
  const { rounds } = words;
  const { code, name, template, ruleSet, closedOn, purpose } = head;
  const facts = [
    rounds.questionnaire(template.formNumber, template.version),
    ...(closedOn === null ? [] : [rounds.closedOn(closedOn)]),
    ...(purpose === '' ? [] : [purpose]),
  ];
  return (
    <PageHead
      title={name || words.surveys.defaultName(code)}
      code={code}
      tags={<Tag icon="lock">{rounds.ruleSetLock(ruleSetTitle(ruleSet, language))}</Tag>}
      facts={facts.join(' · ')}
      actions={
        <>
          {closedOn === null && stages.return.out > 0 && !isKeyingNext(page) && (
            <Button icon="pen" keys="K" asks="surveys.recordReturn" onPress={doings.key}>
              {rounds.actions.key}
            </Button>
          )}
          {closedOn !== null && (
            <Button icon="talk" keys="M" asks="meetings.plan" onPress={doings.callReview}>
              {words.meetings.review}
            </Button>
          )}
          <ExportButton doings={doings} />
          <Button
            icon="printer"
            keys="P"
            asks="surveys.printForms"
            onPress={() => doings.open({ dialog: 'print' })}
            isDisabled={stages.issue.made === 0}
          >
            {rounds.actions.print}
          </Button>
          <MoreButton round={code} stages={stages} doings={doings} isClosed={closedOn !== null} />
        </>
      }
    />
  );
}

function ExportButton({ doings: { exporting, exportAs } }: { readonly doings: RoundDoings }) {
  const words = useWords().rounds.actions;
  return (
    <MenuButton
      label={words.export}
      icon="download"
      isBusy={exporting.isBusy}
      entries={[
        { name: words.exportXlsx, onPress: () => exportAs('xlsx') },
        { name: words.exportPdf, onPress: () => exportAs('pdf') },
      ]}
    >
      {exporting.isBusy ? words.exporting : words.export}
    </MenuButton>
  );
}

interface MoreButtonProps {
  readonly round: string;
  readonly stages: RoundPage['stages'];
  readonly doings: RoundDoings;
  readonly isClosed: boolean;
}

function MoreButton({ round, stages: { issue, return: back }, doings, isClosed }: MoreButtonProps) {
  const words = useWords();
  const { actions } = words.rounds;
  const isAllIssued = issue.issued === issue.made;
  const mayDelete = useMayDelete('round', round);
  return (
    <MenuButton
      label={words.parts.more}
      icon="more"
      entries={[
        {
          name: actions.key,
          icon: 'pen',
          asks: 'surveys.recordReturn',
          onPress: doings.key,
          isDisabled: issue.issued === 0,
        },
        {
          name: actions.keyAgain,
          asks: 'surveys.recordReturn',
          icon: 'copy',
          onPress: doings.keyAgain,
          isDisabled: isClosed || back.onTime + back.late === 0,
        },
        {
          name: actions.issue,
          asks: 'surveys.issue',
          icon: 'letter',
          onPress: () => doings.open({ dialog: 'issue' }),
          isDisabled: isClosed || isAllIssued,
        },
        {
          name: actions.importLedger,
          icon: 'upload',
          asks: 'surveys.importLedger',
          onPress: doings.importLedger,
        },
        { name: words.meetings.review, icon: 'talk', asks: 'meetings.plan', onPress: doings.callReview },
        { name: actions.lists, icon: 'columns', onPress: () => doings.list('forms') },
        {
          name: actions.close,
          asks: 'surveys.closeRound',
          icon: 'lock',
          onPress: () => doings.open({ dialog: 'close' }),
          isDisabled: isClosed || issue.issued === 0,
        },
        {
          name: words.bin.delete,
          isOffered: mayDelete,
          icon: 'close',
          onPress: doings.remove,
          isDisabled: isClosed || issue.issued > 0,
        },
      ]}
    />
  );
}
