import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { isMoment, wallClock } from '../../../../../db/model/day';
import type { ClockEscalation, ToldTimeLine } from '../../../../../preload/contract/complaintClocks';
import { Dialog } from '../../../../parts/Dialog';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { Tag } from '../../../../parts/Tag';
import { useWords } from '../../../../parts/words';
import type { ClockPieceProps } from './ClockTop';

/** Every time as it was told, newest last; what was corrected stays, and so does whom it went to. */
export function ToldDialog({
  clocks,
  notes,
  timeZone,
  onClose,
}: ClockPieceProps & { readonly onClose: () => void }) {
  const { log: words, notes: kinds } = useWords().complaintClocks;
  const { profile, told, escalations } = clocks;
  return (
    <Dialog title={words.title} size="wide" onClose={onClose}>
      <p className="secondary">{words.profile(profile.name, profile.version, profile.source)}</p>
      <ol className="toldList">
        {told.map((line) => (
          <ToldLine key={`${line.step} ${line.recordedAt} ${line.at}`} line={line} timeZone={timeZone} />
        ))}
      </ol>
      {escalations.length > 0 && (
        <>
          <SectionTitle title={words.escalations} />
          <ol className="toldList">
            {escalations.map((one) => (
              <EscalationLine key={`${one.step} ${one.reachedAt} ${one.to}`} one={one} timeZone={timeZone} />
            ))}
          </ol>
        </>
      )}
      {notes.length > 0 && (
        <>
          <SectionTitle title={words.notes} />
          <ol className="toldList">
            {notes.map(({ kind, from, to, seconds }) => (
              <li key={`${kind} ${to}`}>
                {words.note(kinds[kind], seconds, whenText(from, timeZone), whenText(to, timeZone))}
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

function ToldLine({ line, timeZone }: { readonly line: ToldTimeLine; readonly timeZone: string }) {
  const { complaints, complaintClocks } = useWords();
  const { step, at, recordedAt, person, reason, isReplaced } = line;
  return (
    <li className={isReplaced ? 'toldReplaced' : undefined}>
      <b className="toldStep">
        {STEP_SIGNS[step]} {complaints.steps[step]}
      </b>
      <span className="code toldAt">{whenText(at, timeZone)}</span>
      <span className="tertiary">
        {complaintClocks.log.recorded} {whenText(recordedAt, timeZone)} · {person}
      </span>
      {isReplaced && <Tag>{complaintClocks.log.replaced}</Tag>}
      {reason !== '' && <span className="toldReason">{reason}</span>}
    </li>
  );
}

function EscalationLine({ one, timeZone }: { readonly one: ClockEscalation; readonly timeZone: string }) {
  const { complaints, complaintClocks, actionRecord } = useWords();
  const names: Readonly<Record<string, string>> = actionRecord.escalateTo;
  const to = [names[one.to] ?? one.to, one.people].filter(Boolean).join(' ');
  return (
    <li>
      <span className="toldStep">
        {complaintClocks.log.escalated(`${STEP_SIGNS[one.step]} ${complaints.steps[one.step]}`, to)}
      </span>
      <span className="code toldAt">{whenText(one.reachedAt, timeZone)}</span>
    </li>
  );
}

/** To the second, as it is kept; a day of which no more is known stays a day. */
function whenText(at: string, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time}`;
}
