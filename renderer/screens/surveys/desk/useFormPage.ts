import { useEffect, useState } from 'react';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { call, RefusalError } from '../../../call';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'value'; readonly page: FormPage }
  | { readonly state: 'refusal'; readonly refusal: RefusalError };

/** A form as it stood when it was opened: what is keyed since must not be written over by a later answer. */
export function useFormPage(form: string, again: boolean): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [defect, setDefect] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let isWanted = true;
    setLoaded({ state: 'loading' });
    call('surveys.form', { form, again })
      .then((page) => {
        if (isWanted) setLoaded({ state: 'value', page });
      })
      .catch((error: unknown) => {
        if (!isWanted) return;
        if (error instanceof RefusalError) setLoaded({ state: 'refusal', refusal: error });
        else setDefect({ error });
      });
    return () => {
      isWanted = false;
    };
  }, [form, again]);

  if (defect !== null) throw defect.error;
  return loaded;
}
