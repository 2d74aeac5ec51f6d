import { NONE } from '../../../../preload/words/format';
import { Button } from '../../../parts/Button';
import { QuietList } from '../../../parts/QuietList';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import type { MeetingPartProps } from './meetingPart';

export function FactsPart({ meeting, doings }: Omit<MeetingPartProps, 'known'>) {
  const { meetings, eightD } = useWords();
  const { facts: words, kinds, page } = meetings;
  const own = eightD.meeting;
  const { kind, heldOn, startsAt, endsAt, place, chair, recorder, round, origin } = meeting;
  const complaint = origin !== null && origin.record === 'complaint' ? origin.key : null;
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
          ...(complaint === null ? [] : [{ name: own.of, value: <OfComplaint id={complaint} /> }]),
        ]}
      />
    </Section>
  );
}

/** The complaint that the meeting was called for. */
function OfComplaint({ id }: { readonly id: string }) {
  const { go } = useRouter();
  const complaint = useAsk('complaints.show', { id }).value;
  if (complaint === undefined) return NONE;
  return (
    <Button kind="link" onPress={() => go({ screen: 'complaint', params: { id } })}>
      {`${complaint.code} ${complaint.problem}`}
    </Button>
  );
}
