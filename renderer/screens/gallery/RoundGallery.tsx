import { HeatMap } from '../../charts/HeatMap';
import { RadarChart } from '../../charts/RadarChart';
import { TrendChart } from '../../charts/TrendChart';
import { Button } from '../../parts/Button';
import { DataTable } from '../../parts/DataTable';
import { Figure } from '../../parts/Figure';
import { NextStep } from '../../parts/NextStep';
import { PageHead } from '../../parts/PageHead';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { type Stage, StageLine } from '../../parts/StageLine';
import { StatusTag } from '../../parts/StatusTag';
import { Tag } from '../../parts/Tag';
import { useToast } from '../../shell/toasts';
import { COURSES, DIMENSIONS, explainReturnRate, PERIODS, sampleHeat } from './sample';

const open = () => undefined;

const STAGES: readonly Stage[] = [
  { name: '计划', count: '43 家', fact: '09-18 核准', state: 'done', onOpen: open },
  { name: '发放', count: '43 份', fact: '09-22 至 09-24', state: 'done', onOpen: open },
  { name: '回收', count: '40 份', fact: '93.0 %，迟 1，未回 2', state: 'missed', onOpen: open },
  { name: '评分', count: '40 份有效', fact: '无效 0 · 84.4 A', state: 'done', onOpen: open },
  { name: '改善', count: '26 项', fact: '已派 12 · 未派 14', state: 'here', onOpen: open },
  { name: '报告', count: '0 / 3', fact: '制表、审核、核准', state: 'toCome' },
];

const TRIGGERS = [
  { rule: '客户低于 80 分', clause: '5.5.2', fired: 12, open: 7 },
  { rule: '客户意见', clause: '5.7.4', fired: 10, open: 4 },
  { rule: '客户得分下降', clause: '5.7.4', fired: 3, open: 3 },
  { rule: '回收率低于 99 %', clause: '5.6.3', fired: 1, open: 0 },
];

const HEAT = sampleHeat(40);

const SERIES = [
  { name: '综合', look: 'c1', points: COURSES.overall },
  { name: '质量', look: 'c4', points: COURSES.quality },
  { name: '交期', look: 'c3', points: COURSES.delivery },
] as const;

export function RoundGallery() {
  const toast = useToast();
  return (
    <>
      <PageHead
        title="2026 年第三季度客户满意度调查"
        code="2026Q3"
        tags={<StatusTag status="frozen">规则方案 甲 IATF 季度 · 已冻结</StatusTag>}
        facts="问卷 QR-YW-012 A/1"
        actions={
          <>
            <Button icon="download" onPress={open}>
              导出
            </Button>
            <Button icon="printer" onPress={open}>
              打印表单
            </Button>
            <Button icon="more" label="更多" onPress={open} />
          </>
        }
      />
      <StageLine label="阶段" stages={STAGES} />
      <NextStep
        action={{
          label: '指派 14 项',
          keys: 'A',
          onPress: () => toast({ text: '已指派 14 项给品保', undo: async () => undefined }),
        }}
      >
        26 项触发里还有 <b>14 项没有责任部门</b>，最早到期 10-15。派完后才能开检讨会、出报告。
      </NextStep>
      <Section>
        <div className="galleryThree">
          <Course />
          <RadarChart
            label="六个方面"
            title="六个方面"
            axes={DIMENSIONS}
            now="Q3"
            before="Q2"
            target={80}
            height={236}
          />
          <Triggers />
        </div>
      </Section>
      <Section>
        <HeatMap
          label="客户 × 项目"
          title="客户 × 项目"
          count="40 家，按得分由低到高；18 项"
          {...HEAT}
          target={80}
          onOpenCustomer={open}
        />
      </Section>
    </>
  );
}

function Course() {
  return (
    <section>
      <div className="figureRow">
        <Figure
          label="综合分"
          value="84.4"
          explain={explainReturnRate}
          tag={
            <Tag tone="good" icon="check">
              A 级
            </Tag>
          }
        />
        <Figure label="回收率" value="93.0 %" tone="bad" explain={explainReturnRate} />
        <Figure label="较 2026Q2" value="+3.7" explain={explainReturnRate} />
        <Figure label="低于 80 的客户" value="12" tone="bad" unit="/ 40" explain={explainReturnRate} />
      </div>
      <TrendChart
        label="综合、质量、交期"
        note="分，0–100；n = 有效客户数"
        periods={PERIODS}
        series={SERIES}
        target={80}
      />
    </section>
  );
}

function Triggers() {
  return (
    <section>
      <SectionTitle title="触发" count={26}>
        <Button kind="link" onPress={open}>
          打开清单
        </Button>
      </SectionTitle>
      <DataTable
        label="触发"
        rows={TRIGGERS}
        keyOf={({ rule }) => rule}
        onOpen={open}
        columns={[
          { key: 'rule', title: '规则', cell: ({ rule }) => rule },
          { key: 'clause', title: '条款', width: 64, isQuiet: true, cell: ({ clause }) => clause },
          { key: 'fired', title: '触发', width: 56, isNumber: true, cell: ({ fired }) => <b>{fired}</b> },
          {
            key: 'open',
            title: '未指派',
            width: 64,
            isNumber: true,
            cell: ({ open: left }) => (left === 0 ? '–' : <b className="bad">{left}</b>),
          },
        ]}
      />
      <p className="small secondary">
        没有触发：综合低于 80（84.4）；项目 ≤ 70 %（最低 72.3）；综合、质量、交期下降（都上升了）。
      </p>
    </section>
  );
}
