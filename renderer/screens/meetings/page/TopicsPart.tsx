import { type KeyboardEvent, useState } from 'react';
import type { Topic } from '../../../../preload/contract/meetings';
import { Button } from '../../../parts/Button';
import { isComposing } from '../../../parts/keys';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { type MeetingPartProps, PLACES } from './meetingPart';
import { TopicRow } from './TopicRow';
import { askedTopic, moved } from './typed';
import type { MeetingDoings } from './useMeetingDoings';
import { useOwnList } from './useOwnList';

/** The agenda, and once the meeting is held what was said of each topic. */
export function TopicsPart({ meeting, doings }: Omit<MeetingPartProps, 'known'>) {
  const words = useWords().meetings.topics;
  const { topics, put } = useTopics(meeting.topics, doings);
  const toast = useToast();
  const remove = (at: number) => {
    const before = topics;
    put(topics.toSpliced(at, 1));
    // The topic comes back as a new one: its old row is gone.
    const undo = () =>
      doings.keepTopics(before.map((topic, own) => askedTopic(own === at ? fresh(topic) : topic)));
    toast({ text: words.removed(topics[at]?.title ?? ''), undo, isOfPage: true });
  };
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={words.count(topics.length)}>
        {doings.isOpen && (
          <Button isSmall icon="plus" onPress={() => doings.open({ dialog: 'topics' })}>
            {words.choose}
          </Button>
        )}
      </SectionTitle>
      <ol className="meetingTopics" id={PLACES.topics}>
        {topics.map((topic, at) => (
          <TopicRow
            key={topic.id === '' ? `new ${topic.title}` : topic.id}
            topic={topic}
            isHeld={meeting.state !== 'planned'}
            isOpen={doings.isOpen}
            onChange={(changed) => put(topics.with(at, changed))}
            onMove={(by) => put(moved(topics, at, by))}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {topics.length === 0 && !doings.isOpen && <p className="tertiary">{words.none}</p>}
      {doings.isOpen && <AddTopic onAdd={(title) => put([...topics, newTopic(title)])} />}
    </Section>
  );
}

function useTopics(kept: readonly Topic[], doings: MeetingDoings) {
  const [topics, setTopics] = useOwnList(kept, doings.isBusy);
  const put = (next: readonly Topic[]) => {
    setTopics(next);
    void doings.keepTopics(next.map(askedTopic));
  };
  return { topics, put };
}

function newTopic(title: string): Topic {
  return { id: '', title, discussion: '', conclusion: '', action: null };
}

function fresh(topic: Topic): Topic {
  return { ...topic, id: '' };
}

const MOST = 200;

function AddTopic({ onAdd }: { readonly onAdd: (title: string) => void }) {
  const words = useWords().meetings.topics;
  const [typed, type] = useState('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    // The page's own Enter begins its next step.
    event.stopPropagation();
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    type('');
  };
  return (
    <div className="meetingAdd" id={PLACES.addTopic}>
      <input
        type="text"
        className="input"
        aria-label={words.add}
        placeholder={words.addHint}
        maxLength={MOST}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
