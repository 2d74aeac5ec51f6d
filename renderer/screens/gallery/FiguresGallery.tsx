import { Clock } from '../../parts/Clock';
import { Figure } from '../../parts/Figure';
import { ICON_NAMES, Icon } from '../../parts/icons';
import { LineList } from '../../parts/LineList';
import { QuietList } from '../../parts/QuietList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { type Status, StatusTag } from '../../parts/StatusTag';
import { Tag } from '../../parts/Tag';
import { TargetBar } from '../../parts/TargetBar';
import { TwoColumns } from '../../parts/TwoColumns';
import { useWords } from '../../parts/words';
import { explainReturnRate, sampleCustomers } from './sample';

const MINUTE = 60_000;
const STARTED = Date.now();

export function FiguresGallery() {
  return <TwoColumns main={<Figures />} side={<Lists />} />;
}

function Figures() {
  const words = useWords().parts.status;
  const statuses = Object.keys(words).filter((status): status is Status => status in words);
  return (
    <>
      <Section>
        <SectionTitle title="数字" />
        <div className="figureRow">
          <Figure
            label="当前得分"
            size="page"
            value="91.6"
            explain={explainReturnRate}
            tag={
              <Tag tone="good" icon="check">
                A 级
              </Tag>
            }
          />
          <Figure label="订货（近 12 月）" value="12,000" unit="pcs" note="较前 12 月 −95 %" />
          <Figure
            label="忠诚评价值"
            value="51"
            tag={
              <Tag tone="bad" icon="alert">
                唯利者
              </Tag>
            }
            note="主观 85 · 客观 17"
          />
          <Figure label="没有有效表单" value="–" />
          <Figure label="行内" size="inline" value="79.99" explain={explainReturnRate} />
        </div>
      </Section>
      <Section>
        <SectionTitle title="状态签：词 + 图标 + 颜色" />
        <div className="galleryWrap">
          {statuses.map((status) => (
            <StatusTag key={status} status={status} />
          ))}
          <StatusTag status="soon">剩 11 分</StatusTag>
        </div>
      </Section>
      <Section>
        <SectionTitle title="时钟五态" />
        <div className="galleryWrap">
          <Clock deadline={{ startedAt: 0, endsAt: 30 * MINUTE, doneAt: 23 * MINUTE }} />
          <Clock deadline={{ startedAt: STARTED, endsAt: STARTED + 22 * MINUTE, doneAt: null }} />
          <Clock
            deadline={{ startedAt: STARTED - 18 * MINUTE, endsAt: STARTED + 11.6 * MINUTE, doneAt: null }}
          />
          <Clock
            deadline={{ startedAt: STARTED - 27 * MINUTE, endsAt: STARTED + 3.2 * MINUTE, doneAt: null }}
          />
          <Clock deadline={{ startedAt: 0, endsAt: 30 * MINUTE, doneAt: 37 * MINUTE }} />
          <Clock
            size="page"
            deadline={{ startedAt: STARTED - 18 * MINUTE, endsAt: STARTED + 11.6 * MINUTE, doneAt: null }}
          />
        </div>
      </Section>
      <Section>
        <SectionTitle title="图标" />
        <div className="galleryWrap">
          {ICON_NAMES.map((name) => (
            <span key={name} data-tip={name}>
              <Icon name={name} />
            </span>
          ))}
        </div>
      </Section>
    </>
  );
}

function Lists() {
  const customers = sampleCustomers(5);
  return (
    <>
      <Section>
        <SectionTitle title="还没收回的表单" />
        <p className="galleryBig">
          还差 <span className="bad">3</span> 份达到 99 %
        </p>
        <TargetBar
          label="收回 40 / 43"
          value={40}
          most={43}
          target={42.57}
          from="收回 40 / 发出 43 = 93.0 %"
          to="目标 ≥ 99 % = 43 份"
        />
        <LineList
          label="还没收回"
          lines={customers.map(({ code, name, contact }) => ({
            key: code,
            start: code,
            main: name,
            end: contact,
            onOpen: () => undefined,
            isCurrent: code === 'C002',
          }))}
        />
      </Section>
      <Section>
        <SectionTitle title="备份">
          <Tag tone="good" icon="check">
            12:00 已核对
          </Tag>
        </SectionTitle>
        <QuietList
          items={[
            { name: '本机', value: '今天 12:00 · 18.4 MB · 可恢复 14 个时点' },
            {
              name: '移动盘 E:',
              value: <span className="warn">上次 09-18，已 8 个工作日</span>,
              aside: '现在备份',
            },
            { name: '上次试恢复', value: '09-01，数据一致，用时 6 秒' },
          ]}
        />
      </Section>
      <Section>
        <SectionTitle title="导入后会怎样" />
        <QuietList
          isSummary
          items={[
            { name: '登记收回', value: '35 份' },
            { name: '未收回', value: '3 份' },
            { name: '回收率', value: '81.4 %' },
          ]}
        />
      </Section>
    </>
  );
}
