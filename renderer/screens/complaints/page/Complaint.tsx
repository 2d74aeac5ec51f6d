import { useState } from 'react';
import type { ComplaintWhole } from '../../../../preload/contract/complaints';
import { PageHead } from '../../../parts/PageHead';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { EightDReportButton } from '../../eightD/report/EightDReportButton';
import { HistoryList } from '../../history/HistoryList';
import { CompareDialog } from './cases/CompareDialog';
import { EarlierCases } from './cases/EarlierCases';
import { ClockTop } from './clock/ClockTop';
import { clockHistory } from './clock/historyLabels';
import { LateTags } from './clock/LateTags';
import { ClosingList } from './closing/ClosingList';
import { CycleSwitch } from './closing/CycleSwitch';
import { TurnMenu } from './closing/TurnMenu';
import { EightDList } from './eightD/EightDList';
import { IntakePart } from './intake/IntakePart';
import { MeetingPart } from './meeting/MeetingPart';
import { PreventionPart } from './prevention/PreventionPart';
import { SettlementPart } from './settlement/SettlementPart';
import { NoticesPart } from './work/NoticesPart';
import { ReworkPart } from './work/ReworkPart';
import { StockPart } from './work/StockPart';
import '../complaints.css';

/** One complaint on one page: the clocks on top, the parts in the order of the work below, the 8D beside. */
export function Complaint({ id }: { readonly id: string }) {
  const asked = useAsk('complaints.show', { id });
  return <Waiting asked={asked}>{(whole) => <ComplaintView key={whole.id} complaint={whole} />}</Waiting>;
}

function ComplaintView({ complaint }: { readonly complaint: ComplaintWhole }) {
  const words = useWords().complaints;
  const clocks = useAsk('complaints.clocks', { id: complaint.id });
  const { id, code, problem, part, partName, customer, customerName } = complaint;
  const [shown, show] = useState<number | null>(null);
  const [isComparing, setComparing] = useState(false);
  const cycle = complaint.cycles.find((one) => one.cycle === shown) ?? complaint.cycles.at(-1);
  if (cycle === undefined) return null;
  const isNewest = cycle.cycle === complaint.cycle;
  const parts = { complaint, cycle, isNewest };
  const compare = () => setComparing(true);
  const facts = [part, partName, customer, customerName].filter((one) => one !== '').join(' ');
  return (
    <>
      <PageHead
        title={`${code} ${problem}`}
        tags={clocks.value !== undefined && <LateTags clocks={clocks.value} cycle={cycle.cycle} />}
        facts={facts}
        actions={
          <>
            <EightDReportButton complaint={complaint} />
            <TurnMenu complaint={complaint} />
          </>
        }
      />
      <CycleSwitch complaint={complaint} shown={cycle.cycle} onShow={show} />
      <Waiting asked={clocks}>
        {(value) => <ClockTop complaint={complaint} cycle={cycle.cycle} clocks={value} />}
      </Waiting>
      <TwoColumns
        sideWidth={356}
        main={
          <>
            <SectionTitle title={words.work} />
            <IntakePart {...parts} />
            <NoticesPart {...parts} />
            <StockPart {...parts} />
            <ReworkPart {...parts} />
            <MeetingPart {...parts} />
            <SettlementPart {...parts} />
            <PreventionPart {...parts} />
          </>
        }
        side={
          <>
            <EightDList {...parts} />
            <ClosingList {...parts} onLook={compare} />
            <EarlierCases
              complaint={id}
              onCompare={isNewest && complaint.state === 'open' ? compare : undefined}
            />
            <Past complaint={complaint} />
          </>
        }
      />
      {isComparing && <CompareDialog complaint={complaint} onClose={() => setComparing(false)} />}
    </>
  );
}

/** What was done to it, newest first. */
function Past({ complaint }: { readonly complaint: ComplaintWhole }) {
  const allWords = useWords();
  const { complaints: words, trail } = allWords;
  const ofClocks = clockHistory(allWords);
  return (
    <Section>
      <SectionTitle title={words.history} />
      <HistoryList
        record="complaint"
        recordKey={complaint.id}
        labels={{
          fields: { ...trail.fields, ...ofClocks.fields },
          values: {
            state: words.states,
            way: words.ways,
            effectConfirmed: allWords.complaintPrevention.confirm.roles,
            ...ofClocks.values,
          },
        }}
      />
    </Section>
  );
}
