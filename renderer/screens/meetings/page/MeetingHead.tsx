import { Button } from '../../../parts/Button';
import { MenuButton } from '../../../parts/MenuButton';
import { PageHead } from '../../../parts/PageHead';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useMayDelete } from '../../records/useDeleting';
import { MeetingState } from '../MeetingState';
import type { MeetingPartProps } from './meetingPart';

export function MeetingHead({ meeting, doings }: Omit<MeetingPartProps, 'known'>) {
  const words = useWords();
  const { page } = words.meetings;
  const { code, title, heldOn, startsAt, endsAt, place } = meeting;
  const time = startsAt === '' ? '' : page.time(startsAt, endsAt);
  return (
    <PageHead
      title={title}
      code={code}
      tags={<MeetingState {...meeting} />}
      facts={page.facts(heldOn, time, place)}
      actions={
        <>
          <Button icon="printer" keys="P" isBusy={doings.making.isBusy} onPress={() => doings.make('pdf')}>
            {page.print}
          </Button>
          <MoreButton meeting={meeting} doings={doings} />
        </>
      }
    />
  );
}

function MoreButton({ meeting: { id, state, round, decisions }, doings }: Omit<MeetingPartProps, 'known'>) {
  const words = useWords();
  const { page, send } = words.meetings;
  const { go } = useRouter();
  const isApproved = state === 'approved';
  const mayDelete = useMayDelete('meeting', id);
  return (
    <MenuButton
      label={words.parts.more}
      icon="more"
      entries={[
        { name: page.excel, icon: 'download', onPress: () => doings.make('xlsx') },
        {
          ...{ name: isApproved ? send.title : page.invite, icon: 'letter', asks: 'meetings.send' },
          ...{ isDisabled: state === 'held', onPress: () => doings.open({ dialog: 'send' }) },
        },
        {
          ...{ name: page.edit, icon: 'pen', asks: 'meetings.change', isDisabled: !doings.isOpen },
          onPress: () => doings.open({ dialog: 'edit' }),
        },
        {
          ...{ name: page.correct, icon: 'lock', asks: 'meetings.change', isDisabled: !isApproved },
          onPress: () => doings.open({ dialog: 'correct' }),
        },
        ...(round === null
          ? []
          : [
              {
                name: page.openRound(round),
                icon: 'form' as const,
                onPress: () => go({ screen: 'round', params: { round } }),
              },
            ]),
        {
          ...{ name: page.delete, icon: 'close', isOffered: mayDelete, onPress: doings.remove },
          isDisabled: isApproved || decisions.length > 0,
        },
      ]}
    />
  );
}
