import { useState } from 'react';
import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { COUNTED_STEPS } from '../../../../../db/model/complaints/stock';
import type { CycleClocks } from '../../../../../preload/contract/complaintClocks';
import type { ComplaintStock, StockCycle } from '../../../../../preload/contract/complaintStock';
import { figure } from '../../../../../preload/words/format';
import { Button } from '../../../../parts/Button';
import { StatusTag } from '../../../../parts/StatusTag';
import { Waiting } from '../../../../parts/Waiting';
import { useWords } from '../../../../parts/words';
import { useAsk } from '../../../../useAsk';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { ReportCount } from './ReportCount';
import { StockTable } from './StockTable';
import { useWorkPaper } from './useWorkPaper';
import { WorkPaper } from './WorkPaper';
import './work.css';

/** Part 3: where the goods lie that may be bad, how many are good, bad and unknown. */
export function StockPart(props: ComplaintPartProps) {
  const { complaint, cycle } = props;
  const words = useWords().complaintStock;
  const asked = useAsk('complaints.stock', { id: complaint.id });
  const clocks = useAsk('complaints.clocks', { id: complaint.id }).value;
  const own = asked.value?.cycles.find((one) => one.cycle === cycle.cycle);
  const isNow = complaint.state === 'open' && cycle.times.notified !== null && !isDone(own);
  return (
    <WorkPart
      number={3}
      title={words.title}
      summary={own === undefined || own.lines.length === 0 ? words.none : summaryOf(own, words.summary)}
      status={<StatusTag status={isDone(own) ? 'done' : own?.lines.length ? 'running' : 'notDue'} />}
      isNow={isNow}
    >
      <Waiting asked={asked}>
        {(stock) => (
          <StockBody
            {...props}
            stock={stock}
            clocks={clocks?.cycles.find((one) => one.cycle === cycle.cycle) ?? null}
          />
        )}
      </Waiting>
    </WorkPart>
  );
}

/** Every place is counted and nothing is unknown. */
function isDone(own: StockCycle | undefined): boolean {
  if (own === undefined || own.lines.length === 0) return false;
  return own.sums.unknown + own.sums.uncounted === 0;
}

function summaryOf({ lines, sums }: StockCycle, say: (done: number, all: number, unknown: string) => string) {
  const counted = lines.filter(({ countedAt }) => countedAt !== null).length;
  return say(counted, lines.length, figure(sums.unknown));
}

interface StockBodyProps extends ComplaintPartProps {
  readonly stock: ComplaintStock;
  readonly clocks: CycleClocks | null;
}

function StockBody({ complaint, cycle, isNewest, stock, clocks }: StockBodyProps) {
  const words = useWords().complaintStock;
  const paper = useWorkPaper();
  const [reporting, setReporting] = useState<(typeof COUNTED_STEPS)[number] | null>(null);
  const isOpen = isNewest && complaint.state === 'open';
  const lines = stock.cycles.find((one) => one.cycle === cycle.cycle)?.lines ?? [];
  const due = COUNTED_STEPS.filter(({ place }) =>
    lines.some((line) => line.place === place && line.countedAt === null && line.quantity !== null),
  );
  return (
    <>
      <StockTable stock={stock} cycle={cycle.cycle} clocks={clocks} isOpen={isOpen} />
      <div className="row workButtons">
        {isOpen &&
          due.map((one) => (
            <Button
              key={one.place}
              isSmall
              icon="check"
              asks="complaints.saveStock"
              onPress={() => setReporting(one)}
            >
              {words.report.button(STEP_SIGNS[one.step])}
            </Button>
          ))}
        {COUNTED_STEPS.filter(({ place }) => lines.some((line) => line.place === place)).map(({ place }) => (
          <Button
            key={place}
            {...{ isSmall: true, kind: 'quiet', icon: 'printer', asks: 'reports.make', isBusy: paper.isBusy }}
            onPress={() =>
              paper.make({ report: place === 'stock' ? 'stock-count' : 'wip-count', complaint: complaint.id })
            }
          >
            {words.print[place]}
          </Button>
        ))}
      </div>
      <WorkPaper paper={paper} />
      {reporting !== null && (
        <ReportCount stock={stock} place={reporting.place} onClose={() => setReporting(null)} />
      )}
    </>
  );
}
