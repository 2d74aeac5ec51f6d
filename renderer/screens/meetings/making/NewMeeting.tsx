import { useState } from 'react';
import { addDays } from '../../../../db/model/day';
import type { ProposedTopic } from '../../../../preload/contract/meetings';
import { call } from '../../../call';
import { NextStep } from '../../../parts/NextStep';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import type { Places } from '../../places';
import { MeetingFields } from './MeetingFields';
import { type MeetingDraft, readyDraft } from './meetingDraft';
import { keyOfTopic, TopicChoice } from './TopicChoice';

/** A new meeting: of a round, of chosen actions, or of whatever is open. */
export function NewMeeting({ round, actions }: Places['newMeeting']) {
  const words = useWords().meetings;
  useHelp(words.help);
  const asked = useAsk('meetings.agenda', round === undefined ? {} : { round });
  return (
    <>
      <PageHead title={words.newMeeting.title} code={round} />
      <Waiting asked={asked}>
        {({ topics }) => (
          <Planning topics={topics} round={round} first={firstChosen(topics, round, actions)} />
        )}
      </Waiting>
    </>
  );
}

/** All of a round; the chosen actions; else what is overdue. */
function firstChosen(
  topics: readonly ProposedTopic[],
  round: string | undefined,
  actions: readonly string[] | undefined,
): ReadonlySet<string> {
  const asked = new Set(actions);
  const isFirst = ({ action, isOverdue }: ProposedTopic) => {
    if (actions !== undefined) return action !== null && asked.has(action);
    return round !== undefined || isOverdue;
  };
  return new Set(topics.filter(isFirst).map(keyOfTopic));
}

interface PlanningProps {
  readonly topics: readonly ProposedTopic[];
  readonly round: string | undefined;
  readonly first: ReadonlySet<string>;
}

const DAYS_AHEAD = 3;

function Planning({ topics, round, first }: PlanningProps) {
  const words = useWords().meetings.newMeeting;
  const { today, user } = useOffice();
  const people = useAsk('people.list', {}).value?.people ?? [];
  const [chosen, choose] = useState(first);
  const [draft, setDraft] = useState<MeetingDraft>({
    title: round === undefined ? words.plainTitle : words.roundTitle(round),
    kind: 'improvement',
    heldOn: addDays(today, DAYS_AHEAD),
    ...{ startsAt: '', endsAt: '', place: '', chair: '', recorder: user.name },
  });
  const ready = readyDraft(draft);
  const { doing, plan } = usePlanning();
  const agenda = topics.filter((topic) => chosen.has(keyOfTopic(topic)));
  const run = () => {
    if (ready === null) return;
    plan({
      ...ready,
      ...(round === undefined ? {} : { round }),
      topics: agenda.map(({ title, action }) => ({ title, action })),
    });
  };
  return (
    <>
      <NextStep
        action={{
          ...{ label: words.primary, keys: 'Ctrl Enter', asks: 'meetings.plan', onPress: run },
          ...{ isBusy: doing.isBusy, isDisabled: ready === null },
        }}
      >
        {words.next}
      </NextStep>
      <Problem problem={doing.problem} onRetry={run} />
      <TwoColumns
        main={
          <Section>
            <SectionTitle title={words.agendaFrom} count={words.chosen(agenda.length)} />
            {topics.length === 0 ? (
              <p className="tertiary">{words.nothing}</p>
            ) : (
              <TopicChoice topics={topics} chosen={chosen} onChoose={choose} />
            )}
          </Section>
        }
        side={<MeetingFields people={people} draft={draft} onChange={setDraft} />}
      />
    </>
  );
}

/** Plans it and opens it; back does not come to this page again. */
function usePlanning() {
  const words = useWords().meetings.newMeeting;
  const doing = useDoing();
  const toast = useToast();
  const { replace } = useRouter();
  const plan = (asked: Parameters<typeof call<'meetings.plan'>>[1]) =>
    void doing.run(async () => {
      const { id, code } = await call('meetings.plan', asked);
      toast({ text: words.done(code) });
      replace({ screen: 'meeting', params: { meeting: id } });
    });
  return { doing, plan };
}
