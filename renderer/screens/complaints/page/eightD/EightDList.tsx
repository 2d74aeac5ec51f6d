import { EIGHT_D_STEPS } from '../../../../../db/model/complaints/eightD';
import { Button } from '../../../../parts/Button';
import { Section } from '../../../../parts/Section';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { useWords } from '../../../../parts/words';
import { useRouter } from '../../../../shell/router';
import { useAsk } from '../../../../useAsk';
import { StepMark } from '../../../eightD/StepMark';
import { stepFact } from '../../../eightD/stepFacts';
import type { ComplaintPartProps } from '../complaintPart';
import './eightDList.css';

/** D1 to D8 beside the complaint: where each step stands, with one fact. */
export function EightDList({ complaint, cycle, isNewest }: ComplaintPartProps) {
  const words = useWords().eightD;
  const { go } = useRouter();
  const asked = useAsk('eightD.show', { complaint: complaint.id, cycle: cycle.cycle });
  const eightD = asked.value;
  if (eightD === undefined) return null;
  const open = (step?: (typeof EIGHT_D_STEPS)[number]) =>
    go({ screen: 'eightD', params: { complaint: complaint.id, ...(step === undefined ? {} : { step }) } });
  return (
    <Section label={words.side.title}>
      <SectionTitle title={words.side.title} count={words.count(eightD.completed)}>
        {isNewest && (
          <Button kind="link" onPress={() => open()}>
            {words.side.open}
          </Button>
        )}
      </SectionTitle>
      <ul className="eightDList">
        {EIGHT_D_STEPS.filter((step) => step !== 'D0').map((step) => (
          <li key={step}>
            <button type="button" disabled={!isNewest} onClick={() => open(step)}>
              <StepMark state={eightD.steps.find((one) => one.step === step)?.state ?? 'open'} />
              <b>{step}</b>
              <span className="eightDListName">{words.steps[step]}</span>
              <span className="secondary cut" data-full="">
                {stepFact(step, eightD, words.facts)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
