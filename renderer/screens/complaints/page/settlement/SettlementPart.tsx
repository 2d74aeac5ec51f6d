import type { ComplaintSettlement } from '../../../../../preload/contract/complaintSettled';
import { Problem } from '../../../../parts/Problem';
import { type Status, StatusTag } from '../../../../parts/StatusTag';
import { Waiting } from '../../../../parts/Waiting';
import { useWords } from '../../../../parts/words';
import { useAsk } from '../../../../useAsk';
import { ReasonDialog } from '../../../actions/record/ReasonDialogs';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { AnswersList } from './AnswersList';
import { CostLines } from './CostLines';
import { FollowUpLine } from './FollowUpLine';
import { SettlementLines } from './SettlementLines';
import { type SettlementStatus, settlementStatus, settlementSummary } from './settlementSummary';
import { useSettlementSaving } from './useSettlementSaving';
import { VisitsList } from './VisitsList';
import './settlement.css';

const LOOKS: Readonly<Record<SettlementStatus, Status>> = {
  nothing: 'notDue',
  open: 'running',
  late: 'overdue',
  asked: 'waiting',
  done: 'done',
};

/** Part 6: returns and replacements, visits, the answer and its judgement, the costs, the survey after closing. */
export function SettlementPart(part: ComplaintPartProps) {
  const { complaint, cycle } = part;
  const words = useWords().complaintSettlement;
  const asked = useAsk('complaints.settlement', { id: complaint.id, cycle: cycle.cycle });
  const settled = asked.value;
  const status = settled === undefined ? undefined : settlementStatus(settled);
  return (
    <WorkPart
      number={6}
      title={words.title}
      summary={settled === undefined ? '' : settlementSummary(settled, words)}
      status={status !== undefined && <StatusTag status={LOOKS[status]}>{words.status[status]}</StatusTag>}
    >
      <Waiting asked={asked}>
        {(value) => <SettlementView {...part} settled={value} askAgain={asked.askAgain} />}
      </Waiting>
    </WorkPart>
  );
}

interface SettlementViewProps extends ComplaintPartProps {
  readonly settled: ComplaintSettlement;
  readonly askAgain: () => void;
}

function SettlementView({ complaint, isNewest, settled, askAgain }: SettlementViewProps) {
  const { complaintSettlement: words } = useWords();
  const saving = useSettlementSaving(complaint, settled, askAgain);
  const isOpen = isNewest && complaint.state !== 'withdrawn';
  const { asking } = saving;
  return (
    <>
      <AnswersList complaint={complaint} answers={settled.answers} isOpen={isOpen} />
      <SettlementLines settled={settled} saving={saving} isOpen={isOpen} />
      <VisitsList settled={settled} saving={saving} isOpen={isOpen} />
      <CostLines settled={settled} saving={saving} isOpen={isOpen} />
      <FollowUpLine complaint={complaint} followUp={settled.followUp} isNewest={isNewest} />
      <Problem problem={saving.problem} onRetry={askAgain} />
      {asking !== null && (
        <ReasonDialog
          title={`${complaint.code} ${words.title}`}
          words={{ why: words.whyChange, reason: words.whyChange, primary: words.save }}
          first={asking.last}
          work={(reason) => {
            asking.answer(reason);
            return Promise.resolve();
          }}
          onClose={() => asking.answer(null)}
        />
      )}
    </>
  );
}
