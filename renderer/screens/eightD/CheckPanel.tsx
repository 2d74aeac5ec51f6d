import type { CheckedQuestion, StepCheck } from '../../../db/model/complaints/eightDCheck';
import type { Lack } from '../../../db/model/complaints/eightDRules';
import { call } from '../../call';
import { Icon } from '../../parts/icons';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useLanguage, useWords } from '../../parts/words';
import { KeptCell } from './steps/KeptCell';
import type { EightDSaving } from './useEightDSaving';
import './checkPanel.css';

interface CheckPanelProps {
  readonly check: StepCheck;
  readonly saving: EightDSaving;
  readonly isOpen: boolean;
}

/** What a step has to stand up to: facts answer by themselves, a person answers the rest. */
export function CheckPanel({ check, saving, isOpen }: CheckPanelProps) {
  const words = useWords().eightD;
  const met = check.questions.filter(({ isMet }) => isMet).length;
  return (
    <Section label={words.check.title}>
      <SectionTitle title={words.check.title} count={`${met} / ${check.questions.length}`} />
      <ul className="checkList">
        {check.questions.map((question) => (
          <Question key={question.id} question={question} saving={saving} isOpen={isOpen} />
        ))}
      </ul>
    </Section>
  );
}

interface QuestionProps extends Omit<CheckPanelProps, 'check'> {
  readonly question: CheckedQuestion;
}

function Question({ question, ...parts }: QuestionProps) {
  const { language } = useLanguage();
  const { isMet, text, lacks, rule } = question;
  return (
    <li className={isMet ? 'checkItem checkMet' : 'checkItem'}>
      <Icon name={isMet ? 'check' : 'dot'} size={14} />
      <div>
        <p>{text[language]}</p>
        {rule === null ? <Answer question={question} {...parts} /> : <Lacks lacks={lacks} />}
      </div>
    </li>
  );
}

function Lacks({ lacks }: { readonly lacks: readonly Lack[] }) {
  const words = useWords().eightD.lacks;
  if (lacks.length === 0) return null;
  return (
    <ul className="lackList warn">
      {lacks.map(({ code, of }) => (
        <li key={`${code} ${of}`}>{words[code](of)}</li>
      ))}
    </ul>
  );
}

function Answer({ question: { id, answer }, saving, isOpen }: QuestionProps) {
  const words = useWords().eightD.check;
  const say = (isYes: boolean | null, remark: string) =>
    saving.send((along) => call('eightD.answerQuestion', { ...along, question: id, isYes, remark }));
  const remark = answer?.remark ?? '';
  if (!isOpen && answer === null) return null;
  return (
    <div className="checkAnswer">
      {(['yes', 'no'] as const).map((key) => {
        const isOn = answer !== null && answer.isYes === (key === 'yes');
        return (
          <button
            key={key}
            type="button"
            className={`chip tag tag-${isOn ? 'running' : 'neutral'}`}
            aria-pressed={isOn}
            disabled={!isOpen}
            onClick={() => say(isOn ? null : key === 'yes', remark)}
          >
            {words[key]}
          </button>
        );
      })}
      {answer !== null && (
        <>
          <KeptCell
            label={words.remark}
            placeholder={words.remark}
            value={remark}
            isDisabled={!isOpen}
            onKeep={(said) => say(answer.isYes, said)}
          />
          <span className="tertiary small">{words.by(answer.person, answer.at.slice(0, 10))}</span>
        </>
      )}
    </div>
  );
}
