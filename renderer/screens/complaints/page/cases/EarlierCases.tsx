import type { EarlierCase } from '../../../../../preload/contract/complaintCases';
import { Button } from '../../../../parts/Button';
import { Section } from '../../../../parts/Section';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { Tag } from '../../../../parts/Tag';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useRouter } from '../../../../shell/router';
import { useAsk } from '../../../../useAsk';
import { CauseLink } from './CauseLink';
import { inOneLine, whyShown } from './caseWords';
import './cases.css';

interface EarlierCasesProps {
  readonly complaint: string;
  /** Opens the comparison; left out where it is only read. */
  readonly onCompare?: (() => void) | undefined;
  readonly most?: number;
}

/** 同类旧案 beside what is worked at: why each is shown, and its root cause. */
export function EarlierCases({ complaint, onCompare, most = 5 }: EarlierCasesProps) {
  const words = useWords().complaintCases;
  const asked = useAsk('complaints.earlierCases', { id: complaint, most });
  if (asked.value === undefined) return null;
  const { cases, found, months, looked } = asked.value;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={found}>
        {onCompare !== undefined && (looked === null || found > 0) && (
          <Button kind="link" onPress={onCompare}>
            {found === 0 ? words.look : words.compare}
          </Button>
        )}
      </SectionTitle>
      {found === 0 && <p className="tertiary">{words.none(months)}</p>}
      {cases.map((one) => (
        <Case key={one.id} one={one} />
      ))}
      {found > cases.length && <p className="tertiary">{words.more(found - cases.length)}</p>}
    </Section>
  );
}

const TONES = { same: 'bad', similar: 'warn', other: 'neutral' } as const;

function Case({ one }: { readonly one: EarlierCase }) {
  const words = useWords().complaintCases;
  const { today } = useOffice();
  const { go } = useRouter();
  return (
    <div className="earlierCase">
      <div className="row">
        <Button kind="link" onPress={() => go({ screen: 'complaint', params: { id: one.id } })}>
          {one.code}
        </Button>
        <span className="cut" data-full="">
          {one.problem} · {inOneLine(one.rootCauses, words.noCause)}
        </span>
        {one.verdict !== null && <Tag tone={TONES[one.verdict]}>{words.verdicts[one.verdict]}</Tag>}
      </div>
      <p className="tertiary">
        {whyShown(one, today, words)}
        {one.causeRecord !== null && <CauseLink record={one.causeRecord.code} />}
      </p>
    </div>
  );
}
