import type { Day } from '../../../../db/model/day';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { Section } from '../../../parts/Section';
import type { LiveScore } from '../liveScore';
import { Checks } from './Checks';
import { CustomerHistory } from './CustomerHistory';
import { DraftNote } from './DraftNote';
import { LiveFigures } from './LiveFigures';
import { NowItem } from './NowItem';
import type { useKeying } from './useKeying';

export interface LivePanelProps {
  readonly page: FormPage;
  readonly desk: ReturnType<typeof useKeying>;
  readonly live: LiveScore;
  readonly isLocked: boolean;
  /** The day was read with the first keying. */
  readonly isDayFixed: boolean;
  readonly today: Day;
  readonly onDay: (day: Day | null) => void;
}

/** What the keyed answers come to, while they are keyed. */
export function LivePanel(props: LivePanelProps) {
  const { page, desk, live, isLocked } = props;
  return (
    <>
      <NowItem page={page} desk={desk} isLocked={isLocked} />
      <LiveFigures page={page} live={live} />
      <Section>
        <Checks {...props} />
      </Section>
      {!isLocked && (
        <Section>
          <DraftNote draft={desk.draft} keying={desk.keying} rows={desk.rows.length} />
        </Section>
      )}
      <CustomerHistory page={page} />
    </>
  );
}
