import type { ComplaintAnalysis } from '../../../../preload/contract/complaintRegister';
import { percent } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Explanation } from '../../../parts/explanation';
import { Figure } from '../../../parts/Figure';
import { useWords } from '../../../parts/words';

type JudgedKpi = ComplaintAnalysis['kpis'][number];

interface KpisProps {
  readonly kpis: readonly JudgedKpi[];
  readonly period: string;
}

/** The service figures against their targets; red only where one is missed. */
export function Kpis({ kpis, period }: KpisProps) {
  const words = useWords().complaintAnalysis;
  return (
    <div className="figureRow kpiFigures">
      {kpis.map((kpi) => (
        <Figure
          key={kpi.kpi}
          label={words.kpis[kpi.kpi]}
          value={percent(kpi.value)}
          tone={kpi.isReached === false ? 'bad' : undefined}
          note={words.target(kpi.kpi, percent(kpi.target), kpi.part, kpi.whole)}
          explain={() => Promise.resolve(explanationOf(kpi, words, period))}
        />
      ))}
    </div>
  );
}

function explanationOf(
  { kpi, part, whole, value, target, isReached }: JudgedKpi,
  { explain, kpis, verdict }: Words['complaintAnalysis'],
  period: string,
): Explanation {
  const { over, under, clause } = explain[kpi];
  const judged =
    isReached === null
      ? {}
      : {
          verdict: {
            isReached,
            text: isReached ? verdict.reached : verdict.missed,
            more: verdict.target(percent(target)),
          },
        };
  return {
    formula: [
      { over, under },
      '× 100 =',
      { over: String(part), under: String(whole), isNumber: true },
      '× 100',
      `= ${percent(value)}`,
    ],
    ...judged,
    clauses: clause === '' ? [] : [{ source: explain.source[kpi], text: clause }],
    ruleSet: `${kpis[kpi]} · ${period}`,
  };
}
