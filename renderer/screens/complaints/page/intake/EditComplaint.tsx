import { useState } from 'react';
import { isMoment, wallClock } from '../../../../../db/model/day';
import { call } from '../../../../call';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { TextField } from '../../../../parts/TextField';
import { useFormSteps } from '../../../../parts/useFormSteps';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';
import { enterGoesOn } from '../../intake/enterGoesOn';
import { ProblemFields } from '../../intake/ProblemFields';
import { changedFields, typedOf, wrongFields } from '../../intake/typedComplaint';
import { proposalsAsked, useProposals } from '../../intake/useProposals';
import { WhatFields } from '../../intake/WhatFields';
import { WhoFields } from '../../intake/WhoFields';
import { WorkFields } from '../../intake/WorkFields';
import type { ComplaintPartProps } from '../complaintPart';
import '../../intake/intake.css';

interface EditComplaintProps extends ComplaintPartProps {
  readonly onClose: () => void;
}

/** All fields of a complaint; only what is new is kept. A closed one asks why. */
export function EditComplaint({ complaint, cycle, onClose }: EditComplaintProps) {
  const words = useWords().complaintIntake;
  const { today, settings } = useOffice();
  const toast = useToast();
  const doing = useDoing();
  const clock = { today, timeZone: settings.timeZone };
  const [first] = useState(() => typedOf(complaint, cycle, hourOf(cycle.customerDueAt, settings.timeZone)));
  const form = useFormSteps(first);
  const [reason, setReason] = useState('');
  const typed = form.value;
  const asked = { ...proposalsAsked(typed, clock), except: complaint.id };
  const { proposals, isFresh } = useProposals(asked);
  const wrong = wrongFields(typed, clock, true);
  const isClosed = complaint.state === 'closed';
  const run = () =>
    void doing.run(async () => {
      const told = reason.trim() === '' ? {} : { reason: reason.trim() };
      await call('complaints.change', { id: complaint.id, ...changedFields(first, typed, clock), ...told });
      toast({ text: words.part.saved });
      onClose();
    });
  const fields = {
    typed,
    onType: (more: Partial<typeof typed>) => form.change({ ...typed, ...more }),
    ...{ proposals, isFresh },
    problems: Object.fromEntries(wrong.map((field) => [field, words.next.missing(words.fields[field])])),
  };
  return (
    <Dialog
      title={words.part.editTitle(complaint.code)}
      size="wide"
      onClose={onClose}
      primary={{
        label: words.part.editPrimary,
        onPress: run,
        isBusy: doing.isBusy,
        isDisabled: wrong.length > 0 || (isClosed && reason.trim() === ''),
      }}
    >
      {form.keys}
      <section aria-label={words.part.edit} onKeyDown={enterGoesOn}>
        <SectionTitle title={words.groups.who} />
        <WhoFields {...fields} isNew={false} />
        <SectionTitle title={words.groups.what} />
        <WhatFields {...fields} />
        <SectionTitle title={words.groups.problem} />
        <ProblemFields {...fields} />
        <SectionTitle title={words.groups.work} />
        <WorkFields {...fields} />
        {isClosed && (
          <TextField label={words.part.reason} value={reason} rows={2} isRequired onChange={setReason} />
        )}
      </section>
      <Problem problem={doing.problem} onRetry={run} />
    </Dialog>
  );
}

function hourOf(at: string | null, timeZone: string): string {
  return at !== null && isMoment(at) ? wallClock(at, timeZone).time.slice(0, 5) : '';
}
