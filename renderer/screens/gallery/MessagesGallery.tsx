import { useState } from 'react';
import { Busy } from '../../parts/Busy';
import { Button } from '../../parts/Button';
import { DefectBox } from '../../parts/DefectBox';
import { EmptyState } from '../../parts/EmptyState';
import { NextStep } from '../../parts/NextStep';
import { NoResult } from '../../parts/NoResult';
import { RefusalBox } from '../../parts/RefusalBox';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { TwoColumns } from '../../parts/TwoColumns';
import { useToast } from '../../shell/toasts';

const open = () => undefined;

export function MessagesGallery() {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) throw new Error('Broken on purpose');
  return <TwoColumns main={<Empty />} side={<Errors onBreak={() => setBroken(true)} />} />;
}

function Empty() {
  return (
    <>
      <Section>
        <SectionTitle title="空白：说明原因，给出两条路" />
        <EmptyState
          title="还没有客户"
          why="从 Excel 导入最快：有“客户编号、客户名称”两列就够，其余列会自动认。"
          primary={{ label: '导入客户…', onPress: open }}
          other={{ label: '手工加一家', keys: 'Ctrl N', onPress: open }}
          link={{ label: '下载空白表格', onPress: open }}
        />
      </Section>
      <Section>
        <SectionTitle title="筛选没有结果" />
        <NoResult drop={{ condition: '中山', onDrop: open }} onReset={open}>
          没有符合“A 级 + 2026Q3 低于 80 + 中山”的客户。去掉“中山”有 3 家。
        </NoResult>
      </Section>
      <Section>
        <SectionTitle title="拒绝：说了什么不行、留住了什么、怎么办" />
        <RefusalBox
          title="还不能结案：缺 2 项"
          reason="效果确认（制程稽核、项目人员）还没签；控制计划没有填新版次。"
          kept="刚才填的都已存为草稿，没有任何改动生效。"
          action={{ label: '去补第 1 项', onPress: open }}
        />
      </Section>
      <Section>
        <SectionTitle title="缺陷：一个号码，不给堆栈" />
        <DefectBox title="没能生成 PDF（编号 K-20260930-014）" reference="K-20260930-014" onRetry={open} />
      </Section>
      <Section>
        <SectionTitle title="超过一秒：进度和取消" />
        <Busy label="正在生成 300 份表单" progress={{ done: 126, total: 300 }} onCancel={open} />
      </Section>
      <Section>
        <SectionTitle title="都办好了" />
        <NextStep isDone more="2026Q4 的发放在 12-18。">
          2026Q3 已出报告并签核。
        </NextStep>
      </Section>
    </>
  );
}

function Errors({ onBreak }: { readonly onBreak: () => void }) {
  const toast = useToast();
  return (
    <>
      <Section>
        <SectionTitle title="删除：10 秒内撤销，不再追问" />
        <div className="row">
          <Button onPress={() => toast({ text: '已删除 2 位联系人', undo: async () => undefined })}>
            删除 2 位联系人
          </Button>
          <Button onPress={() => toast({ text: '已存到文档' })}>只说一声</Button>
        </div>
      </Section>
      <Section>
        <SectionTitle title="读取中" />
        <Busy label="正在读取…" />
      </Section>
      <Section>
        <SectionTitle title="这一页坏掉" />
        <Button onPress={onBreak}>弄坏这一页</Button>
      </Section>
    </>
  );
}
