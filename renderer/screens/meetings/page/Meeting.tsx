import type { MeetingWhole } from '../../../../preload/contract/meetings';
import { Busy } from '../../../parts/Busy';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import { Attachments } from '../../attachments/Attachments';
import { HistoryList } from '../../history/HistoryList';
import { Signatures } from '../../signatures/Signatures';
import { DecisionsPart } from './DecisionsPart';
import { FactsPart } from './FactsPart';
import { MeetingDialogs } from './MeetingDialogs';
import { MeetingHead } from './MeetingHead';
import { MeetingNext } from './MeetingNext';
import { type MeetingPartProps, PLACES } from './meetingPart';
import { NotesPart } from './NotesPart';
import { PeoplePart } from './PeoplePart';
import { TopicsPart } from './TopicsPart';
import { useMeetingDoings } from './useMeetingDoings';

/** One meeting from its agenda to the minutes that go out. */
export function Meeting({ meeting }: { readonly meeting: string }) {
  const asked = useAsk('meetings.show', { id: meeting });
  useHelp(useWords().meetings.help);
  return <Waiting asked={asked}>{(whole) => <MeetingView key={whole.id} meeting={whole} />}</Waiting>;
}

const NOBODY: MeetingPartProps['known'] = { people: [], departments: [] };

function MeetingView({ meeting }: { readonly meeting: MeetingWhole }) {
  const { meetings: words, trail } = useWords();
  const doings = useMeetingDoings(meeting);
  const known = useAsk('people.list', {}).value ?? NOBODY;
  const parts = { meeting, doings, known };
  const { id, code, title, state } = meeting;
  return (
    <>
      <MeetingHead {...parts} />
      <MeetingNext {...parts} />
      {doings.making.isBusy && <Busy label={words.page.making} />}
      <Problem problem={doings.making.problem} onRetry={() => doings.make('pdf')} />
      <Problem problem={doings.problem} onRetry={() => undefined} />
      <Problem problem={doings.deleting.problem} onRetry={doings.remove} />
      <TwoColumns
        sideWidth={356}
        main={
          <>
            <TopicsPart {...parts} />
            {state !== 'planned' && <DecisionsPart {...parts} />}
            {state !== 'planned' && <NotesPart {...parts} />}
            <Attachments record="meeting" recordKey={id} />
          </>
        }
        side={
          <>
            <FactsPart {...parts} />
            <PeoplePart {...parts} />
            {state !== 'planned' && (
              <div className="meetingSignatures" id={PLACES.signatures} tabIndex={-1}>
                <Signatures record="meeting" recordKey={id} title={`${code} ${title}`} />
              </div>
            )}
            <Section>
              <SectionTitle title={words.page.history} />
              <HistoryList
                record="meeting"
                recordKey={id}
                labels={{ fields: trail.fields, values: { state: words.states, kind: words.kinds } }}
              />
            </Section>
          </>
        }
      />
      <MeetingDialogs {...parts} />
    </>
  );
}
