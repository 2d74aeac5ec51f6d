import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { Field } from './Field';
import { isComposing } from './keys';
import './completeField.css';

export interface Completion {
  readonly key: string;
  readonly text: ReactNode;
  readonly note?: ReactNode;
}

interface CompleteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Completion[];
  readonly onTake: (key: string) => void;
  /** What the list of proposals is called to those who hear it. */
  readonly listLabel: string;
  /** Only what is proposed will do: Enter and Tab take the first proposal, also one that is still on its way. */
  readonly takesFirst?: boolean | undefined;
  /** Whether the options answer to what stands there now. */
  readonly isFresh?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A text with proposals under it while it is typed: ↑ ↓ choose, Enter takes, anything else may stand there too. */
export function CompleteField(props: CompleteFieldProps) {
  const { label, value, options, hint, problem, isRequired, isDisabled, listLabel } = props;
  const list = useId();
  const { shown, at, take, ...input } = useCompleting(props);
  return (
    <Field label={label} hint={hint} problem={problem} isRequired={isRequired}>
      {(ids) => (
        <span className="completeField">
          <input
            type="text"
            className="input"
            role="combobox"
            aria-expanded={shown}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
            autoComplete="off"
            spellCheck={false}
            {...ids}
            {...input}
            disabled={isDisabled}
            value={value}
          />
          {shown && (
            <div id={list} role="listbox" aria-label={listLabel} className="completeList">
              {options.map(({ key, text, note }, place) => (
                <div
                  key={key}
                  id={`${list}-${place}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === at}
                  className="completeOption"
                  // The field must not be left before it is taken.
                  onPointerDown={(event) => {
                    event.preventDefault();
                    take(key);
                  }}
                >
                  <span className="cut">{text}</span>
                  {note !== undefined && <span className="tertiary small">{note}</span>}
                </div>
              ))}
            </div>
          )}
        </span>
      )}
    </Field>
  );
}

function isTaking({ key, ctrlKey }: KeyboardEvent): boolean {
  return key === 'Tab' || (key === 'Enter' && !ctrlKey);
}

const BY: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function useCompleting(props: CompleteFieldProps) {
  const { value, options, onTake, takesFirst = false, isFresh = true } = props;
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(-1);
  const isAwaited = useRef(false);
  const isTyped = useRef(false);
  const shown = isOpen && options.length > 0;
  const at = Math.min(chosen, options.length - 1);
  const take = (key: string) => {
    isAwaited.current = false;
    isTyped.current = false;
    setOpen(false);
    choose(-1);
    onTake(key);
  };
  /** What stands there by its whole name; else the first where only what is proposed will do. */
  const named = () =>
    options.find(({ key }) => key === value.trim()) ?? (takesFirst ? options[0] : undefined);
  const takeAwaited = useEffectEvent(() => {
    const option = named();
    if (!isAwaited.current) return;
    isAwaited.current = false;
    if (option !== undefined && value.trim() !== '') take(option.key);
  });
  useEffect(() => {
    if (isFresh) takeAwaited();
  }, [isFresh]);
  const leave = () => {
    const option = (shown ? options[at] : undefined) ?? (isTyped.current ? named() : undefined);
    if (isTyped.current && !isFresh && value.trim() !== '') isAwaited.current = true;
    else if (option !== undefined) take(option.key);
    isTyped.current = false;
    setOpen(false);
  };
  const move = (by: number) => {
    setOpen(true);
    choose(Math.max(-1, Math.min(options.length - 1, at + by)));
  };
  return {
    shown,
    at,
    take,
    onFocus: () => setOpen(value === ''),
    onBlur: () => setOpen(false),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      isAwaited.current = false;
      isTyped.current = true;
      setOpen(true);
      choose(takesFirst && target.value.trim() !== '' ? 0 : -1);
      props.onChange(target.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event.nativeEvent)) return;
      const by = BY[event.key];
      if (by !== undefined) move(by);
      else if (event.key === 'Escape' && shown) setOpen(false);
      else return void (isTaking(event) && leave());
      // Neither the text's own arrows nor the dialog or page below hear it.
      event.preventDefault();
    },
  };
}
