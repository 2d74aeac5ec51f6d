import { BarChart } from '../../charts/BarChart';
import { HeatMap } from '../../charts/HeatMap';
import { ParetoChart } from '../../charts/ParetoChart';
import { RadarChart } from '../../charts/RadarChart';
import { TrendChart } from '../../charts/TrendChart';
import { Section } from '../../parts/Section';
import { COURSES, DEFECTS, DIMENSIONS, PERIODS, sampleHeat } from './sample';

const MANY = [...Array(40).keys()].map((index) => ({
  key: `${2017 + Math.floor(index / 4)}Q${(index % 4) + 1}`,
  name: index % 4 === 0 ? `${17 + Math.floor(index / 4)}Q1` : `Q${(index % 4) + 1}`,
  count: 30 + (index % 7),
}));
const LONG = MANY.map((_period, index) => {
  const value = index === 20 ? null : 78 + Math.sin(index / 3) * 3 + index / 8;
  return { value, isBelow: value !== null && value < 80 };
});

export function ChartsGallery() {
  return (
    <>
      <div className="galleryThree galleryEven">
        <TrendChart
          title="综合满意度"
          count="回收中"
          label="综合满意度"
          note="按季 · 分，0–100"
          isLastRunning
          periods={PERIODS}
          target={80}
          series={[{ name: '综合', look: 'c1', points: COURSES.overall }]}
        />
        <ParetoChart
          title="客诉不良现象"
          count="n = 60 件"
          label="客诉不良现象"
          note="件；累计 %"
          figureName="件"
          counts={DEFECTS}
          height={180}
        />
        <BarChart
          title="各方面得分"
          label="各方面得分"
          note="分，0–100"
          figureName="得分"
          decimals={1}
          target={80}
          height={180}
          bars={DIMENSIONS.map(({ name, value, isLow }) => ({ name, value, tone: isLow ? 'late' : 'main' }))}
        />
        <TrendChart
          title="四十季"
          label="四十季"
          note="第 21 季没有有效表单"
          periods={MANY}
          target={80}
          series={[{ name: '综合', look: 'c1', points: LONG }]}
        />
        <TrendChart
          title="一季"
          label="一季"
          periods={PERIODS.slice(-1)}
          target={80}
          series={[{ name: '综合', look: 'c1', points: COURSES.overall.slice(-1) }]}
        />
        <RadarChart title="三个方面" label="三个方面" axes={DIMENSIONS.slice(3)} now="Q3" height={180} />
      </div>
      <Section>
        <HeatMap title="50 家客户" label="50 家客户" {...sampleHeat(50)} target={80} />
      </Section>
      <Section>
        <HeatMap title="3 家客户" label="3 家客户" {...sampleHeat(3)} target={80} />
      </Section>
      <Section>
        <HeatMap title="没有客户" label="没有客户" {...sampleHeat(0)} target={80} />
      </Section>
    </>
  );
}
