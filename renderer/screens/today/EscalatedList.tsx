import type { ActionDetail } from '../../../preload/contract/actions';
import { LineList } from '../../parts/LineList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';

/** Overdue actions that somebody above was told of: who, and since when. The longest climb first. */
export function EscalatedList({ overdue }: { readonly overdue: readonly ActionDetail[] }) {
  const words = useWords();
  const { go } = useRouter();
  const { and, escalateTo, escalation: told } = words.actionRecord;
  const climbed = overdue
    .flatMap((action) => (action.escalation === null ? [] : [{ action, rung: action.escalation }]))
    .toSorted((left, right) => right.rung.level - left.rung.level);
  if (climbed.length === 0) return null;
  return (
    <Section>
      <div className="escalatedList">
        <SectionTitle title={words.today.escalated} count={climbed.length} />
        <LineList
          label={words.today.escalated}
          lines={climbed.map(({ action, rung: { level, to, names, since } }) => ({
            key: action.id,
            start: <span className="code">{action.code}</span>,
            main: told.line(escalateTo[to], names.join(and), since),
            end: <b className="bad">↑{level}</b>,
            onOpen: () => go({ screen: 'action', params: { id: action.id } }),
          }))}
        />
      </div>
    </Section>
  );
}
