import { useState } from 'react';
import type { ComplaintClocks, CycleClocks } from '../../../../../preload/contract/complaintClocks';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { useOffice } from '../../../../shell/office';
import { ClockBox } from './ClockBox';
import { ClockFoot } from './ClockFoot';
import { ClockLine } from './ClockLine';
import { DayStrip } from './DayStrip';
import { NextTelling } from './NextTelling';
import { TellDialog, type TellWanted } from './TellDialog';
import { useOfficeNow } from './useOfficeNow';
import './clock.css';

interface ClockTopProps {
  readonly complaint: ComplaintWhole;
  /** The run that is looked at. */
  readonly cycle: number;
  readonly clocks: ComplaintClocks;
}

/** What every piece of the page's top is given. */
export interface ClockPieceProps {
  readonly complaint: ComplaintWhole;
  readonly clocks: CycleClocks;
  /** The newest run of an open complaint: only here something is told. */
  readonly isRunning: boolean;
  readonly notes: ComplaintClocks['notes'];
  /** Milliseconds since 1970, going on by the second. */
  readonly now: number;
  readonly timeZone: string;
}

/** The top of a complaint's page: the clock that matters, what is next, the clock line and the days of the 8D report. */
export function ClockTop({ complaint, cycle, clocks }: ClockTopProps) {
  const { settings } = useOffice();
  const now = useOfficeNow(clocks.now, clocks.isOpen);
  const [wanted, setWanted] = useState<TellWanted | null>(null);
  const shown = clocks.cycles.find((one) => one.cycle === cycle);
  if (shown === undefined) return null;
  const isRunning = clocks.isOpen && cycle === complaint.cycle;
  const piece = {
    complaint,
    clocks: shown,
    isRunning,
    notes: clocks.notes,
    now,
    timeZone: settings.timeZone,
  };
  return (
    <section className="clockTop">
      <div className="clockHero">
        <ClockBox {...piece} />
        <NextTelling {...piece} onOther={setWanted} />
      </div>
      <div className="clockPictures">
        <div className="clockLineSide">
          <ClockLine {...piece} />
          <ClockFoot
            {...piece}
            onOther={() => setWanted({ step: shown.next?.step ?? 'replied', problem: null })}
          />
        </div>
        <DayStrip {...piece} />
      </div>
      {wanted !== null && <TellDialog {...piece} wanted={wanted} onClose={() => setWanted(null)} />}
    </section>
  );
}
