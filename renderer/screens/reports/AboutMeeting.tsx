import type { MeetingRow } from '../../../preload/contract/meetings';
import { NONE } from '../../../preload/words/format';
import { Button } from '../../parts/Button';
import { QuietList } from '../../parts/QuietList';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { MeetingState } from '../meetings/MeetingState';

/** Which meeting the minutes will be of; before it they are its agenda, to be written on. */
export function AboutMeeting({ meeting }: { readonly meeting: MeetingRow }) {
  const { reportsPage, meetings } = useWords();
  const words = reportsPage.aboutMeeting;
  const { go } = useRouter();
  const { id, code, title, kind, heldOn, startsAt, place, chair, people, present, state } = meeting;
  return (
    <div className="aboutRound">
      <SectionTitle title={words.title} count={code}>
        <Button kind="link" onPress={() => go({ screen: 'meeting', params: { meeting: id } })}>
          {words.open}
        </Button>
      </SectionTitle>
      <QuietList
        items={[
          { name: meetings.columns.title, value: title },
          { name: meetings.columns.kind, value: meetings.kinds[kind] },
          { name: meetings.columns.heldOn, value: [heldOn, startsAt].filter(Boolean).join(' ') },
          { name: meetings.newMeeting.fields.place, value: place || NONE },
          { name: meetings.columns.chair, value: chair || NONE },
          { name: meetings.columns.people, value: `${present} / ${people}` },
          {
            name: meetings.columns.decisions,
            value: meetings.openDecisions(meeting.openDecisions, meeting.decisions),
          },
          { name: meetings.columns.state, value: <MeetingState state={state} /> },
        ]}
      />
      {state === 'planned' && <p className="small tertiary aboutPlanned">{words.planned}</p>}
    </div>
  );
}
