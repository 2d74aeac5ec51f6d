import { useState } from 'react';
import type { EightDMeasure } from '../../../../../preload/contract/eightDWhole';
import type { MeetingRow } from '../../../../../preload/contract/meetings';
import { Button } from '../../../../parts/Button';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useRouter } from '../../../../shell/router';
import { useAsk } from '../../../../useAsk';
import { MeetingState } from '../../../meetings/MeetingState';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { CallMeeting } from './CallMeeting';
import './meetingPart.css';

/** Part 5: the meetings that were called for this complaint, what they decided, and the measures. */
export function MeetingPart({ complaint, cycle, isNewest }: ComplaintPartProps) {
  const words = useWords().eightD.meeting;
  const [isCalling, setCalling] = useState(false);
  const { id, state } = complaint;
  const meetings = useAsk('meetings.list', { complaint: id }).value?.meetings ?? [];
  const shown = useAsk('eightD.show', { complaint: id, cycle: cycle.cycle }).value;
  const measures = shown?.measures.filter(({ isChosen }) => isChosen) ?? [];
  const open = measures.filter(({ introducedOn }) => introducedOn === null).length;
  const isNone = meetings.length + measures.length === 0;
  return (
    <WorkPart
      number={5}
      title={words.title}
      summary={isNone ? words.none : words.summary(meetings.length, measures.length, open)}
      status={<PartStatus isNone={isNone} open={open} next={nextMeeting(meetings)} />}
    >
      <SectionTitle title={words.meetings} count={meetings.length}>
        {isNewest && state === 'open' && (
          <Button isSmall icon="plus" asks="meetings.plan" onPress={() => setCalling(true)}>
            {words.call}
          </Button>
        )}
      </SectionTitle>
      {meetings.length === 0 && <p className="tertiary">{words.none}</p>}
      {meetings.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} />
      ))}
      <Measures complaint={id} measures={measures} />
      {isCalling && <CallMeeting complaint={complaint} onClose={() => setCalling(false)} />}
    </WorkPart>
  );
}

function nextMeeting(meetings: readonly MeetingRow[]): MeetingRow | undefined {
  return meetings.findLast(({ state }) => state === 'planned');
}

interface PartStatusProps {
  readonly isNone: boolean;
  readonly open: number;
  readonly next: MeetingRow | undefined;
}

function PartStatus({ isNone, open, next }: PartStatusProps) {
  const { today } = useOffice();
  if (next !== undefined) {
    const status = next.heldOn < today ? 'overdue' : next.heldOn === today ? 'soon' : 'notDue';
    return <StatusTag status={status}>{`${next.heldOn} ${next.startsAt}`.trim()}</StatusTag>;
  }
  if (isNone) return <StatusTag status="notDue" />;
  return <StatusTag status={open > 0 ? 'running' : 'done'} />;
}

/** One meeting with what it decided. */
function Meeting({ meeting }: { readonly meeting: MeetingRow }) {
  const { go } = useRouter();
  const decided = useAsk('meetings.show', meeting.decisions > 0 ? { id: meeting.id } : null).value;
  const open = () => go({ screen: 'meeting', params: { meeting: meeting.id } });
  return (
    <div className="complaintMeeting">
      <span className="row">
        <Button kind="link" onPress={open}>
          {meeting.code}
        </Button>
        <span>{`${meeting.heldOn} ${meeting.startsAt} ${meeting.place}`.trim()}</span>
        <MeetingState {...meeting} />
      </span>
      {decided !== undefined && (
        <ul>
          {decided.decisions.map(({ id, title, department, responsible, dueOn, action }) => (
            <li key={id}>
              {title}{' '}
              <span className="secondary">
                {[department, responsible, dueOn].filter((one) => one !== '').join(' · ')}
              </span>{' '}
              {action !== null && (
                <Button kind="link" onPress={() => go({ screen: 'action', params: { id: action.id } })}>
                  {action.code}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface MeasuresProps {
  readonly complaint: string;
  readonly measures: readonly EightDMeasure[];
}

function Measures({ complaint, measures }: MeasuresProps) {
  const { eightD: words, parts } = useWords();
  const { go } = useRouter();
  return (
    <>
      <SectionTitle title={words.meeting.measures} count={measures.length}>
        <Button kind="link" onPress={() => go({ screen: 'eightD', params: { complaint, step: 'D5' } })}>
          {words.side.open}
        </Button>
      </SectionTitle>
      {measures.length === 0 && <p className="tertiary">{words.meeting.noMeasures}</p>}
      {measures.map((measure) => (
        <div key={measure.id} className="complaintMeeting row">
          <span className="tertiary">{words.measures[measure.step]}</span>
          <span className="cut" data-full="">
            {measure.text}
          </span>
          <span className="secondary">
            {[measure.department, measure.owner, measure.dueOn ?? ''].filter((one) => one !== '').join(' · ')}
          </span>
          <MeasureStatus measure={measure} done={parts.status.done} />
        </div>
      ))}
    </>
  );
}

function MeasureStatus({
  measure: { introducedOn, isOverdue },
  done,
}: {
  readonly measure: EightDMeasure;
  readonly done: string;
}) {
  if (introducedOn !== null) return <StatusTag status="done">{`${done} ${introducedOn}`}</StatusTag>;
  return <StatusTag status={isOverdue ? 'overdue' : 'running'} />;
}
