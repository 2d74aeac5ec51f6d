import { figure } from '../../preload/words/format';
import { heatStep, isWritten, ROW } from './heat';

interface HeatCellProps {
  readonly points: number | null;
  readonly top: number;
  readonly width: number;
}

export function HeatCell({ points, top, width }: HeatCellProps) {
  const middle = width / 2;
  if (points === null) {
    return (
      <g className="heatBlank">
        <rect x="0.5" y={top + 0.5} width={width - 1} height={ROW - 2} />
        <path d={`M${middle - 3} ${top + 7.5}h6`} />
      </g>
    );
  }
  const step = heatStep(points);
  return (
    <>
      <rect className={`heat${step}`} y={top} width={width} height={ROW - 1} />
      {isWritten(points) && (
        <text className={`heatFigure heatFigure${step}`} x={middle} y={top + 11}>
          {figure(points, points % 1 === 0 ? 0 : 1)}
        </text>
      )}
    </>
  );
}
