import { loaded } from '../loaded';
import { useWords } from '../parts/words';
import { ChartFrame } from './ChartFrame';
import { Legend } from './Legend';
import { axisTargets, type RadarProps, radarTable, targetName } from './radar';

const RadarCanvas = loaded(async () => (await import('./RadarCanvas')).RadarCanvas);

/** The dimensions of this round, of the one before, and the target. Below three axes a radar says nothing: use bars. */
export function RadarChart(props: RadarProps) {
  const { label, title, count, note, axes, now, before, height = 226 } = props;
  const words = useWords().charts;
  const target = targetName(axisTargets(props), words);
  const series = [
    { name: now, look: 'c1' as const },
    ...(before === undefined ? [] : [{ name: before, look: 'c6' as const }]),
    ...(target === null ? [] : [{ name: target, look: 'target' as const }]),
  ];
  return (
    <ChartFrame
      label={label}
      title={title}
      count={count}
      note={note}
      isEmpty={axes.every(({ value }) => value === null)}
      height={height}
      legend={<Legend series={series} />}
      table={() => radarTable(props, words)}
    >
      <RadarCanvas {...props} />
    </ChartFrame>
  );
}
