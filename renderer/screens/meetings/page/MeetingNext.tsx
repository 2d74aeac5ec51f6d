import type { MeetingNeed } from '../../../../db/model/meetings';
import type { Channel } from '../../../../preload/contract';
import { NextStep } from '../../../parts/NextStep';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { momentWords } from '../../settings/momentWords';
import { goTo, type MeetingPartProps, PLACES } from './meetingPart';
import type { MeetingDoings } from './useMeetingDoings';

/** What is missing, and the one press that begins it. */
export function MeetingNext({ meeting, doings }: Omit<MeetingPartProps, 'known'>) {
  const words = useWords().meetings.page;
  const { settings } = useOffice();
  const { need, heldOn, sentAt } = meeting;
  if (doings.isCorrecting) {
    return (
      <NextStep action={{ label: words.stopCorrecting, onPress: () => doings.correct(null) }}>
        {words.correcting}
      </NextStep>
    );
  }
  if (need === null) {
    return (
      <NextStep
        isDone
        more={sentAt === null ? undefined : words.doneMore(momentWords(sentAt, settings.timeZone))}
      >
        {words.done}
      </NextStep>
    );
  }
  const said = words.needs[need];
  const asks = ASKS[need];
  return (
    <NextStep
      action={{
        ...{ label: words.buttons[need], keys: 'Enter', isBusy: doings.isBusy },
        ...(asks === undefined ? {} : { asks }),
        onPress: () => BEGIN[need](doings),
      }}
    >
      {typeof said === 'string' ? said : said(heldOn)}
    </NextStep>
  );
}

const ASKS: Readonly<Partial<Record<MeetingNeed, Channel>>> = {
  agenda: 'meetings.topics',
  people: 'meetings.change',
  holding: 'meetings.hold',
  attendance: 'meetings.change',
  minutes: 'meetings.topics',
  sending: 'meetings.send',
};

const BEGIN: Readonly<Record<MeetingNeed, (doings: MeetingDoings) => void>> = {
  agenda: () => goTo(PLACES.addTopic),
  people: () => goTo(PLACES.addPerson),
  holding: ({ hold }) => hold(),
  attendance: () => goTo(PLACES.people),
  minutes: () => goTo(PLACES.topics),
  approval: () => goTo(PLACES.signatures),
  sending: ({ open }) => open({ dialog: 'send' }),
};
