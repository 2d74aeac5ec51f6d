import { useState } from 'react';
import type { AuditDay } from '../../../../../db/model/complaints/audits';
import type { Day } from '../../../../../db/model/day';
import type { AuditLine, ComplaintAudits } from '../../../../../preload/contract/complaintAudits';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { weekday } from '../../../../../preload/words/format';
import type { Words } from '../../../../../preload/words/zh-CN';
import { Button } from '../../../../parts/Button';
import { Icon } from '../../../../parts/icons';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { Tag } from '../../../../parts/Tag';
import { useLanguage, useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { AuditDialog } from './AuditDialog';
import { PrintPaper } from './PrintPaper';

interface AuditsPartProps {
  readonly complaint: ComplaintWhole;
  readonly audits: ComplaintAudits;
  readonly isOpen: boolean;
}

const FEW = 6;

/** The strip of days, what was missed, and what the last looks found. */
export function AuditsPart({ complaint, audits, isOpen }: AuditsPartProps) {
  const words = useWords().complaintPrevention.audits;
  const { today } = useOffice();
  const [on, setOn] = useState<Day | null>(null);
  const { days, missing, from } = audits;
  const isOffered = isOpen && from !== null && audits.mayAudit;
  const isTodayOpen = days.some(({ day, state }) => day === today && state === 'today');
  return (
    <>
      <SectionTitle title={words.title} count={spanWords(audits, words)}>
        {isOffered && (
          <Button isSmall asks="complaints.auditMeasures" onPress={() => setOn(today)}>
            {isTodayOpen ? words.recordToday : words.record}
          </Button>
        )}
        {from !== null && <PrintPaper complaint={complaint.id} report="measure-audits" label={words.print} />}
      </SectionTitle>
      {from === null && <p className="tertiary">{words.none}</p>}
      <Strip days={days} onPick={isOffered ? setOn : undefined} />
      {missing.length > 0 && <p className="bad">{words.missingDays(missing.join(' '))}</p>}
      <Looks audits={audits} />
      {on !== null && (
        <AuditDialog complaint={complaint} audits={audits} first={on} onClose={() => setOn(null)} />
      )}
    </>
  );
}

function spanWords(
  { from, endedOn }: ComplaintAudits,
  words: Words['complaintPrevention']['audits'],
): string {
  const span = [from === null ? '' : words.from(from), endedOn === null ? '' : words.until(endedOn)];
  return span.filter((said) => said !== '').join(' ');
}

/** The newest looks; all of them on asking. */
function Looks({ audits: { lines, measures } }: { readonly audits: ComplaintAudits }) {
  const words = useWords().complaintPrevention.audits;
  const [isAll, setAll] = useState(false);
  return (
    <>
      {(isAll ? lines : lines.slice(0, FEW)).map((line) => (
        <Look key={line.id} line={line} measures={measures} />
      ))}
      {lines.length > FEW && (
        <Button kind="link" onPress={() => setAll(!isAll)}>
          {isAll ? words.less : words.all(lines.length)}
        </Button>
      )}
    </>
  );
}

const ICONS = { done: 'check', notKept: 'close', missing: 'alert', today: 'clock', free: 'minus' } as const;

interface StripProps {
  readonly days: readonly AuditDay[];
  readonly onPick: ((day: Day) => void) | undefined;
}

function Strip({ days, onPick }: StripProps) {
  const words = useWords().complaintPrevention.audits;
  const { language } = useLanguage();
  if (days.length === 0) return null;
  return (
    <ol className="auditStrip" aria-label={words.title}>
      {days.map(({ day, state }) => (
        <li key={day}>
          <button
            type="button"
            className={`auditDay audit-${state}`}
            aria-label={words.dayLabel(day, weekday(day, language), words.days[state])}
            data-tip={words.dayLabel(day, weekday(day, language), words.days[state])}
            disabled={onPick === undefined}
            onClick={() => onPick?.(day)}
          >
            <span className="code">{day.slice(5)}</span>
            <Icon name={ICONS[state]} size={12} />
          </button>
        </li>
      ))}
    </ol>
  );
}

interface LookProps {
  readonly line: AuditLine;
  readonly measures: ComplaintAudits['measures'];
}

const TONES = { kept: 'good', notKept: 'bad', notRunning: 'neutral' } as const;

function Look({ line, measures }: LookProps) {
  const words = useWords().complaintPrevention.audits;
  const measure = measures.find(({ id }) => id === line.measure)?.text ?? words.gone;
  const more = [
    line.note,
    line.pictures > 0 ? words.pictures(line.pictures) : '',
    line.isReplaced ? words.replaced : '',
  ];
  return (
    <div className={line.isReplaced ? 'auditLook tertiary' : 'auditLook'}>
      <span className="code">{line.on}</span>
      <Tag tone={line.isReplaced ? 'neutral' : TONES[line.result]}>{words.results[line.result]}</Tag>
      <span className="cut" data-full="">
        {measure}
      </span>
      <span className="secondary cut" data-full="">
        {more.filter((said) => said !== '').join(' · ')}
      </span>
      <span className="tertiary">{line.personName}</span>
    </div>
  );
}
