import { wallClock } from '../../../../db/model/day';
import { Icon } from '../../../parts/icons';
import { LineList } from '../../../parts/LineList';
import { QuietList } from '../../../parts/QuietList';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import type { Proposals } from './useProposals';

/** The clocks that the class chooses, shown at once. */
export function ProfilePart({ profile }: Pick<Proposals, 'profile'>) {
  const { complaintIntake, complaints } = useWords();
  const words = complaintIntake.profile;
  const { settings } = useOffice();
  const { name, clocks, replyDue } = profile;
  const time = replyDue.until === 'endOfDay' ? '24:00' : wallClock(replyDue.until, settings.timeZone).time;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title}>
        <b>{name}</b>
      </SectionTitle>
      <QuietList
        isSummary
        items={[
          ...clocks.map(({ step, from, minutes }) => ({
            name: words.chain(complaints.steps[from], complaints.steps[step]),
            value: words.minutes(minutes),
          })),
          {
            name: `${words.reply}（${replyDue.by === 'customer' ? words.byCustomer : words.byProfile}）`,
            value: `${replyDue.day} ${time.slice(0, 5)}`,
          },
        ]}
      />
      {!replyDue.isKnown && <p className="warn">{words.unknown}</p>}
    </Section>
  );
}

/** The same thing may be taken a second time: said, never refused. */
export function RepeatsPart({ repeats }: Pick<Proposals, 'repeats'>) {
  const { complaintIntake, complaints } = useWords();
  const words = complaintIntake.repeats;
  const { go } = useRouter();
  const { settings } = useOffice();
  if (repeats.length === 0) return null;
  return (
    <section className="message message-warn" role="status" aria-label={words.title}>
      <Icon name="alert" />
      <div className="messageText">
        <b>{words.title}</b>
        <p className="secondary">{words.why(settings.complaintRepeatDays)}</p>
        <LineList
          label={words.title}
          lines={repeats.map(({ id, code, receivedOn, complainant, state }) => ({
            key: id,
            start: <span className="code">{code}</span>,
            main: [receivedOn, complainant].filter((one) => one !== '').join(' '),
            end: complaints.states[state],
            onOpen: () => go({ screen: 'complaint', params: { id } }),
          }))}
        />
      </div>
    </section>
  );
}

const MOST = 6;

interface AlikePartProps {
  readonly part: string;
  readonly partName: string;
  readonly problem: string;
  readonly text: string;
  readonly customer: string;
}

/** Earlier cases of the same kind, shown while the complaint is still typed. */
export function AlikePart(about: AlikePartProps) {
  const words = useWords().complaintIntake.alike;
  const { go } = useRouter();
  const isTold = about.part.trim() !== '' || about.problem.trim() !== '';
  const asked = useAsk('complaints.earlierCases', isTold ? { ...about, most: MOST } : null);
  const cases = isTold ? asked.value : undefined;
  return (
    <Section label={words.title}>
      <SectionTitle
        title={words.title}
        count={cases === undefined || cases.found === 0 ? undefined : cases.found}
      />
      {!isTold && <p className="tertiary">{words.waiting}</p>}
      {cases?.found === 0 && <p className="tertiary">{words.none}</p>}
      <LineList
        label={words.title}
        lines={(cases?.cases ?? []).map(({ id, code, problem, reasons, receivedOn }) => ({
          key: id,
          start: <span className="code">{code}</span>,
          main: `${problem} · ${reasons.map((reason) => words.reasons[reason]).join(' · ')}`,
          end: <span className="code tertiary">{receivedOn}</span>,
          onOpen: () => go({ screen: 'complaint', params: { id } }),
        }))}
      />
    </Section>
  );
}
