import { useState } from 'react';
import type { Decision } from '../../../../preload/contract/meetings';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { Button } from '../../../parts/Button';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { AddDecision, ChangeDecision } from './DecisionFields';
import type { MeetingPartProps } from './meetingPart';
import type { MeetingDoings } from './useMeetingDoings';

/** What was decided; each decision is an action at once, and can be put right. */
export function DecisionsPart({ meeting, doings, known }: MeetingPartProps) {
  const words = useWords().meetings.decisions;
  const { decisions } = meeting;
  const [changed, change] = useState<string | null>(null);
  return (
    <Section label={words.title}>
      <SectionTitle
        title={words.title}
        count={decisions.length === 0 ? undefined : words.count(decisions.length)}
      />
      {decisions.length === 0 ? (
        <p className="tertiary">{words.none}</p>
      ) : (
        <ol className="meetingDecisions">
          {decisions.map((decision) =>
            doings.isOpen && changed === decision.id ? (
              <li key={decision.id} className="meetingDecisionChanged">
                <ChangeDecision {...{ decision, doings, known }} onEnd={() => change(null)} />
              </li>
            ) : (
              <DecisionRow key={decision.id} {...{ decision, doings }} onChange={() => change(decision.id)} />
            ),
          )}
        </ol>
      )}
      {doings.isOpen && changed === null && <AddDecision doings={doings} known={known} />}
    </Section>
  );
}

interface DecisionRowProps {
  readonly decision: Decision;
  readonly doings: MeetingDoings;
  readonly onChange: () => void;
}

function DecisionRow({ decision, doings, onChange }: DecisionRowProps) {
  const { meetings, actions } = useWords();
  const { language } = useLanguage();
  const words = meetings.decisions;
  const { go } = useRouter();
  const { title, department, responsible, dueOn, action } = decision;
  return (
    <li>
      <span className="meetingDecision">{title}</span>
      <span className="secondary">
        {[shippedName(department, language), responsible].filter((part) => part !== '').join(' ')}
      </span>
      <span className="code">{dueOn}</span>
      <span className="meetingAction">
        {action !== null && (
          <>
            <Button kind="link" onPress={() => go({ screen: 'action', params: { id: action.id } })}>
              {action.code}
            </Button>
            <span className="tertiary">
              {actions.states[action.state]}
              {action.dueOn !== dueOn && ` · ${words.moved(action.dueOn)}`}
            </span>
          </>
        )}
      </span>
      {doings.isOpen && (
        <span className="meetingDecisionDoings">
          <Button
            {...{ isSmall: true, kind: 'quiet', icon: 'pen', asks: 'meetings.decide' }}
            label={words.change(title)}
            onPress={onChange}
          />
          <Button
            {...{ isSmall: true, kind: 'quiet', icon: 'close', asks: 'meetings.dropDecision' }}
            label={words.remove}
            isDisabled={action !== null && action.state !== 'open'}
            onPress={() => void doings.dropDecision(decision.id)}
          />
        </span>
      )}
    </li>
  );
}
