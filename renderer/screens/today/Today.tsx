import { useEffect } from 'react';
import type { Today as TodayPage } from '../../../preload/contract/office';
import { weekday } from '../../../preload/words/format';
import { sayFirstShown } from '../../firstShown';
import { Button } from '../../parts/Button';
import { PageHead } from '../../parts/PageHead';
import { Section } from '../../parts/Section';
import { TwoColumns } from '../../parts/TwoColumns';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';
import { TrailBroken } from '../settings/trail/TrailBroken';
import { BackupPart } from './BackupPart';
import { BlankToday } from './BlankToday';
import { DoneToday } from './DoneToday';
import { DueList } from './DueList';
import { EscalatedList } from './EscalatedList';
import { OutForms } from './OutForms';
import { OverallTrend } from './OverallTrend';
import { RunningClocks } from './RunningClocks';
import { TodayNext } from './TodayNext';
import { weekOf } from './weekOf';

/** The start page: what is due, what is out, how it stands. */
export function Today() {
  const words = useWords().today;
  const { language } = useLanguage();
  const { today, counts } = useOffice();
  const page = useAsk('today.page', {});
  useEffect(() => {
    if (page.state !== 'loading') sayFirstShown();
  }, [page.state]);
  return (
    <>
      <PageHead
        title={words.title}
        facts={`${today} ${weekday(today, language)}　${words.week(weekOf(today))}`}
        actions={<HeadActions page={page.value} />}
      />
      <Waiting asked={page}>
        {(value) => (counts.customers === 0 ? <BlankToday page={value} /> : <Filled page={value} />)}
      </Waiting>
    </>
  );
}

function HeadActions({ page }: { readonly page: TodayPage | undefined }) {
  const { today: words, dues, complaintIntake } = useWords();
  const { go } = useRouter();
  const round = page?.openRounds.find(({ out }) => out.length > 0);
  return (
    <>
      <Button icon="calendar" onPress={() => go({ screen: 'calendar', params: {} })}>
        {dues.open}
      </Button>
      <Button
        icon="warning"
        keys="N"
        asks="complaints.add"
        onPress={() => go({ screen: 'newComplaint', params: {} })}
      >
        {complaintIntake.title}
      </Button>
      {round !== undefined && (
        <Button
          icon="form"
          keys="F3"
          asks="surveys.recordReturn"
          onPress={() => go({ screen: 'keying', params: { round: round.code } })}
        >
          {words.keyReturn}
        </Button>
      )}
    </>
  );
}

function Filled({ page }: { readonly page: TodayPage }) {
  const { trail } = useOffice();
  const out = page.openRounds.filter((round) => round.out.length > 0);
  return (
    <>
      <RunningClocks clocks={page.clocks} today={page.today} />
      <TodayNext page={page} />
      {trail?.ok === false && <TrailBroken check={trail} isElsewhere />}
      <TwoColumns
        main={<DueList page={page} />}
        side={
          <>
            <EscalatedList overdue={page.overdue} />
            {out.map((round) => (
              <Section key={round.code}>
                <OutForms round={round} today={page.today} />
              </Section>
            ))}
            <Section>
              <OverallTrend trend={page.trend} />
            </Section>
            <Section>
              <BackupPart />
            </Section>
            <Section>
              <DoneToday recent={page.recent} />
            </Section>
          </>
        }
      />
    </>
  );
}
