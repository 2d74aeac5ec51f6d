import { useState } from 'react';
import { type Day, isMoment, wallClock } from '../../../db/model/day';
import type { ReachRate } from '../../../preload/contract/deliveries';
import { percent } from '../../../preload/words/format';
import { Button } from '../../parts/Button';
import { DayField } from '../../parts/DayField';
import { EmptyState } from '../../parts/EmptyState';
import { NextStep } from '../../parts/NextStep';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';
import { blankTable } from '../imports/blankTable';
import { useSaveFile } from '../useSaveFile';
import { ReachRateView } from './ReachRateView';

/** 交付与需求: the reach rate by month as of a day; the lines come from the ERP's export. */
export function Deliveries() {
  const words = useWords().deliveries;
  const { today } = useOffice();
  const { go } = useRouter();
  const [asOf, setAsOf] = useState<Day>(today);
  const asked = useAsk('deliveries.reachRate', { asOf });
  const isEmpty = asked.value?.months.length === 0;
  const importFile = () => go({ screen: 'imports', params: { channel: 'deliveries.import' } });
  return (
    <>
      <PageHead
        title={words.title}
        facts={isEmpty ? undefined : words.about(asOf)}
        actions={
          <Button icon="upload" keys="I" asks="deliveries.import" onPress={importFile}>
            {words.import}
          </Button>
        }
      />
      <Waiting asked={asked}>
        {({ months }) =>
          isEmpty && asOf === today ? (
            <NoDeliveries onImport={importFile} />
          ) : (
            <>
              <DeliveriesNext months={months} onImport={importFile} />
              <div className="asOfRow">
                <DayField
                  label={words.asOf}
                  value={asOf}
                  today={today}
                  onChange={(day) => setAsOf(day ?? today)}
                />
                <LastImport />
              </div>
              {months.length === 0 ? (
                <p className="tertiary">{words.emptyAsOf(asOf)}</p>
              ) : (
                <ReachRateView months={months} asOf={asOf} />
              )}
            </>
          )
        }
      </Waiting>
    </>
  );
}

function NoDeliveries({ onImport }: { readonly onImport: () => void }) {
  const words = useWords();
  const { empty } = words.deliveries;
  const blank = useSaveFile();
  const save = () => blank.save(() => blankTable('deliveries.import', words.importing));
  return (
    <div className="customersEmpty">
      <EmptyState
        title={empty.title}
        why={empty.why}
        primary={{ label: empty.import, onPress: onImport }}
        link={{ label: empty.blank, onPress: save }}
      />
      <Problem problem={blank.problem} onRetry={save} />
    </div>
  );
}

function LastImport() {
  const words = useWords().deliveries;
  const { settings } = useOffice();
  const last = useAsk('imports.last', { channel: 'deliveries.import' }).value?.last ?? null;
  if (last === null || !isMoment(last.importedAt)) return null;
  const { day, time } = wallClock(last.importedAt, settings.timeZone);
  return (
    <span className="tertiary asOfNote">{words.lastImport(last.fileName, `${day} ${time.slice(0, 5)}`)}</span>
  );
}

interface DeliveriesNextProps extends Pick<ReachRate, 'months'> {
  readonly onImport: () => void;
}

/** A month that has ended speaks for itself; the running one has lines that may still come in time. */
function DeliveriesNext({ months, onImport }: DeliveriesNextProps) {
  const words = useWords().deliveries.next;
  const last = months.at(-1);
  const action = {
    ...{ label: words.importButton, keys: 'Enter', onPress: onImport },
    asks: 'deliveries.import' as const,
  };
  if (last === undefined) return <NextStep action={action}>{words.importFirst}</NextStep>;
  const rate = percent(last.rate);
  return (
    <NextStep action={action} more={words.refresh}>
      {last.late > 0 ? words.low(last.month, rate, last.late) : words.good(last.month, rate)}
    </NextStep>
  );
}
