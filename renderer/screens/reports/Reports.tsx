import { useState } from 'react';
import type { MeetingRow } from '../../../preload/contract/meetings';
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
import { AboutMeeting } from './AboutMeeting';
import { AboutRound } from './AboutRound';
import { ReportFields } from './ReportFields';
import { reportName } from './reportWords';

/** A report is chosen, of a round, as Excel or PDF; it is made and saved in one go, a PDF looked at first. */
export function Reports({ round }: Places['reports']) {
  const words = useWords().reportsPage;
  const reports = useAsk('reports.list', {});
  const rounds = useAsk('surveys.rounds', {});
  const meetings = useAsk('meetings.list', {});
  const count = reports.value?.reports.length;
  return (
    <>
      <PageHead title={words.title} facts={count === undefined ? undefined : words.facts(count)} />
      <Waiting asked={reports}>
        {({ reports: offered }) => (
          <Waiting asked={rounds}>
            {({ rounds: all }) => (
              <Waiting asked={meetings}>
                {({ meetings: held }) => (
                  <Offered reports={offered} rounds={all} meetings={held} round={round} />
                )}
              </Waiting>
            )}
          </Waiting>
        )}
      </Waiting>
    </>
  );
}

interface OfferedProps {
  readonly reports: readonly ReportRow[];
  readonly rounds: readonly RoundRow[];
  readonly meetings: readonly MeetingRow[];
  readonly round: string | undefined;
}

function Offered({ reports: all, rounds, meetings, round }: OfferedProps) {
  const reports = all.filter(({ asks }) => isPossible(asks, { rounds, meetings }));
  const [report] = reports;
  if (report === undefined || rounds.length + meetings.length === 0)
    return <NothingYet isWithoutReports={all.length === 0} />;
  const newest = rounds.toSorted((left, right) => (left.from < right.from ? 1 : -1));
  // The last one that was closed is what management is waiting for.
  const first = newest.find(({ closedOn }) => closedOn !== null) ?? newest[0];
  const held = meetings.find(({ state }) => state !== 'planned') ?? meetings[0];
  return (
    <Making
      {...{ reports, rounds: newest, meetings }}
      first={{ report, round: round ?? first?.code ?? '', meeting: held?.id ?? '' }}
    />
  );
}

/** A report of a round needs one, and minutes a meeting; a complaint's papers are made on its own page. */
function isPossible(
  asks: ReportRow['asks'],
  { rounds, meetings }: Pick<OfferedProps, 'rounds' | 'meetings'>,
): boolean {
  if (asks.includes('round')) return rounds.length > 0;
  if (asks.includes('complaint') || asks.includes('notice')) return false;
  return !asks.includes('meeting') || meetings.length > 0;
}

function NothingYet({ isWithoutReports }: { readonly isWithoutReports: boolean }) {
  const { noReports, noRounds } = useWords().reportsPage;
  const { go } = useRouter();
  const { title, why } = isWithoutReports ? noReports : noRounds;
  return (
    <div className="reportsEmpty">
      <EmptyState
        {...{ title, why }}
        primary={
          isWithoutReports
            ? undefined
            : { label: noRounds.toSurveys, onPress: () => go({ screen: 'rounds', params: {} }) }
        }
      />
    </div>
  );
}

interface MakingProps {
  readonly reports: readonly ReportRow[];
  readonly rounds: readonly RoundRow[];
  readonly meetings: readonly MeetingRow[];
  readonly first: { readonly report: ReportRow; readonly round: string; readonly meeting: string };
}

function Making({ reports, rounds, meetings, first }: MakingProps) {
  const { reportsPage: words, parts } = useWords();
  const [chosen, setChosen] = useState({ ...first, report: first.report.report });
  const [format, setFormat] = useState<ReportFormat | null>(null);
  const report = reports.find((each) => each.report === chosen.report) ?? first.report;
  const as = report.formats.find((each) => each === format) ?? report.formats[0] ?? 'pdf';
  const about = aboutOf(report, chosen, { rounds, meetings });
  const name = reportName(report.report, words);
  const { isBusy, problem, run } = useDoing();
  const [paper, setPaper] = useState<OfficeFile | null>(null);
  const toast = useToast();
  const make = () =>
    void run(async () => {
      const { file } = await call('reports.make', { report: report.report, format: as, ...about.asked });
      if (as === 'pdf') return setPaper(file);
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: parts.savedAs(saved) });
    });
  return (
    <>
      <NextStep
        more={about.round?.closedOn === null ? words.next.running : undefined}
        action={{
          label: as === 'pdf' ? words.next.preview : words.next.button,
          keys: 'Ctrl Enter',
          isBusy,
          onPress: make,
        }}
      >
        {about.code === ''
          ? words.next.makeAlone(name, words.formats[as])
          : words.next.make(name, about.code, words.formats[as])}
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
            {...{ reports, rounds, meetings, isDisabled: isBusy }}
            value={{ ...chosen, format: as }}
            onChange={({ format: now, ...rest }) => {
              setChosen(rest);
              setFormat(now);
            }}
          />
        }
        side={
          <Section>
            {about.round !== undefined && <AboutRound round={about.round} />}
            {about.meeting !== undefined && <AboutMeeting meeting={about.meeting} />}
          </Section>
        }
      />
    </>
  );
}

/** What the chosen report is asked with and how that is called; a report about nothing has no code. */
function aboutOf(
  { asks }: ReportRow,
  chosen: { readonly round: string; readonly meeting: string },
  { rounds, meetings }: Pick<MakingProps, 'rounds' | 'meetings'>,
) {
  const round = asks.includes('round') ? rounds.find(({ code }) => code === chosen.round) : undefined;
  const meeting = asks.includes('meeting') ? meetings.find(({ id }) => id === chosen.meeting) : undefined;
  return {
    ...{ round, meeting, code: round?.code ?? meeting?.code ?? '' },
    asked: {
      ...(round === undefined ? {} : { round: round.code }),
      ...(meeting === undefined ? {} : { meeting: meeting.id }),
    },
  };
}
