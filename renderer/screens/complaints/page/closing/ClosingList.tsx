import type { ClosingGate } from '../../../../../db/model/complaints/closing';
import { Button } from '../../../../parts/Button';
import { Section } from '../../../../parts/Section';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { useWords } from '../../../../parts/words';
import { useRouter } from '../../../../shell/router';
import { useAsk } from '../../../../useAsk';
import type { Place } from '../../../places';
import type { ComplaintPartProps } from '../complaintPart';
import './closing.css';

interface ClosingListProps extends ComplaintPartProps {
  /** Opens the comparison with earlier cases. */
  readonly onLook: () => void;
}

/** 结案还缺: every missing thing, each a link to where it is done. */
export function ClosingList({ complaint, cycle, isNewest, onLook }: ClosingListProps) {
  const words = useWords().complaintPrevention.gates;
  const { go } = useRouter();
  const asked = useAsk('complaints.gates', { id: complaint.id });
  if (asked.value === undefined || complaint.state === 'withdrawn') return null;
  if (!isNewest || complaint.state === 'closed') {
    const on = cycle.times.closed?.slice(0, 10) ?? '';
    return (
      <Section label={words.title}>
        <p className="tertiary">{cycle.isClosedBefore ? words.closedBefore : words.closed(on)}</p>
      </Section>
    );
  }
  const missing = asked.value.gates.filter(({ isMet }) => !isMet);
  const open = (gate: ClosingGate) => {
    const place = placeOf(gate, complaint.id);
    if (gate === 'earlierCases') onLook();
    else if (place === null) showPart(PARTS[gate]);
    else go(place);
  };
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={missing.length}>
        <span className="tertiary">{missing.length === 0 ? words.all : words.note}</span>
      </SectionTitle>
      <ul className="closingList">
        {missing.map(({ gate, missing: lacks }) => (
          <li key={gate}>
            <span className="closingBox" aria-hidden="true" />
            <Button kind="link" onPress={() => open(gate)}>
              {words.names[gate]}
            </Button>
            {lacks > 1 && <span className="secondary">{words.counts(lacks)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The numbers of the page's parts. */
const PARTS: Readonly<Partial<Record<ClosingGate, number>>> = {
  counted: 3,
  reworked: 4,
  minutesApproved: 5,
  processAuditor: 7,
  projectPerson: 7,
};

function placeOf(gate: ClosingGate, complaint: string): Place | null {
  if (gate === 'controlDocuments') return { screen: 'eightD', params: { complaint, step: 'D7' } };
  if (gate === 'measuresVerified') return { screen: 'eightD', params: { complaint, step: 'D6' } };
  if (gate === 'replied') return { screen: 'eightD', params: { complaint } };
  return null;
}

/** Opens a part of the page and goes to it. */
function showPart(number: number | undefined): void {
  const heads = [...document.querySelectorAll<HTMLElement>('.workPartHead')];
  const head = heads.find((one) => one.querySelector('.workPartNumber')?.textContent === String(number));
  if (head === undefined) return;
  if (head.getAttribute('aria-expanded') !== 'true') head.click();
  head.scrollIntoView({ block: 'start' });
  head.focus();
}
