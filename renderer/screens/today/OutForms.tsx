import { addDays, type Day, daysBetween } from '../../../db/model/day';
import type { OpenRound } from '../../../preload/contract/office';
import { percent, shortDay } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import { Button } from '../../parts/Button';
import { LineList } from '../../parts/LineList';
import { SectionTitle } from '../../parts/SectionTitle';
import { TargetBar } from '../../parts/TargetBar';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { Marked } from '../Marked';

interface OutFormsProps {
  readonly round: OpenRound;
  readonly today: Day;
}

const MOST_LINES = 6;

/** 还差 3 份达到 99 %: the forms of one round that are still out, soonest due first. */
export function OutForms({ round, today }: OutFormsProps) {
  const words = useWords().today.out;
  const { go } = useRouter();
  const out = round.out.toSorted((left, right) => ((left.dueOn ?? '9') < (right.dueOn ?? '9') ? -1 : 1));
  const rest = out.length - MOST_LINES;
  const key = (form?: string) =>
    go({ screen: 'keying', params: { round: round.code, ...(form === undefined ? {} : { form }) } });
  return (
    <>
      <SectionTitle title={words.title}>
        <Button kind="link" onPress={() => key()}>
          {words.open(round.code)}
        </Button>
      </SectionTitle>
      <p className="outHeadline">{headline(round, words)}</p>
      <ReturnBar round={round} words={words} />
      <LineList
        label={words.title}
        lines={out.slice(0, MOST_LINES).map(({ form, customer, customerName, dueOn }) => ({
          key: form,
          start: <span className="code">{customer}</span>,
          main: customerName,
          end: <FormDue dueOn={dueOn} today={today} words={words} />,
          onOpen: () => key(form),
        }))}
      />
      <p className="outFoot small tertiary">
        {rest > 0 && (
          <Button
            kind="link"
            onPress={() => go({ screen: 'roundLists', params: { round: round.code, list: 'forms' } })}
          >
            {words.all(out.length)}
          </Button>
        )}
        <span className="push">{out.some(({ dueOn }) => dueOn !== null) && words.note}</span>
      </p>
    </>
  );
}

function headline({ stillMissing, targetPercent, out }: OpenRound, words: Words['today']['out']) {
  if (stillMissing === null || targetPercent === null) return words.outOnly(out.length);
  if (stillMissing === 0) return words.reached(targetPercent);
  return (
    <Marked text={words.missing(stillMissing, targetPercent)} part={String(stillMissing)} className="bad" />
  );
}

function ReturnBar({ round, words }: { readonly round: OpenRound; readonly words: Words['today']['out'] }) {
  const { issued, returnedOnTime, returnRate, stillMissing, targetPercent } = round;
  const target = stillMissing === null ? undefined : returnedOnTime + stillMissing;
  return (
    <TargetBar
      label={words.returned(returnedOnTime, issued, percent(returnRate))}
      value={returnedOnTime}
      most={issued}
      target={target}
      from={words.returned(returnedOnTime, issued, percent(returnRate))}
      to={target === undefined || targetPercent === null ? undefined : words.target(targetPercent, target)}
    />
  );
}

interface FormDueProps extends Pick<OutFormsProps, 'today'> {
  readonly dueOn: Day | null;
  readonly words: Words['today']['out'];
}

function FormDue({ dueOn, today, words }: FormDueProps) {
  if (dueOn === null) return null;
  if (dueOn < today) return <span className="bad">{words.late(daysBetween(dueOn, today))}</span>;
  if (dueOn === today) return <span className="warn">{words.dueToday}</span>;
  if (dueOn === addDays(today, 1)) return <span className="warn">{words.dueTomorrow}</span>;
  return words.due(shortDay(dueOn));
}
