import { useState } from 'react';
import { addDays, type Day } from '../../../db/model/day';
import { Button } from '../../parts/Button';
import { CheckField } from '../../parts/CheckField';
import { ChoiceField } from '../../parts/ChoiceField';
import { DayField } from '../../parts/DayField';
import { Dialog } from '../../parts/Dialog';
import { DropFile } from '../../parts/DropFile';
import { HintBar } from '../../parts/HintBar';
import { SectionTitle } from '../../parts/SectionTitle';
import { TextField } from '../../parts/TextField';
import { TODAY } from './sample';

export function FieldsGallery() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className="galleryThree galleryEven">
        <Fields />
        <section>
          <SectionTitle title="对话框" />
          <Button onPress={() => setOpen(true)} keys="F2">
            新批次…
          </Button>
          {isOpen && (
            <Dialog
              title="新的调查批次"
              onClose={() => setOpen(false)}
              primary={{ label: '建立批次', onPress: () => setOpen(false) }}
            >
              <Fields />
            </Dialog>
          )}
        </section>
      </div>
      <DropFile
        title="导入发放回收台账"
        hint=".xlsx 或 .csv，最大 20 MB；表头在前 10 行内会自动找到。"
        kinds={['.xlsx', '.csv']}
        mostBytes={20 * 1024 * 1024}
        onFile={() => undefined}
      />
      <div className="galleryHints">
        <HintBar
          hints={[
            { keys: ['5 … 1'], does: '填入并到下一项' },
            { keys: ['0 或 −'], does: '空白' },
            { keys: ['Enter'], does: '下一项' },
            { keys: ['Shift Enter'], does: '上一项' },
            { keys: ['Up', 'Down'], does: '移动' },
            { keys: ['/'], does: '跳到某项' },
            { keys: ['Ctrl Z'], does: '撤销' },
          ]}
        />
      </div>
    </>
  );
}

function Fields() {
  const [name, setName] = useState('2026 年第四季度客户满意度调查');
  const [on, setOn] = useState<Day | null>(TODAY);
  const [ruleSet, setRuleSet] = useState('iatf');
  const [isAll, setAll] = useState(true);
  return (
    <section>
      <TextField label="批次名称" value={name} onChange={setName} isRequired />
      <TextField
        label="编号"
        value="2026Q3"
        onChange={() => undefined}
        problem="2026Q3 已经用过，最近的空号是 2026Q4"
      />
      <DayField label="发放日期" value={on} onChange={setOn} today={TODAY} first={addDays(TODAY, -3)} />
      <ChoiceField
        label="规则方案"
        value={ruleSet}
        onChange={setRuleSet}
        hint="建批次时冻结，以后改方案不影响这一批。"
        choices={[
          { key: 'iatf', name: '甲 IATF 季度' },
          { key: 'half-year', name: '乙 半年' },
        ]}
      />
      <TextField label="意见与建议" value="" rows={3} onChange={() => undefined} />
      <CheckField isOn={isAll} onChange={setAll}>
        全部已有客户
      </CheckField>
    </section>
  );
}
