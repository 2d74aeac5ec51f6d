import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import type { ComplaintClocks } from '../../../../../preload/contract/complaintClocks';
import { Tag } from '../../../../parts/Tag';
import { useWords } from '../../../../parts/words';
import { lateText } from './clockTexts';

const MOST = 2;

/** What was late stays in the head of the page, the worst first. */
export function LateTags({ clocks, cycle }: { readonly clocks: ComplaintClocks; readonly cycle: number }) {
  const words = useWords().complaintClocks;
  const shown = clocks.cycles.find((one) => one.cycle === cycle);
  const late = (shown?.clocks ?? [])
    .map(({ step, minutesLate, lateBefore }) => ({ step, minutes: Math.max(minutesLate, lateBefore ?? 0) }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((left, right) => right.minutes - left.minutes);
  const isReplyLate = shown?.reply.state === 'late';
  return (
    <>
      {late.slice(0, MOST).map(({ step, minutes }) => (
        <Tag key={step} tone="bad" icon="alert">
          {STEP_SIGNS[step]} {lateText(minutes, words)}
        </Tag>
      ))}
      {late.length > MOST && <Tag tone="bad">+{late.length - MOST}</Tag>}
      {isReplyLate && (
        <Tag tone="bad" icon="alert">
          8D {words.strip.tooLate}
        </Tag>
      )}
    </>
  );
}
