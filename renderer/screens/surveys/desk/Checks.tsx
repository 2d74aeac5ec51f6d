import type { ReactNode } from 'react';
import type { Day } from '../../../../db/model/day';
import { isLate } from '../../../../db/model/surveys/returns';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { shortDay } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { DayField } from '../../../parts/DayField';
import { Icon, type IconName } from '../../../parts/icons';
import { isComposing } from '../../../parts/keys';
import { useWords } from '../../../parts/words';
import type { LivePanelProps } from './LivePanel';

/** How many are keyed, how many are blank, whether it came in time. */
export function Checks({ page, desk, live, isLocked, isDayFixed, today, onDay }: LivePanelProps) {
  const words = useWords().keying.checks;
  const time = inTime(page, desk.day, words);
  return (
    <div className="checks">
      <Check name={words.keyed} value={words.keyedOf(live.keyed, live.items)}>
        {live.blanks > 0 && words.withBlanks}
      </Check>
      <Check name={words.blanks} value={String(live.blanks)} tone={live.isInvalid ? 'bad' : undefined}>
        {live.isInvalid ? words.tooManyBlanks(live.mostBlanks) : words.blanksAllowed(live.mostBlanks)}
      </Check>
      <Check name={words.onTime} tone={time.tone} icon={time.icon}>
        {time.text}
      </Check>
      <div ref={returnsToPaper} className="keyingDay">
        <DayField
          label={words.day}
          value={desk.day}
          onChange={onDay}
          today={today}
          first={page.form.issuedOn ?? undefined}
          isDisabled={isLocked || isDayFixed}
        />
      </div>
    </div>
  );
}

/** Enter in the day leads back to the paper. */
function returnsToPaper(place: HTMLElement | null) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    // The field reads what was typed first; a day that it could not read keeps the focus.
    requestAnimationFrame(() => {
      if (place?.querySelector('[aria-invalid="true"]') !== null) return;
      document.querySelector<HTMLElement>('.paper')?.focus({ preventScroll: true });
    });
  };
  place?.addEventListener('keydown', onKeyDown);
  return () => place?.removeEventListener('keydown', onKeyDown);
}

interface CheckProps {
  readonly name: string;
  readonly value?: string;
  readonly tone?: 'bad' | 'good' | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

function Check({ name, value, tone, icon, children }: CheckProps) {
  const look = tone ?? 'tertiary';
  return (
    <p className="check">
      <span className="secondary">{name}</span>
      {value !== undefined && <b className={tone === 'bad' ? 'bad' : undefined}>{value}</b>}
      <span className={`checkNote small ${look}`}>
        {icon !== undefined && <Icon name={icon} size={14} />}
        {children}
      </span>
    </p>
  );
}

interface InTime {
  readonly text: string;
  readonly tone?: 'bad' | 'good';
  readonly icon?: IconName;
}

function inTime(
  { form: { dueOn }, head }: FormPage,
  day: Day | null,
  words: Words['keying']['checks'],
): InTime {
  if (head.closedOn !== null) return { text: words.afterClosing, tone: 'bad', icon: 'alert' };
  if (dueOn === null) return { text: words.noDeadline };
  if (!isLate({ dueOn, returnedOn: day }))
    return { text: words.within(shortDay(day ?? dueOn)), tone: 'good', icon: 'check' };
  const { lateForms } = head.ruleSet.scoring;
  const say = { 'left-out': words.late, counted: words.lateCounted, beside: words.lateBeside }[lateForms];
  return { text: say(shortDay(dueOn)), tone: 'bad', icon: 'alert' };
}
