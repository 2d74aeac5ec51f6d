import { useState } from 'react';
import { AUDIT_RESULTS, type AuditResult } from '../../../../../db/model/complaints/audits';
import type { Day } from '../../../../../db/model/day';
import type { AuditedMeasure, ComplaintAudits } from '../../../../../preload/contract/complaintAudits';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';
import { AuditPictures, addPictures } from './AuditPictures';

interface AuditDialogProps {
  readonly complaint: ComplaintWhole;
  readonly audits: ComplaintAudits;
  readonly first: Day;
  readonly onClose: () => void;
}

interface Looked {
  readonly result: AuditResult;
  readonly note: string;
  readonly files: readonly File[];
}

const KEPT: Looked = { result: 'kept', note: '', files: [] };

/** What the process auditor saw on one day: a line for each measure in force, with pictures. */
export function AuditDialog({ complaint, audits, first, onClose }: AuditDialogProps) {
  const words = useWords().complaintPrevention.audits;
  const { today, settings, user } = useOffice();
  const [on, setOn] = useState<Day | null>(first);
  const [as, setAs] = useState(
    audits.people.find(({ code }) => code === user.code)?.code ?? audits.people[0]?.code ?? user.code,
  );
  const [looked, setLooked] = useState<Readonly<Record<string, Looked>>>({});
  const doing = useDoing();
  const toast = useToast();
  const inForce = audits.measures.filter((measure) => on !== null && isInForce(measure, on));
  const lookOf = (id: string) => looked[id] ?? KEPT;
  const save = async () => {
    if (on === null) return;
    const lines = inForce.map(({ id }) => ({
      measure: id,
      result: lookOf(id).result,
      note: lookOf(id).note.trim(),
    }));
    const isDone = await doing.run(async () => {
      const kept = await call('complaints.auditMeasures', {
        ...{ id: complaint.id, on, lines },
        ...(settings.signIn ? {} : { as }),
      });
      for (const { id, measure } of kept.audits) await addPictures(id, lookOf(measure).files);
      const opened = kept.actions.length === 0 ? '' : words.openedAction(kept.actions.join('、'));
      toast({ text: `${words.saved(on)}${opened}` });
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={words.dialog(on ?? '')}
      size="wide"
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void save()} />}
      primary={{
        ...{ label: words.save, isBusy: doing.isBusy, onPress: () => void save() },
        isDisabled: on === null || inForce.length === 0,
      }}
    >
      <div className="row auditHead">
        <DayField label={words.on} value={on} today={today} last={today} isFollowed onChange={setOn} />
        {!settings.signIn && audits.people.length > 0 && (
          <ChoiceField
            label={words.who}
            value={as}
            choices={audits.people.map(({ code, name }) => ({ key: code, name: name || code }))}
            onChange={setAs}
          />
        )}
      </div>
      {inForce.map((measure) => (
        <MeasureLook
          key={measure.id}
          measure={measure}
          look={lookOf(measure.id)}
          onChange={(look) => setLooked({ ...looked, [measure.id]: look })}
        />
      ))}
    </Dialog>
  );
}

function isInForce({ introducedOn, endedOn }: AuditedMeasure, on: Day): boolean {
  return introducedOn <= on && (endedOn === null || endedOn >= on);
}

interface MeasureLookProps {
  readonly measure: AuditedMeasure;
  readonly look: Looked;
  readonly onChange: (look: Looked) => void;
}

function MeasureLook({ measure, look, onChange }: MeasureLookProps) {
  const words = useWords().complaintPrevention.audits;
  return (
    <fieldset className="auditMeasure" aria-label={measure.text}>
      <p>
        <b>{measure.text}</b> <span className="tertiary">{measure.owner}</span>
      </p>
      <div className="auditFields">
        <ChoiceField
          label={words.result}
          value={look.result}
          choices={AUDIT_RESULTS.map((key) => ({ key, name: words.results[key] }))}
          onChange={(result) => onChange({ ...look, result })}
        />
        <TextField
          label={words.note}
          value={look.note}
          mostCharacters={4000}
          onChange={(note) => onChange({ ...look, note })}
        />
        <AuditPictures files={look.files} onChange={(files) => onChange({ ...look, files })} />
      </div>
      {look.result === 'notKept' && <p className="warn">{words.notKeptHint}</p>}
    </fieldset>
  );
}
