import type { KeyboardEvent } from 'react';
import type { Topic } from '../../../../preload/contract/meetings';
import { Button } from '../../../parts/Button';
import { isComposing } from '../../../parts/keys';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { AutoText } from './AutoText';

interface TopicRowProps {
  readonly topic: Topic;
  readonly isHeld: boolean;
  readonly isOpen: boolean;
  readonly onChange: (topic: Topic) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One topic; Alt ↑ ↓ moves it. */
export function TopicRow({ topic, isHeld, isOpen, onChange, onMove, onRemove }: TopicRowProps) {
  const words = useWords().meetings.topics;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null || !isOpen || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li onKeyDown={onKeyDown}>
      <div className="meetingTopicHead">
        {isOpen ? <TitleField topic={topic} onChange={onChange} /> : <b>{topic.title}</b>}
        {topic.action !== null && <ActionLink action={topic.action} />}
        {isOpen && <Button isSmall kind="quiet" icon="close" label={words.remove} onPress={onRemove} />}
      </div>
      {isHeld && (
        <div className="meetingTopicSaid">
          <AutoText
            label={words.discussion}
            value={topic.discussion}
            isOff={!isOpen}
            onKeep={(discussion) => onChange({ ...topic, discussion })}
          />
          <AutoText
            label={words.conclusion}
            value={topic.conclusion}
            isOff={!isOpen}
            onKeep={(conclusion) => onChange({ ...topic, conclusion })}
          />
        </div>
      )}
    </li>
  );
}

function TitleField({ topic, onChange }: Pick<TopicRowProps, 'topic' | 'onChange'>) {
  const words = useWords().meetings.topics;
  return (
    <input
      key={topic.title}
      type="text"
      className="input meetingTopicTitle"
      aria-label={words.name}
      defaultValue={topic.title}
      maxLength={200}
      onBlur={({ target }) => {
        const title = target.value.trim();
        if (title === '') target.value = topic.title;
        else if (title !== topic.title) onChange({ ...topic, title });
      }}
    />
  );
}

function ActionLink({ action: { id, code, state } }: { readonly action: NonNullable<Topic['action']> }) {
  const words = useWords();
  const { go } = useRouter();
  return (
    <span className="meetingAction">
      <Button
        kind="link"
        label={words.meetings.topics.openAction(code)}
        onPress={() => go({ screen: 'action', params: { id } })}
      >
        {code}
      </Button>
      <span className="tertiary">{words.actions.states[state]}</span>
    </span>
  );
}
