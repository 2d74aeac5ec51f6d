import { useState } from 'react';
import { CONTROL_DOCUMENTS } from '../../../../../db/model/complaints/closing';
import type { ComplaintAudits } from '../../../../../preload/contract/complaintAudits';
import type { Output } from '../../../../../preload/contract/index';
import { Button } from '../../../../parts/Button';
import { StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useAsk } from '../../../../useAsk';
import { CloseDialog } from '../closing/CloseDialog';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { AuditsPart } from './AuditsPart';
import { ConfirmPart } from './ConfirmPart';
import { DocumentsState, isDocumentNamed } from './DocumentsState';
import './prevention.css';

/** Part 7: control documents, the daily audits, the effect confirmed by both roles, closing. */
export function PreventionPart(props: ComplaintPartProps) {
  const { complaint, cycle, isNewest } = props;
  const words = useWords().complaintPrevention;
  const [isClosing, setClosing] = useState(false);
  const gates = useAsk('complaints.gates', { id: complaint.id }).value;
  const audits = useAsk('complaints.audits', { id: complaint.id, cycle: cycle.cycle }).value;
  const documents =
    useAsk('eightD.show', { complaint: complaint.id, cycle: cycle.cycle }).value?.documents ?? [];
  if (gates === undefined || audits === undefined) return null;
  const isOpen = isNewest && complaint.state === 'open';
  const named = CONTROL_DOCUMENTS.filter((kind) => isDocumentNamed(documents, kind)).length;
  const confirmed = isNewest ? gates.confirmations.filter(({ isVoid }) => !isVoid).length : 2;
  const done = audits.days.filter(({ state }) => state === 'done' || state === 'notKept').length;
  const facts = [
    words.documents.count(named, CONTROL_DOCUMENTS.length),
    ...(audits.from === null ? [] : [words.audits.summary(done, audits.missing.length)]),
    words.confirm.count(confirmed),
  ];
  const isReady = gates.gates.every(({ isMet }) => isMet);
  return (
    <WorkPart
      number={7}
      title={words.title}
      summary={facts.join(' · ')}
      status={<PartStatus {...props} audits={audits} isReady={isReady} />}
    >
      <DocumentsState documents={documents} complaint={isNewest ? complaint.id : null} />
      <AuditsPart complaint={complaint} audits={audits} isOpen={isOpen} />
      {isNewest && <ConfirmPart complaint={complaint} gates={gates} isOpen={isOpen} />}
      {isOpen && (
        <div className="row preventClose">
          <Button asks="complaints.close" isDisabled={!isReady} onPress={() => setClosing(true)}>
            {words.close.button}
          </Button>
          <span className="tertiary">{lacking(gates, words)}</span>
        </div>
      )}
      {isClosing && <CloseDialog complaint={complaint} onClose={() => setClosing(false)} />}
    </WorkPart>
  );
}

type Gates = Output<'complaints.gates'>;

function lacking({ gates }: Gates, { gates: words }: ReturnType<typeof useWords>['complaintPrevention']) {
  const missing = gates.filter(({ isMet }) => !isMet).length;
  return missing === 0 ? words.all : `${words.title} ${missing}`;
}

interface PartStatusProps extends ComplaintPartProps {
  readonly audits: ComplaintAudits;
  readonly isReady: boolean;
}

function PartStatus({ complaint, isNewest, audits, isReady }: PartStatusProps) {
  if (!isNewest || complaint.state === 'closed') return <StatusTag status="done" />;
  if (complaint.state === 'withdrawn') return <StatusTag status="frozen" />;
  if (isReady) return <StatusTag status="ready" />;
  if (audits.missing.length > 0) return <StatusTag status="look" />;
  return <StatusTag status={audits.from === null ? 'notDue' : 'running'} />;
}
