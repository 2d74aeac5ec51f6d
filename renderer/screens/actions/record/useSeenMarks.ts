import { useEffect, useRef } from 'react';

export interface SeenMarks<Marks> {
  readonly marks: () => Marks;
  readonly kept: (now: Marks) => void;
  /** What comes next is what is seen, also where it was there before. */
  readonly forget: () => void;
}

/** The marks of a record's lists as they were last seen here: those that were kept, or those that have come since. */
export function useSeenMarks<Marks extends object>(record: { readonly seen: Marks }): SeenMarks<Marks> {
  const marks = useRef(record.seen);
  const shown = useRef(record.seen);
  const isForgotten = useRef(false);
  useEffect(() => {
    const isNew = JSON.stringify(shown.current) !== JSON.stringify(record.seen);
    if (isNew || isForgotten.current) marks.current = record.seen;
    shown.current = record.seen;
    isForgotten.current = false;
  }, [record]);
  return {
    marks: () => ({ ...marks.current }),
    kept: (now) => {
      marks.current = now;
    },
    forget: () => {
      isForgotten.current = true;
    },
  };
}
