import type { ActionDetail } from '../../../preload/contract/actions';
import { NONE } from '../../../preload/words/format';
import { Button } from '../../parts/Button';
import { QuietList } from '../../parts/QuietList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { HistoryList } from '../history/HistoryList';
import { ActionState } from './ActionState';
import { isAboutCustomer, problemOf, subjectOf } from './actionWords';
import { DueDay } from './DueDay';

/** One action in full: what is wrong, by which clause, who answers, who follows it up, until when. */
export function ActionPanel({ action }: { readonly action: ActionDetail | undefined }) {
  const words = useWords().actions;
  if (action === undefined) return <p className="tertiary">{words.detail.none}</p>;
  return (
    <>
      <Section>
        <SectionTitle title={words.kinds[action.kind]}>
          <ActionState {...action} />
        </SectionTitle>
        <p className="actionProblem">{problemOf(action, words)}</p>
        <blockquote className="quote">
          <cite>{words.detail.clause(action.clause)}</cite>
          {action.clauseWords}
        </blockquote>
      </Section>
      <Section>
        <Facts action={action} />
        <Ways action={action} />
      </Section>
      <Section>
        <SectionTitle title={words.detail.history} />
        <HistoryList
          record="action"
          recordKey={action.id}
          labels={{
            fields: { state: words.detail.state, dueOn: words.detail.dueOn },
            values: { state: words.states },
          }}
        />
      </Section>
      <p className="small tertiary actionLater">{words.detail.later}</p>
    </>
  );
}

function Facts({ action }: { readonly action: ActionDetail }) {
  const words = useWords().actions;
  const { today } = useOffice();
  const { detail } = words;
  const { figure, before, department, followedBy, openedOn, dueOn, isOverdue, round } = action;
  const shown = figure === null ? null : before === null ? figure : detail.fell(before, figure);
  return (
    <QuietList
      items={[
        { name: detail.subject, value: subjectOf(action, words) },
        ...(shown === null ? [] : [{ name: detail.figure, value: shown }]),
        { name: detail.department, value: department },
        { name: detail.followedBy, value: followedBy },
        { name: detail.openedOn, value: openedOn },
        { name: detail.dueOn, value: isOverdue ? <DueDay dueOn={dueOn} today={today} isOverdue /> : dueOn },
        { name: detail.round, value: round ?? NONE },
      ]}
    />
  );
}

function Ways({ action }: { readonly action: ActionDetail }) {
  const { detail } = useWords().actions;
  const { go } = useRouter();
  const { round, subject } = action;
  return (
    <div className="row actionWays">
      {isAboutCustomer(action) && subject !== null && (
        <Button isSmall icon="people" onPress={() => go({ screen: 'customer', params: { code: subject } })}>
          {detail.openCustomer}
        </Button>
      )}
      {round !== null && (
        <Button isSmall icon="form" onPress={() => go({ screen: 'round', params: { round } })}>
          {detail.openRound(round)}
        </Button>
      )}
    </div>
  );
}
