import { useState } from 'react';
import type { ProposedTopic } from '../../../../preload/contract/meetings';
import { CheckField } from '../../../parts/CheckField';
import { Dialog } from '../../../parts/Dialog';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { keyOfTopic, TopicChoice } from '../making/TopicChoice';
import type { MeetingPartProps } from './meetingPart';
import { askedTopic } from './typed';

/** Open actions that are not on the agenda yet, each to be ticked. */
export function ChooseTopics({ meeting, doings }: Omit<MeetingPartProps, 'known'>) {
  const { choosing: words, newMeeting } = useWords().meetings;
  const [onlyOverdue, setOverdue] = useState(false);
  const asked = useAsk('meetings.agenda', { onlyOverdue });
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const there = new Set(meeting.topics.flatMap(({ action }) => action?.id ?? []));
  const free = (asked.value?.topics ?? []).filter(({ action }) => action === null || !there.has(action));
  const added = free.filter((topic) => chosen.has(keyOfTopic(topic)));
  const add = async () => {
    const topics = [...meeting.topics.map(askedTopic), ...added.map(topicOf)];
    if (await doings.keepTopics(topics)) doings.close();
  };
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={doings.close}
      primary={{
        ...{ label: words.primary(added.length), isBusy: doings.isBusy, isDisabled: added.length === 0 },
        onPress: () => void add(),
      }}
    >
      <CheckField isOn={onlyOverdue} onChange={setOverdue}>
        {newMeeting.onlyOverdue}
      </CheckField>
      <Waiting asked={asked}>
        {() =>
          free.length === 0 ? (
            <p className="tertiary">{words.nothing}</p>
          ) : (
            <TopicChoice topics={free} chosen={chosen} onChoose={choose} />
          )
        }
      </Waiting>
    </Dialog>
  );
}

function topicOf({ title, action }: ProposedTopic) {
  return { title, action };
}
