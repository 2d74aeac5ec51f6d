import { PaperDialog } from '../../papers/PaperDialog';
import { ChooseTopics } from './ChooseTopics';
import { CorrectDialog } from './CorrectDialog';
import { EditMeeting } from './EditMeeting';
import type { MeetingPartProps } from './meetingPart';
import { SendDialog } from './SendDialog';

export function MeetingDialogs({ meeting, doings, known }: MeetingPartProps) {
  const { shown, close } = doings;
  switch (shown?.dialog) {
    case 'edit':
      return <EditMeeting meeting={meeting} doings={doings} known={known} />;
    case 'correct':
      return <CorrectDialog doings={doings} />;
    case 'topics':
      return <ChooseTopics meeting={meeting} doings={doings} />;
    case 'send':
      return <SendDialog meeting={meeting} onClose={close} />;
    case 'paper':
      return <PaperDialog file={shown.file} onClose={close} />;
    default:
      return null;
  }
}
