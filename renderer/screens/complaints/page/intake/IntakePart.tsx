import { useState } from 'react';
import { isMoment, wallClock } from '../../../../../db/model/day';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { Button } from '../../../../parts/Button';
import { StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useAsk } from '../../../../useAsk';
import { Attachments } from '../../../attachments/Attachments';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { ConfirmDialog } from './ConfirmDialog';
import { EditComplaint } from './EditComplaint';
import { IntakeFacts } from './IntakeFacts';
import { LetterDialog } from './LetterDialog';
import { SheetButton } from './SheetButton';
import './intakePart.css';

type Open = 'edit' | 'confirm' | 'letter' | null;

/** Part 1: what was said, and what was agreed with the customer. */
export function IntakePart(props: ComplaintPartProps) {
  const { complaint, cycle, isNewest } = props;
  const words = useWords().complaintIntake.part;
  const [open, setOpen] = useState<Open>(null);
  const { id, state } = complaint;
  const isConfirmed = cycle.times.confirmed !== null;
  const isOpen = isNewest && state === 'open';
  const summary = useSummary(complaint);
  return (
    <WorkPart
      number={1}
      title={words.title}
      summary={summary}
      status={<Confirmed isConfirmed={isConfirmed} />}
      isNow={isOpen && !isConfirmed}
    >
      <div className="intakeTools">
        {isOpen && (
          <Button icon="check" asks="complaints.confirm" onPress={() => setOpen('confirm')}>
            {words.confirm}
          </Button>
        )}
        {isOpen && (
          <Button icon="form" asks="complaints.acknowledge" onPress={() => setOpen('letter')}>
            {words.letter}
          </Button>
        )}
        <SheetButton complaint={complaint} />
        {isNewest && state !== 'withdrawn' && (
          <Button icon="pen" keys="E" asks="complaints.change" onPress={() => setOpen('edit')}>
            {words.edit}
          </Button>
        )}
        <ConfirmedLine {...props} />
      </div>
      <IntakeFacts {...props} />
      <Attachments record="complaint" recordKey={id} />
      {open === 'edit' && <EditComplaint {...props} onClose={() => setOpen(null)} />}
      {open === 'confirm' && <ConfirmDialog {...props} onClose={() => setOpen(null)} />}
      {open === 'letter' && <LetterDialog complaint={complaint} onClose={() => setOpen(null)} />}
    </WorkPart>
  );
}

/** How it came, from whom, what it does to him. */
function useSummary({ id, way, complainant, effect, description }: ComplaintWhole): string {
  const { complaintIntake, complaints } = useWords();
  const count = useAsk('attachments.list', { record: 'complaint', key: id }).value?.attachments.length ?? 0;
  const pictures = count === 0 ? '' : complaintIntake.part.summaryPictures(count);
  return [complaints.ways[way], complainant, effect || description, pictures]
    .filter((one) => one !== '')
    .join(' · ');
}

function Confirmed({ isConfirmed }: { readonly isConfirmed: boolean }) {
  const words = useWords().complaintIntake.part;
  return (
    <StatusTag status={isConfirmed ? 'done' : 'waiting'}>
      {isConfirmed ? words.confirmed : words.waiting}
    </StatusTag>
  );
}

function ConfirmedLine({ complaint, cycle }: ComplaintPartProps) {
  const { complaintIntake, complaints } = useWords();
  const { settings } = useOffice();
  const { confirmed } = cycle.times;
  if (confirmed === null) return null;
  const at = isMoment(confirmed) ? clockText(wallClock(confirmed, settings.timeZone)) : confirmed;
  const said = complaint.conclusion === '' ? '' : complaints.conclusions[complaint.conclusion];
  return (
    <span className="secondary push">
      {[complaintIntake.part.confirmedOn(at), said].filter((one) => one !== '').join(' · ')}
    </span>
  );
}

function clockText({ day, time }: ReturnType<typeof wallClock>): string {
  return `${day} ${time.slice(0, 5)}`;
}
