import { type ReactNode, useState } from 'react';
import { Icon } from '../../../parts/icons';

interface WorkPartProps {
  readonly number: number;
  readonly title: string;
  /** One line that says where it stands. */
  readonly summary: ReactNode;
  /** The status tag at the right edge. */
  readonly status: ReactNode;
  /** What is to be done now stands open by itself. */
  readonly isNow?: boolean;
  readonly children: ReactNode;
}

/** One part of the work on a complaint, in the order of the work: a line that opens. */
export function WorkPart({ number, title, summary, status, isNow = false, children }: WorkPartProps) {
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const shown = isOpen ?? isNow;
  return (
    <section className="workPart" aria-label={title}>
      <button type="button" className="workPartHead" aria-expanded={shown} onClick={() => setIsOpen(!shown)}>
        <Icon name={shown ? 'down' : 'right'} />
        <span className="workPartNumber">{number}</span>
        <b>{title}</b>
        <span className="workPartSummary secondary cut">{summary}</span>
        <span className="workPartStatus">{status}</span>
      </button>
      {shown && <div className="workPartBody">{children}</div>}
    </section>
  );
}
