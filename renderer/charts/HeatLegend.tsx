import { figure } from '../../preload/words/format';
import { useWords } from '../parts/words';

const STEPS = [
  { step: 5, words: '≥ 90' },
  { step: 4, words: '80' },
  { step: 3, words: '> 70' },
  { step: 2, words: '≤ 70' },
  { step: 1, words: '≤ 50' },
] as const;

interface HeatLegendProps {
  /** What the cell under the pointer or the focus is; it takes the legend's place at the left. */
  readonly told: string | null;
  readonly target: number | null;
}

export function HeatLegend({ told, target }: HeatLegendProps) {
  const words = useWords().charts;
  return (
    <>
      <output className="heatTold cut">{told}</output>
      <span className="legend push">
        {STEPS.map(({ step, words: range }) => (
          <span key={step} className="legendItem">
            <svg width="12" height="12" aria-hidden="true">
              <rect className={`heat${step} heatSwatch`} x="0.5" y="0.5" width="11" height="11" />
            </svg>
            {range}
          </span>
        ))}
        <span className="legendItem">
          <svg className="heatBlank" width="12" height="12" aria-hidden="true">
            <rect x="0.5" y="0.5" width="11" height="11" />
            <path d="M3 6h6" />
          </svg>
          {words.blank}
        </span>
        {target !== null && <span className="tertiary">{words.belowLeft(figure(target))}</span>}
      </span>
    </>
  );
}
