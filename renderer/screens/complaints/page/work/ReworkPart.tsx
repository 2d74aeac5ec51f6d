import { useState } from 'react';
import type {
  ComplaintRework,
  ReworkCycle,
  ReworkLine,
} from '../../../../../preload/contract/complaintRework';
import type { StockCycle } from '../../../../../preload/contract/complaintStock';
import { figure } from '../../../../../preload/words/format';
import { Button } from '../../../../parts/Button';
import { StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useAsk } from '../../../../useAsk';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { LotDialog } from './LotDialog';
import { ReworkDayDialog } from './ReworkDayDialog';
import { useWorkPaper } from './useWorkPaper';
import { WorkPaper } from './WorkPaper';
import './work.css';

type Opened = { readonly what: 'lot' | 'day'; readonly lot: ReworkLine | null } | null;

/** Part 4: goods that are put right, tracked to nothing. */
export function ReworkPart(props: ComplaintPartProps) {
  const { complaint, cycle, isNewest } = props;
  const words = useWords().complaintRework;
  const rework = useAsk('complaints.rework', { id: complaint.id }).value;
  const stock = useAsk('complaints.stock', { id: complaint.id }).value;
  const own = rework?.cycles.find((one) => one.cycle === cycle.cycle);
  const places = stock?.cycles.find((one) => one.cycle === cycle.cycle);
  if (rework === undefined || own === undefined || places === undefined) return null;
  const { in: into, good, scrapped, open } = own.sums;
  const isOpen = isNewest && complaint.state === 'open';
  return (
    <WorkPart
      number={4}
      title={words.title}
      summary={words.summary(figure(into), figure(good), figure(scrapped), figure(open))}
      status={<PartStatus lots={own.lots} isWaiting={places.sums.unknown > 0} />}
      isNow={isOpen && open > 0}
    >
      <ReworkBody rework={rework} own={own} places={places} isOpen={isOpen} />
    </WorkPart>
  );
}

interface ReworkBodyProps {
  readonly rework: ComplaintRework;
  readonly own: ReworkCycle;
  readonly places: StockCycle;
  readonly isOpen: boolean;
}

function ReworkBody({ rework, own: { lots }, places, isOpen }: ReworkBodyProps) {
  const words = useWords().complaintRework;
  const paper = useWorkPaper();
  const [opened, open] = useState<Opened>(null);
  const close = () => open(null);
  const { unknown } = places.sums;
  return (
    <>
      {isOpen && unknown > 0 && <p className="warn">{words.hint(figure(unknown))}</p>}
      {lots.length === 0 ? (
        <p className="tertiary">{words.none}</p>
      ) : (
        <LotTable
          lots={lots}
          isOpen={isOpen}
          onDay={(lot) => open({ what: 'day', lot })}
          onEdit={(lot) => open({ what: 'lot', lot })}
        />
      )}
      <div className="row workButtons">
        {isOpen && (
          <Button
            {...{ isSmall: true, icon: 'plus', asks: 'complaints.saveRework' }}
            onPress={() => open({ what: 'lot', lot: null })}
          >
            {words.add}
          </Button>
        )}
        {lots.length > 0 && (
          <Button
            {...{ isSmall: true, kind: 'quiet', icon: 'printer', asks: 'reports.make', isBusy: paper.isBusy }}
            onPress={() => paper.make({ report: 'rework-progress', complaint: rework.id })}
          >
            {words.print}
          </Button>
        )}
      </div>
      <WorkPaper paper={paper} />
      {opened?.what === 'lot' && (
        <LotDialog rework={rework} places={places.lines} lot={opened.lot} onClose={close} />
      )}
      {opened?.what === 'day' && opened.lot !== null && (
        <ReworkDayDialog complaint={rework.id} lot={opened.lot} onClose={close} />
      )}
    </>
  );
}

interface PartStatusProps {
  readonly lots: readonly ReworkLine[];
  readonly isWaiting: boolean;
}

function PartStatus({ lots, isWaiting }: PartStatusProps) {
  const words = useWords().complaintRework;
  if (lots.length === 0) {
    if (isWaiting) return <span className="tertiary small">{words.waits}</span>;
    return <StatusTag status="notDue" />;
  }
  if (lots.some(({ isLate }) => isLate)) return <StatusTag status="overdue" />;
  return <StatusTag status={lots.some(({ sums }) => sums.open > 0) ? 'running' : 'done'} />;
}

interface LotTableProps {
  readonly lots: readonly ReworkLine[];
  readonly isOpen: boolean;
  readonly onDay: (lot: ReworkLine) => void;
  readonly onEdit: (lot: ReworkLine) => void;
}

function LotTable({ lots, isOpen, onDay, onEdit }: LotTableProps) {
  const words = useWords().complaintRework;
  return (
    <table className="stockTable reworkTable" aria-label={words.title}>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([key, name]) => (
            <th key={key} scope="col" className={`rework-${key}`}>
              {name}
            </th>
          ))}
          <td className="rework-buttons" />
        </tr>
      </thead>
      <tbody>
        {lots.map((lot) => (
          <tr key={lot.id}>
            <LotCells lot={lot} />
            <td>
              {isOpen && (
                <span className="row">
                  {lot.sums.open > 0 && (
                    <Button isSmall asks="complaints.addReworkDay" onPress={() => onDay(lot)}>
                      {words.addDay}
                    </Button>
                  )}
                  <Button
                    {...{ isSmall: true, kind: 'quiet', icon: 'pen', label: words.edit }}
                    asks="complaints.saveRework"
                    onPress={() => onEdit(lot)}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LotCells({ lot }: { readonly lot: ReworkLine }) {
  const words = useWords().complaintRework;
  const { in: into, good, scrapped, open } = lot.sums;
  const who = [lot.department, lot.owner.name].filter((part) => part !== '').join(' · ');
  return (
    <>
      <td className="cut" data-full="">
        {lot.from === '' ? words.noPlace : lot.from}
      </td>
      <td className="cut" data-full="">
        {lot.method}
      </td>
      <td className="cut" data-full="">
        {who}
      </td>
      {[into, good, scrapped].map((value, at) => (
        <td key={['in', 'good', 'scrapped'][at]} className="figure">
          {figure(value)}
        </td>
      ))}
      <td className={open > 0 ? 'figure warn' : 'figure'}>{figure(open)}</td>
      <td>{lot.dueOn ?? ''}</td>
      <td>
        <LotState lot={lot} />
      </td>
    </>
  );
}

function LotState({ lot: { isLate, sums, progress } }: { readonly lot: ReworkLine }) {
  const { states } = useWords().complaintRework;
  if (sums.open === 0) return <StatusTag status="done">{states.done}</StatusTag>;
  if (isLate) return <StatusTag status="overdue">{states.late}</StatusTag>;
  if (progress.length === 0) return <StatusTag status="notDue">{states.begun}</StatusTag>;
  return <StatusTag status="running">{states.running}</StatusTag>;
}
