import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { addDays, type Day } from '../../db/model/day';
import { weekday } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { Field } from './Field';
import { isComposing } from './keys';
import { readDay, readWholeDay } from './readDay';
import { useLanguage, useWords } from './words';

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (value: Day | null) => void;
  readonly today: Day;
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Told already while it is typed, as soon as it is whole: where something beside it follows. */
  readonly isFollowed?: boolean | undefined;
}

/** A day typed as hands type it; it is read when the field is left, and ↑ ↓ move it by a day. */
export function DayField(props: DayFieldProps) {
  const { label, value, hint, problem, isRequired, isDisabled } = props;
  const words = useWords().parts.day;
  const { language } = useLanguage();
  const { typed, unread, ...input } = useTypedDay(props);
  return (
    <Field
      label={label}
      hint={typed === null ? hint : words.hint}
      problem={unread ?? outside(props, words) ?? problem}
      isRequired={isRequired}
    >
      {(ids) => (
        <span className="dayField">
          <input
            type="text"
            className="input"
            {...ids}
            {...input}
            autoComplete="off"
            spellCheck={false}
            disabled={isDisabled}
            value={typed ?? value ?? ''}
          />
          {value !== null && typed === null && (
            <span className="dayFieldWeekday">{weekday(value, language)}</span>
          )}
        </span>
      )}
    </Field>
  );
}

function useTypedDay({ value, onChange, today, isFollowed }: DayFieldProps) {
  const words = useWords().parts.day;
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | undefined>(undefined);

  const settle = (day: Day | null) => {
    setTyped(null);
    setUnread(undefined);
    if (day !== value) onChange(day);
  };
  const take = (text: string): boolean => {
    const read = text.trim() === '' ? { day: null } : readDay(text, today);
    if ('problem' in read) setUnread(words[read.problem]);
    else settle(read.day);
    return 'day' in read;
  };
  const type = (text: string) => {
    setTyped(text);
    const whole = isFollowed === true ? readWholeDay(text, today) : null;
    if (whole !== null && whole !== value) onChange(whole);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const moved = movedDay(event.key, value, today);
    if (moved !== null) settle(moved);
    else if (event.key !== 'Enter' || typed === null) return;
    // The page hears Ctrl Enter after this, and must find the day taken.
    else if (flushSync(() => take(typed)) && event.ctrlKey) return;
    event.preventDefault();
  };
  return {
    typed,
    unread,
    onKeyDown,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => type(target.value),
    onBlur: () => typed !== null && take(typed),
  };
}

/** ↑ and ↓ move a day on and back, from today where there is none. */
function movedDay(key: string, value: Day | null, today: Day): Day | null {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  return value === null ? today : addDays(value, key === 'ArrowUp' ? 1 : -1);
}

function outside({ value, first, last }: DayFieldProps, words: Words['parts']['day']) {
  if (value === null) return undefined;
  if (first !== undefined && value < first) return words.before(first);
  if (last !== undefined && value > last) return words.after(last);
  return undefined;
}
