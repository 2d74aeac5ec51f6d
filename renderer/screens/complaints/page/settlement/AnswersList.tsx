import { useState } from 'react';
import type { AnswerLine } from '../../../../../preload/contract/complaintSettled';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { Button } from '../../../../parts/Button';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { type Status, StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useRouter } from '../../../../shell/router';
import { AnswerDialog } from './AnswerDialog';
import { JudgeDialog } from './JudgeDialog';

interface AnswersListProps {
  readonly complaint: ComplaintWhole;
  readonly answers: readonly AnswerLine[];
  readonly isOpen: boolean;
}

type Doing =
  | { readonly what: 'answer'; readonly answer: AnswerLine | null }
  | { readonly what: 'judge'; readonly answer: AnswerLine };

/** What the customer was told, and how he judges the handling. */
export function AnswersList({ complaint, answers, isOpen }: AnswersListProps) {
  const words = useWords().complaintSettlement.answers;
  const [doing, start] = useState<Doing | null>(null);
  return (
    <>
      <SectionTitle title={words.title} count={answers.length}>
        {isOpen && (
          <Button
            isSmall
            icon="plus"
            asks="complaints.answer"
            onPress={() => start({ what: 'answer', answer: null })}
          >
            {words.add}
          </Button>
        )}
      </SectionTitle>
      {answers.length === 0 && <p className="tertiary">{words.none}</p>}
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} isOpen={isOpen} onStart={start} />
      ))}
      {doing?.what === 'answer' && (
        <AnswerDialog complaint={complaint} answer={doing.answer} onClose={() => start(null)} />
      )}
      {doing?.what === 'judge' && (
        <JudgeDialog complaint={complaint} answer={doing.answer} onClose={() => start(null)} />
      )}
    </>
  );
}

const LOOKS: Readonly<Record<AnswerLine['judgement'], Status>> = {
  '': 'waiting',
  satisfied: 'done',
  acceptable: 'look',
  dissatisfied: 'bad',
};

interface AnswerProps {
  readonly answer: AnswerLine;
  readonly isOpen: boolean;
  readonly onStart: (doing: Doing) => void;
}

function Answer({ answer, isOpen, onStart }: AnswerProps) {
  const { complaintSettlement, complaints } = useWords();
  const words = complaintSettlement.answers;
  const { go } = useRouter();
  const { answeredOn, way, person, judgement, judgedOn, remarks, action } = answer;
  return (
    <div className="settleAnswer">
      <div className="row">
        <b>{answeredOn}</b>
        <span className="secondary">
          {[complaints.ways[way], person].filter((one) => one !== '').join(' · ')}
        </span>
        <StatusTag status={LOOKS[judgement]}>
          {[words.judgements[judgement], judgedOn ?? ''].filter((one) => one !== '').join(' ')}
        </StatusTag>
        {action !== null && (
          <Button kind="link" onPress={() => go({ screen: 'action', params: { id: action.id } })}>
            {words.action(action.code)}
          </Button>
        )}
        {isOpen && (
          <span className="settleAside">
            <Button isSmall asks="complaints.judgeAnswer" onPress={() => onStart({ what: 'judge', answer })}>
              {words.judge}
            </Button>
            <Button
              isSmall
              asks="complaints.changeAnswer"
              onPress={() => onStart({ what: 'answer', answer })}
            >
              {words.change}
            </Button>
          </span>
        )}
      </div>
      <p>{answer.text}</p>
      {remarks !== '' && <p className="secondary">{`“${remarks}”`}</p>}
    </div>
  );
}
