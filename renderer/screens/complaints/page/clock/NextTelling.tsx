import { type ClockRung, reachedClockRungs } from '../../../../../db/model/complaints/nextClock';
import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { momentOf, wallClock } from '../../../../../db/model/day';
import type { ToldStep } from '../../../../../preload/contract/complaintClocks';
import type { Words } from '../../../../../preload/words/zh-CN';
import { call, RefusalError } from '../../../../call';
import { NextStep } from '../../../../parts/NextStep';
import { useWords } from '../../../../parts/words';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';
import type { ClockPieceProps } from './ClockTop';
import { lateText, timeText } from './clockTexts';
import type { TellWanted } from './TellDialog';

interface NextTellingProps extends ClockPieceProps {
  /** What cannot be told by one press is told in the dialog. */
  readonly onOther: (wanted: TellWanted) => void;
}

/** Who does what until when; its button tells that it has just been done. */
export function NextTelling({ onOther, ...props }: NextTellingProps) {
  const words = useWords();
  const toast = useToast();
  const doing = useDoing();
  const { complaint, clocks, isRunning, timeZone } = props;
  const said = words.complaintClocks.next;
  const next = clocks.next;
  if (!isRunning || next === null || next.step === 'closed')
    return <NextStep isDone>{isRunning ? said.done : said.ended}</NextStep>;
  const { step } = next;
  const tell = () =>
    void doing.run(async () => {
      try {
        toast({
          text: toldText(await call('complaints.tellTime', { id: complaint.id, step }), words, timeZone),
        });
      } catch (problem) {
        if (!(problem instanceof RefusalError)) throw problem;
        onOther({ step, problem });
      }
    });
  const button = {
    label: said.button(buttonSign(step, words)),
    keys: 'Enter',
    isBusy: doing.isBusy,
  } as const;
  return (
    <NextStep more={moreOf(props, words)} action={{ ...button, asks: 'complaints.tellTime', onPress: tell }}>
      {sentenceOf(step, complaint.engineer.name, said)}
    </NextStep>
  );
}

function buttonSign(step: keyof typeof STEP_SIGNS, { complaints }: Words): string {
  return `${STEP_SIGNS[step]} ${complaints.steps[step]}`;
}

/** t4 OQC 回报清点 已登记 14:22，用 18 分 */
export function toldText({ step, at, state, minutesLate }: ToldStep, words: Words, timeZone: string): string {
  const what = `${STEP_SIGNS[step]} ${words.complaints.steps[step]}`;
  const { day, time } = wallClock(at, timeZone);
  const late = state === 'late' && minutesLate > 0 ? lateText(minutesLate, words.complaintClocks) : '';
  return words.complaintClocks.tell.told(what, `${day} ${time.slice(0, 5)}`, late);
}

function sentenceOf(
  step: ToldStep['step'],
  engineer: string,
  said: Words['complaintClocks']['next'],
): string {
  if (step === 'closed') return said.ended;
  const sentence = said[step];
  return typeof sentence === 'string' ? sentence : sentence(engineer);
}

/** To whom it goes when it is not told, or has gone. */
function moreOf({ clocks, now, timeZone }: ClockPieceProps, words: Words): string | undefined {
  const { next: said } = words.complaintClocks;
  const clock = clocks.clocks.find(({ step }) => step === clocks.next?.step);
  if (clock?.limitAt == null) return undefined;
  const names: Readonly<Record<string, string>> = words.actionRecord.escalateTo;
  const nameOf = ({ to }: ClockRung) => names[to] ?? to;
  const reached = reachedClockRungs(clock, clocks.profile.escalation, momentOf(now));
  const last = reached.at(-1);
  if (last !== undefined) return said.reached(nameOf(last));
  const [first] = clocks.profile.escalation;
  if (first === undefined) return said.stays;
  const today = wallClock(momentOf(now), timeZone).day;
  const at = momentOf(Date.parse(clock.limitAt) + first.minutes * 60_000);
  return said.escalation(timeText(at, today, timeZone), nameOf(first));
}
