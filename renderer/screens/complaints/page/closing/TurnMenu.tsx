import { useState } from 'react';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { MenuButton } from '../../../../parts/MenuButton';
import { useWords } from '../../../../parts/words';
import { type Turn, TurnDialog } from './TurnDialog';

/** The turns that are seldom taken: withdrawing, taking up again, reopening. */
export function TurnMenu({ complaint }: { readonly complaint: ComplaintWhole }) {
  const words = useWords().complaintPrevention.turns;
  const [turn, setTurn] = useState<Turn | null>(null);
  const { state } = complaint;
  return (
    <>
      <MenuButton
        label={words.more}
        icon="more"
        entries={[
          {
            ...{ name: words.reopen.name, asks: 'complaints.reopen', isOffered: state === 'closed' },
            onPress: () => setTurn('reopen'),
          },
          {
            ...{ name: words.withdraw.name, asks: 'complaints.withdraw', isOffered: state === 'open' },
            onPress: () => setTurn('withdraw'),
          },
          {
            ...{ name: words.takeUpAgain.name, asks: 'complaints.takeUpAgain' },
            isOffered: state === 'withdrawn',
            onPress: () => setTurn('takeUpAgain'),
          },
        ]}
      />
      {turn !== null && <TurnDialog complaint={complaint} turn={turn} onClose={() => setTurn(null)} />}
    </>
  );
}
