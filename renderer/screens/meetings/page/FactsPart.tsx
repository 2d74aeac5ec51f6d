import { NONE } from '../../../../preload/words/format';
import { Button } from '../../../parts/Button';
import { QuietList } from '../../../parts/QuietList';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import type { MeetingPartProps } from './meetingPart';

export function FactsPart({ meeting, doings }: Omit<MeetingPartProps, 'known'>) {
  const { facts: words, kinds, page } = useWords().meetings;
  const { kind, heldOn, startsAt, endsAt, place, chair, recorder, round } = meeting;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title}>
        {doings.isOpen && (
          <Button
            isSmall
            kind="quiet"
            icon="pen"
            label={page.edit}
            onPress={() => doings.open({ dialog: 'edit' })}
          />
        )}
      </SectionTitle>
      <QuietList
        items={[
          { name: words.kind, value: kinds[kind] },
          { name: words.heldOn, value: heldOn },
          { name: words.time, value: startsAt === '' ? NONE : page.time(startsAt, endsAt) },
          { name: words.place, value: place || NONE },
          { name: words.chair, value: chair || NONE },
          { name: words.recorder, value: recorder || NONE },
          ...(round === null ? [] : [{ name: words.round, value: round }]),
        ]}
      />
    </Section>
  );
}
