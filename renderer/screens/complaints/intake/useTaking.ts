import { useState } from 'react';
import { call } from '../../../call';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { addingOf, type ComplaintText, type PlantClock, type TypedComplaint } from './typedComplaint';
import type { IntakeDraft } from './useIntakeDraft';
import type { Pictures } from './usePictures';

interface TakingFacts {
  readonly typed: TypedComplaint;
  readonly clock: PlantClock;
  readonly customer: string | undefined;
  readonly isFresh: boolean;
  readonly wrong: readonly ComplaintText[];
  readonly pictures: Pictures;
  readonly draft: IntakeDraft;
}

/** Takes it, hangs its pictures on it and opens it; back does not come to this page again. */
export function useTaking({ typed, clock, customer, isFresh, wrong, pictures, draft }: TakingFacts) {
  const words = useWords().complaintIntake;
  const doing = useDoing();
  const toast = useToast();
  const { replace } = useRouter();
  const [tries, setTries] = useState(0);
  const wasTried = tries > 0;
  const take = () => {
    setTries(tries + 1);
    if (wrong.length > 0 || customer === undefined) return;
    void doing.run(async () => {
      const { id, code } = await call('complaints.add', addingOf(typed, clock, customer));
      await draft.stop();
      // What was on its way when it was taken may have come after it.
      await call('complaints.dropDraft', {});
      const failed = await pictures.keep(id);
      toast({ text: failed.length === 0 ? words.done(code) : words.pictures.failed(failed.join('、')) });
      replace({ screen: 'complaint', params: { id } });
    });
  };
  return {
    doing,
    take,
    tries,
    problems: wasTried || isFresh ? problemsOf({ wrong, typed, wasTried }, words) : {},
  };
}

interface Wrong {
  readonly wrong: readonly ComplaintText[];
  readonly typed: TypedComplaint;
  readonly wasTried: boolean;
}

/** What is blank is said only once somebody wanted to go on; what cannot be read at once. */
function problemsOf(
  { wrong, typed, wasTried }: Wrong,
  { hints, fields, next }: ReturnType<typeof useWords>['complaintIntake'],
): Readonly<Partial<Record<ComplaintText, string>>> {
  const said: Readonly<Partial<Record<ComplaintText, string>>> = {
    customer: hints.unknownCustomer,
    receivedAt: hints.receivedWrong,
    lotQuantity: hints.number,
    checkedQuantity: hints.number,
    defectiveQuantity: hints.number,
    customerDueTime: hints.timeWrong,
  };
  const told = wrong.flatMap((field): readonly (readonly [ComplaintText, string])[] => {
    const isBlank = typed[field].trim() === '';
    if (isBlank) return wasTried ? [[field, next.missing(fields[field])]] : [];
    // A customer is typed letter by letter: he is told to be unknown when it is to be taken.
    if (field === 'customer' && !wasTried) return [];
    return [[field, said[field] ?? '']];
  });
  return Object.fromEntries(told);
}
