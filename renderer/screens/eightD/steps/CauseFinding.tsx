import { FINDINGS } from '../../../../db/model/complaints/eightD';
import type { EightDCause } from '../../../../preload/contract/eightDWhole';
import { useWords } from '../../../parts/words';
import type { RowList } from '../useRowList';

interface CauseFindingProps {
  readonly id: string;
  readonly list: RowList<EightDCause>;
  readonly isOpen: boolean;
}

/** What became of one possible cause, and what shows it; a blank line has nothing to show yet. */
export function CauseFinding({ id, list, isOpen }: CauseFindingProps) {
  const words = useWords().eightD.d4;
  const cause = list.rows.find((row) => row.id === id);
  if (cause === undefined || cause.text.trim() === '') return null;
  if (!isOpen)
    return (
      <span className="causeFinding tertiary small">
        {words.findings[cause.finding]} {cause.evidence}
      </span>
    );
  return (
    <span className="causeFinding">
      <select
        className="input select"
        aria-label={`${cause.text} ${words.finding}`}
        value={cause.finding}
        onChange={({ target }) => list.put(id, { finding: FINDINGS[target.selectedIndex] ?? '' })}
      >
        {FINDINGS.map((key) => (
          <option key={key} value={key}>
            {words.findings[key]}
          </option>
        ))}
      </select>
      <input
        type="text"
        className="input"
        aria-label={`${cause.text} ${words.evidence}`}
        placeholder={words.evidence}
        value={cause.evidence}
        onChange={({ target }) => list.type(id, { evidence: target.value })}
        onBlur={() => list.leave()}
      />
    </span>
  );
}
