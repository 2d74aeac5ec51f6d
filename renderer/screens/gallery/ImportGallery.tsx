import { ImportGrid } from '../../parts/ImportGrid';
import type { ImportRow } from '../../parts/importRows';
import { NextStep } from '../../parts/NextStep';
import { sampleCustomers } from './sample';

const COLUMNS = [
  { header: '客户编号', field: '客户编号' },
  { header: '客户名称', field: '客户名称' },
  { header: '发出日期', field: '发出日期' },
  { header: '收回日期', field: '收回日期' },
  { header: '产品外观质量', field: 'Q1 外观' },
  { header: '产品尺寸与性能', field: 'Q2 尺寸' },
  { header: '质量稳定性', field: 'Q3 稳定' },
  { header: '业务员备注', field: null },
];

type Cell = ImportRow['cells'][number];

const plain = (value: string): Cell => ({ value, reason: null, readAs: null });
const bad = (value: string, reason: string): Cell => ({ value, reason, readAs: null });
const read = (value: string, readAs: string): Cell => ({ value, reason: null, readAs });

/** What is odd in the sample, by row and column. */
const ODD: Readonly<Record<string, Cell>> = {
  '5 3': read('20260926', '2026-09-26'),
  '5 5': read('=C7+1', '5（公式的结果）'),
  '8 3': bad('2026-02-30', '没有这一天'),
  '8 4': bad('较满意', '不在五级里'),
  '12 0': bad('C0l5', '没有此客户'),
};

const ROWS: readonly ImportRow[] = sampleCustomers(43).map(({ code, name, lastOn }, index) => {
  const values = [
    code,
    name,
    '2026-09-22',
    lastOn ?? '',
    String((index % 3) + 3),
    '4',
    '5',
    index % 5 === 0 ? '下月换窗口' : '',
  ];
  const cells = values.map((value, column) => ODD[`${index} ${column}`] ?? plain(value));
  return { row: index + 3, fate: cells.some(({ reason }) => reason !== null) ? 'rejected' : 'added', cells };
});

export function ImportGallery() {
  return (
    <>
      <NextStep action={{ label: '导入 41 行', keys: 'Ctrl Enter', onPress: () => undefined }}>
        <b>2 行有错</b>；可以先导入 41 行，错行导出给业务课补。
      </NextStep>
      <div className="galleryImport">
        <ImportGrid label="预览" columns={COLUMNS} rows={ROWS} note="43 份表单；第 46 行“合计”已跳过" />
      </div>
    </>
  );
}
