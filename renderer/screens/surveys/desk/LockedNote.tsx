import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { RefusalBox } from '../../../parts/RefusalBox';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import type { DeskMode } from './deskMode';

interface LockedNoteProps {
  readonly page: FormPage;
  readonly mode: DeskMode;
}

/** Why this form can only be looked at, and the way to what is missing. */
export function LockedNote({ page: { head, round }, mode }: LockedNoteProps) {
  const words = useWords();
  const { refused, now } = words.keying;
  const { go } = useRouter();
  switch (mode) {
    case 'notIssued':
      return (
        <RefusalBox
          title={refused.notIssued}
          kept={now.readOnly}
          action={{ label: refused.issue, onPress: () => go({ screen: 'round', params: { round } }) }}
        />
      );
    case 'looking':
      return <RefusalBox title={refused.looking} kept={now.readOnly} />;
    case 'withdrawn':
      return <RefusalBox title={refused.withdrawn} kept={now.readOnly} />;
    case 'closed':
      return <RefusalBox title={refused.closed(head.closedOn ?? '')} kept={now.readOnly} />;
    case 'notBack':
      return <RefusalBox title={refused.notBack} kept={now.readOnly} />;
    case 'keyedTwice':
      return <RefusalBox title={refused.keyedTwice} kept={now.readOnly} />;
    case 'again':
    case 'record':
    case 'correct':
      return null;
    default:
      return mode satisfies never;
  }
}
