import { useEffect, useRef } from 'react';

const FIELDS = ':is(input, select, textarea):enabled:not([type=file])';

/** Typing can begin at once, in the first field that is blank; what keeps it from being taken is gone to. */
export function useFieldFocus(tries: number) {
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>(FIELDS) ?? [])];
    if (tries === 0) (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
    else wrong?.focus();
  }, [tries]);
  return form;
}
