import { useMemo } from 'react';
import type { RoundRow } from '../../../preload/contract/surveyPages';
import { Button } from '../../parts/Button';
import { DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { NextStep } from '../../parts/NextStep';
import { PageHead } from '../../parts/PageHead';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useHelp } from '../../shell/useHelp';
import { useAsk } from '../../useAsk';
import { proposedPeriod } from './period';
import { roundColumns } from './roundColumns';

/** Every round, newest first. */
export function Rounds() {
  const words = useWords().surveys;
  useHelp(words.help);
  const rounds = useAsk('surveys.rounds', {});
  const { go } = useRouter();
  const make = () => go({ screen: 'newRound', params: {} });
  const count = rounds.value?.rounds.length ?? 0;
  return (
    <>
      <PageHead
        title={words.title}
        facts={count === 0 ? undefined : words.list.count(count)}
        actions={
          count > 0 && (
            <Button icon="plus" keys="N" asks="surveys.createRound" onPress={make}>
              {words.list.make}
            </Button>
          )
        }
      />
      <Waiting asked={rounds}>
        {(value) =>
          value.rounds.length === 0 ? <NoRounds onMake={make} /> : <RoundTable rounds={value.rounds} />
        }
      </Waiting>
    </>
  );
}

function NoRounds({ onMake }: { readonly onMake: () => void }) {
  const words = useWords().surveys.list;
  const { counts } = useOffice();
  const { go } = useRouter();
  const make = {
    label: words.make,
    icon: 'plus' as const,
    keys: 'N',
    asks: 'surveys.createRound' as const,
    onPress: onMake,
  };
  const importCustomers = {
    label: words.importCustomers,
    keys: 'I',
    asks: 'customers.import' as const,
    onPress: () => go({ screen: 'imports', params: { channel: 'customers.import' } }),
  };
  // Without customers a round has nobody to ask: they come first.
  const hasCustomers = counts.customers > 0;
  return (
    <div className="pageGap">
      <EmptyState
        title={words.empty}
        why={hasCustomers ? words.why : `${words.why}${words.needsCustomers}`}
        primary={hasCustomers ? make : importCustomers}
        other={hasCustomers ? undefined : make}
      />
    </div>
  );
}

function RoundTable({ rounds }: { readonly rounds: readonly RoundRow[] }) {
  const words = useWords().surveys;
  const { language } = useLanguage();
  const { go } = useRouter();
  const ruleSets = useAsk('settings.ruleSets', {}).value?.ruleSets;
  const columns = useMemo(() => roundColumns(words, ruleSets ?? [], language), [words, ruleSets, language]);
  const open = ({ code }: RoundRow) => go({ screen: 'round', params: { round: code } });
  return (
    <>
      <NextRound rounds={rounds} onOpen={open} />
      <div className="pageGap">
        <DataTable
          label={words.title}
          columns={columns}
          rows={rounds}
          keyOf={({ code }) => code}
          onOpen={open}
        />
      </div>
    </>
  );
}

interface NextRoundProps {
  readonly rounds: readonly RoundRow[];
  readonly onOpen: (round: RoundRow) => void;
}

/** The oldest round that still waits for somebody comes first: what is due there is due earliest. */
function NextRound({ rounds, onOpen }: NextRoundProps) {
  const words = useWords().surveys;
  const { today } = useOffice();
  const waiting =
    rounds.findLast(({ closedOn }) => closedOn === null) ??
    rounds.findLast(({ openActions }) => openActions > 0);
  if (waiting === undefined) {
    const { frequency, year, part } = proposedPeriod(
      today,
      'quarter',
      new Set(rounds.map(({ code }) => code)),
    );
    return (
      <NextStep isDone more={words.list.nextPeriod(words.periodNames[frequency](year, part))}>
        {words.list.allClosed}
      </NextStep>
    );
  }
  return (
    <NextStep action={{ label: words.list.open(waiting.code), keys: 'O', onPress: () => onOpen(waiting) }}>
      {words.list.nextOpen(waiting.code, stepWords(waiting, words.steps))}
    </NextStep>
  );
}

function stepWords(round: RoundRow, words: ReturnType<typeof useWords>['surveys']['steps']): string {
  switch (round.stage) {
    case 'plan':
      return words['choose-customers'];
    case 'issue':
      return words.notIssued;
    case 'return':
      return words.collecting;
    case 'score':
      return words.readyToClose;
    case 'improve':
      return words['answer-actions'](round.openActions);
    case 'report':
      return words.report;
    default:
      return round.stage satisfies never;
  }
}
