import { useState } from 'react';
import type { ReportFormat, ReportRow } from '../../../preload/contract/reports';
import type { RoundRow } from '../../../preload/contract/surveyPages';
import type { OfficeFile } from '../../../preload/contract/takes';
import { call, callShell } from '../../call';
import { Busy } from '../../parts/Busy';
import { EmptyState } from '../../parts/EmptyState';
import { NextStep } from '../../parts/NextStep';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { TwoColumns } from '../../parts/TwoColumns';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useToast } from '../../shell/toasts';
import { useAsk } from '../../useAsk';
import { useDoing } from '../../useDoing';
import { PaperDialog } from '../papers/PaperDialog';
import type { Places } from '../places';
import { AboutRound } from './AboutRound';
import { ReportFields } from './ReportFields';
import { reportName } from './reportWords';

/** A report is chosen, of a round, as Excel or PDF; it is made and saved in one go, a PDF looked at first. */
export function Reports({ round }: Places['reports']) {
  const words = useWords().reportsPage;
  const reports = useAsk('reports.list', {});
  const rounds = useAsk('surveys.rounds', {});
  const count = reports.value?.reports.filter(isMadeHere).length;
  return (
    <>
      <PageHead title={words.title} facts={count === undefined ? undefined : words.facts(count)} />
      <Waiting asked={reports}>
        {({ reports: offered }) => (
          <Waiting asked={rounds}>
            {({ rounds: all }) => <Offered reports={offered.filter(isMadeHere)} rounds={all} round={round} />}
          </Waiting>
        )}
      </Waiting>
    </>
  );
}

/** The minutes of a meeting are made on its own page. */
function isMadeHere({ asks }: ReportRow): boolean {
  return !asks.includes('meeting');
}

interface OfferedProps {
  readonly reports: readonly ReportRow[];
  readonly rounds: readonly RoundRow[];
  readonly round: string | undefined;
}

function Offered({ reports, rounds, round }: OfferedProps) {
  const words = useWords().reportsPage;
  const { go } = useRouter();
  const [report] = reports;
  const newest = rounds.toSorted((left, right) => (left.from < right.from ? 1 : -1));
  // The last one that was closed is what management is waiting for.
  const first = newest.find(({ closedOn }) => closedOn !== null) ?? newest[0];
  if (report === undefined || first === undefined) {
    const said = report === undefined ? words.noReports : words.noRounds;
    return (
      <div className="reportsEmpty">
        <EmptyState
          title={said.title}
          why={said.why}
          primary={
            report === undefined
              ? undefined
              : {
                  label: words.noRounds.toSurveys,
                  onPress: () => go({ screen: 'rounds', params: {} }),
                }
          }
        />
      </div>
    );
  }
  return <Making reports={reports} rounds={newest} first={{ report, round: round ?? first.code }} />;
}

interface MakingProps {
  readonly reports: readonly ReportRow[];
  readonly rounds: readonly RoundRow[];
  readonly first: { readonly report: ReportRow; readonly round: string };
}

function Making({ reports, rounds, first }: MakingProps) {
  const { reportsPage: words, parts } = useWords();
  const [chosen, setChosen] = useState({ report: first.report.report, round: first.round });
  const [format, setFormat] = useState<ReportFormat | null>(null);
  const report = reports.find((each) => each.report === chosen.report) ?? first.report;
  const round = rounds.find(({ code }) => code === chosen.round);
  const as = report.formats.find((each) => each === format) ?? report.formats[0] ?? 'pdf';
  const name = reportName(report.report, words);
  const asksRound = report.asks.includes('round');
  const { isBusy, problem, run } = useDoing();
  const [paper, setPaper] = useState<OfficeFile | null>(null);
  const toast = useToast();
  const make = () =>
    void run(async () => {
      const asked = { report: report.report, format: as };
      const about = asksRound ? { round: chosen.round } : {};
      const { file } = await call('reports.make', { ...asked, ...about });
      if (as === 'pdf') return setPaper(file);
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: parts.savedAs(saved) });
    });
  return (
    <>
      <NextStep
        more={asksRound && round?.closedOn === null ? words.next.running : undefined}
        action={{
          label: as === 'pdf' ? words.next.preview : words.next.button,
          keys: 'Ctrl Enter',
          isBusy,
          onPress: make,
        }}
      >
        {asksRound
          ? words.next.make(name, chosen.round, words.formats[as])
          : words.next.makeAlone(name, words.formats[as])}
      </NextStep>
      {isBusy && (
        <div className="reportBusy">
          <Busy label={words.making(name)} />
        </div>
      )}
      <Problem problem={problem} onRetry={make} />
      {paper !== null && <PaperDialog file={paper} onClose={() => setPaper(null)} />}
      <TwoColumns
        sideWidth={356}
        main={
          <ReportFields
            reports={reports}
            rounds={rounds}
            value={{ ...chosen, format: as }}
            isDisabled={isBusy}
            onChange={(now) => {
              setChosen({ report: now.report, round: now.round });
              setFormat(now.format);
            }}
          />
        }
        side={
          round === undefined ? null : (
            <Section>
              <AboutRound round={round} />
            </Section>
          )
        }
      />
    </>
  );
}
