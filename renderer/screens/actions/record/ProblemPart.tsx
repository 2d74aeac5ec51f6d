import { TEXT_MOST } from '../../../../db/model/textLengths';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { Button } from '../../../parts/Button';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { isAboutCustomer, subjectOf } from '../actionWords';
import { KeptText } from './KeptText';
import type { ActionSaving } from './useActionSaving';

interface ProblemPartProps {
  readonly action: ActionWhole;
  readonly saving: ActionSaving;
  readonly isOpen: boolean;
  readonly onPraise: () => void;
}

/** What fired, by which clause, and what the office says of it. */
export function ProblemPart({ action, saving, isOpen, onPraise }: ProblemPartProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { problem: own, buttons } = words.actionRecord;
  const { figure, before, opinion, clause, clauseWords } = action;
  return (
    <Section label={own.title}>
      <SectionTitle title={own.title}>
        <Ways action={action} />
      </SectionTitle>
      <div className="actionWhy">
        {figure !== null && (
          <div className="actionFigure">
            <span className="tertiary small">{own.figure}</span>
            <b>{before === null ? figure : own.fell(before, figure)}</b>
          </div>
        )}
        <div className="actionFact">
          <p>{subjectOf(action, words.actions)}</p>
          {opinion !== null && <p className="quoted">“{opinion}”</p>}
          {action.steps.includes('praise') && (
            <Button isSmall icon="check" asks="actions.praise" onPress={onPraise}>
              {buttons.praise}
            </Button>
          )}
          {clauseWords !== '' && (
            <blockquote className="quote">
              <cite>{words.actions.detail.clause(shippedName(clause, language))}</cite>
              {shippedName(clauseWords, language)}
            </blockquote>
          )}
        </div>
      </div>
      <KeptText
        label={own.own}
        hint={own.ownHint}
        rows={2}
        most={TEXT_MOST}
        value={action.problem}
        isDisabled={!isOpen}
        onKeep={(problem) => void saving.save({ problem }, { problem: action.problem })}
      />
    </Section>
  );
}

function Ways({ action }: { readonly action: ActionWhole }) {
  const words = useWords().actionRecord.problem;
  const { go } = useRouter();
  const { round, subject } = action;
  return (
    <>
      {isAboutCustomer(action) && subject !== null && (
        <Button kind="link" onPress={() => go({ screen: 'customer', params: { code: subject } })}>
          {words.openCustomer}
        </Button>
      )}
      {round !== null && (
        <Button kind="link" onPress={() => go({ screen: 'round', params: { round } })}>
          {words.openRound(round)}
        </Button>
      )}
    </>
  );
}
