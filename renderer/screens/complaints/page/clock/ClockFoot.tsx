import { useState } from 'react';
import { Button } from '../../../../parts/Button';
import { useWords } from '../../../../parts/words';
import type { ClockPieceProps } from './ClockTop';
import { spanText } from './clockTexts';
import { ToldDialog } from './ToldDialog';

/** Under the line: what a limit is, the times that were told, and another time to tell. */
export function ClockFoot({ onOther, ...props }: ClockPieceProps & { readonly onOther: () => void }) {
  const words = useWords().complaintClocks;
  const { clocks, isRunning } = props;
  const [isLogOpen, setLogOpen] = useState(false);
  const limits = new Set(clocks.clocks.map(({ minutes }) => minutes));
  return (
    <p className="clockFoot small">
      <span className="clockLegend tertiary">
        {words.limit([...limits].map((minutes) => spanText(minutes, words)).join(' / '))}
      </span>
      {isRunning && (
        <Button kind="quiet" isSmall icon="pen" keys="T" asks="complaints.tellTime" onPress={onOther}>
          {words.tell.other}
        </Button>
      )}
      <Button kind="quiet" isSmall icon="clock" onPress={() => setLogOpen(true)}>
        {words.log.open(clocks.told.length)}
      </Button>
      {isLogOpen && <ToldDialog {...props} onClose={() => setLogOpen(false)} />}
    </p>
  );
}
