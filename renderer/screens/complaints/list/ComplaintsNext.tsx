import { NextStep } from '../../../parts/NextStep';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import type { RegisterConditions } from './conditions';

interface ComplaintsNextProps {
  readonly onNarrow: (conditions: RegisterConditions) => void;
}

/** Minutes before days: what has run out, then what is still in hand. */
export function ComplaintsNext({ onNarrow }: ComplaintsNextProps) {
  const words = useWords().complaintList.next;
  const open = { state: 'open', most: 1 } as const;
  const clocks = useAsk('complaints.page', { ...open, late: 'clock' }).value?.total;
  const replies = useAsk('complaints.page', { ...open, late: 'reply' }).value?.total;
  const inHand = useAsk('complaints.page', open).value?.total;
  if (clocks === undefined || replies === undefined || inHand === undefined) return null;
  const late = replies > 0 ? 'reply' : 'clock';
  if (clocks + replies === 0)
    return inHand === 0 ? (
      <NextStep isDone more={words.doneMore}>
        {words.done}
      </NextStep>
    ) : (
      <NextStep
        action={{ label: words.showOpen, keys: 'O', onPress: () => onNarrow({ state: 'open' }) }}
        more={words.inTime}
      >
        {words.inHand(inHand)}
      </NextStep>
    );
  return (
    <NextStep
      action={{ label: words.showLate, keys: 'O', onPress: () => onNarrow({ state: 'open', late }) }}
      more={clocks > 0 && replies > 0 ? words.clocksLate(clocks) : undefined}
    >
      {replies > 0 ? words.repliesLate(replies) : words.clocksLate(clocks)}
    </NextStep>
  );
}
