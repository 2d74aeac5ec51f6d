import { useState } from 'react';
import { windowStart } from '../../../../db/model/complaints/recurrence';
import { addDays, type Day } from '../../../../db/model/day';
import type { ComplaintAnalysis as Analysed } from '../../../../preload/contract/complaintRegister';
import { Button } from '../../../parts/Button';
import { DayField } from '../../../parts/DayField';
import { EmptyState } from '../../../parts/EmptyState';
import { PageHead } from '../../../parts/PageHead';
import { Section } from '../../../parts/Section';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import { AgesAndCosts } from './AgesAndCosts';
import { AnalysisNext } from './AnalysisNext';
import { Kpis } from './Kpis';
import { MonthTrends } from './MonthTrends';
import { Paretos } from './Paretos';
import { ResponseTimes } from './ResponseTimes';
import './analysis.css';

const MONTHS = 12;

/** What the complaints of a period say: against targets first, then about what, how quickly, at what cost. */
export function ComplaintAnalysis() {
  const { complaintAnalysis: words, complaints } = useWords();
  useHelp(words.help);
  const { go } = useRouter();
  const { today } = useOffice();
  const [from, setFrom] = useState<Day>(addDays(windowStart(today, MONTHS), 1));
  const [to, setTo] = useState<Day>(today);
  const asked = useAsk('complaints.analysis', { from, to });
  const toList = () => go({ screen: 'complaints', params: {} });
  return (
    <>
      <PageHead
        title={words.title}
        facts={words.period(from, to)}
        actions={
          <Button icon="warning" onPress={toList}>
            {complaints.title}
          </Button>
        }
      />
      <Waiting asked={asked}>
        {(analysis) => (
          <>
            <AnalysisNext analysis={analysis} onOpen={toList} />
            <div className="asOfRow">
              <DayField
                label={words.from}
                value={from}
                today={today}
                last={to}
                onChange={(on) => setFrom(on ?? from)}
              />
              <DayField
                label={words.to}
                value={to}
                today={today}
                first={from}
                onChange={(on) => setTo(on ?? to)}
              />
            </div>
            {analysis.count === 0 ? (
              <div className="pageGap">
                <EmptyState title={words.empty} why={words.emptyWhy} />
              </div>
            ) : (
              <Pictures analysis={analysis} period={words.period(from, to)} />
            )}
          </>
        )}
      </Waiting>
    </>
  );
}

interface PicturesProps {
  readonly analysis: Analysed;
  readonly period: string;
}

function Pictures({ analysis, period }: PicturesProps) {
  return (
    <>
      <Kpis kpis={analysis.kpis} period={period} />
      <div className="complaintPictures">
        <div>
          <Section>
            <Paretos analysis={analysis} />
          </Section>
          <Section>
            <MonthTrends analysis={analysis} />
          </Section>
        </div>
        <div>
          <Section>
            <ResponseTimes times={analysis.times} />
          </Section>
          <Section>
            <AgesAndCosts analysis={analysis} />
          </Section>
        </div>
      </div>
    </>
  );
}
