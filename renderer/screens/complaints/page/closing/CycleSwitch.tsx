import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { Chips } from '../../../../parts/Chips';
import { useWords } from '../../../../parts/words';

interface CycleSwitchProps {
  readonly complaint: ComplaintWhole;
  readonly shown: number;
  readonly onShow: (cycle: number) => void;
}

/** Where a complaint was reopened: which run the page shows. */
export function CycleSwitch({ complaint, shown, onShow }: CycleSwitchProps) {
  const words = useWords().complaintPrevention.cycles;
  if (complaint.cycles.length < 2) return null;
  return (
    <div className="cycleSwitch">
      <Chips
        label={words.label}
        chips={complaint.cycles.map(({ cycle }) => ({ key: String(cycle), name: words.name(cycle) }))}
        chosen={String(shown)}
        onChoose={(cycle) => onShow(Number(cycle))}
      />
      {shown !== complaint.cycle && <span className="warn">{words.readOnly(shown)}</span>}
    </div>
  );
}
