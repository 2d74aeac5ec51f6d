import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { AutoText } from './AutoText';
import type { MeetingPartProps } from './meetingPart';

export function NotesPart({ meeting: { minutes }, doings }: Omit<MeetingPartProps, 'known'>) {
  const words = useWords().meetings.notes;
  if (!doings.isOpen && minutes === '') return null;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} />
      <AutoText
        label={words.hint}
        value={minutes}
        isOff={!doings.isOpen}
        rows={3}
        onKeep={(text) => void doings.change({ minutes: text })}
      />
    </Section>
  );
}
