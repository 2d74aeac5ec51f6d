import { describe, expect, it } from 'vitest';
import type { Cell } from '../../db/model/cells/cell';
import { findHeader } from './findHeader';
import type { FieldWords } from './matchColumns';
import { COMPLAINT_WORDS, CUSTOMER_WORDS, DELIVERY_WORDS, LEDGER_WORDS } from './synonyms';
import type { Sheet } from './tables';

const cellOf = (text: string): Cell => (text === '' ? { kind: 'empty' } : { kind: 'text', text });

/** A sheet of rows written as `a|b|c`; blank rows are not in a sheet. */
function sheetOf(...rows: readonly string[]): Sheet {
  return {
    name: '台账',
    rows: rows.flatMap((row, at) =>
      row === '' ? [] : { number: at + 1, cells: row.split('|').map(cellOf) },
    ),
  };
}

/** What was found, as `field=header`. */
function found<F extends string>(
  fields: readonly FieldWords<F>[],
  required: readonly F[],
  ...rows: string[]
) {
  const { columns, ignored, headerRow } = findHeader([sheetOf(...rows)], fields, required);
  return {
    row: headerRow.number,
    columns: [...columns].map(([field, { text }]) => `${field}=${text}`).sort(),
    ignored,
  };
}

describe('the header of a file', () => {
  it('may stand below titles and blank rows, its columns in any order', () => {
    const rows = ['客户资料一览表', '', '制表：张三|2026-03-05', '备注|客户名称|客户编号', '|甲|C001'];
    expect(found(CUSTOMER_WORDS, ['code', 'name'], ...rows)).toEqual({
      row: 4,
      columns: ['code=客户编号', 'name=客户名称', 'note=备注'],
      ignored: [],
    });
  });

  it('names the columns that it does not know, and the second of two equal ones', () => {
    expect(found(CUSTOMER_WORDS, ['code'], '客户编号|销售额 2025|客户编号|开户行\n账号')).toMatchObject({
      ignored: ['销售额 2025', '客户编号', '开户行\n账号'],
    });
  });

  it.each([
    ['full-width signs', '数量（ＰＣＳ）'],
    ['a unit in brackets', '数量(PCS)'],
    ['a unit behind it', '数量PCS'],
    ['a colon', '数量：'],
    ['a star', '* 数量'],
    ['a line end', '数\n量'],
    ['a number', '6. 数量'],
    ['a number in a circle', '⑥数量'],
    ['two languages', '数量 Quantity'],
    ['two languages over a line end', '数量\nQty (pcs)'],
    ['a stroke', '数量/Qty'],
    ['capitals', 'QTY.'],
    ['traditional signs', '數量'],
  ])('is understood with %s', (_name, header) => {
    expect(found(DELIVERY_WORDS, ['quantity'], header).columns).toEqual([`quantity=${header}`]);
  });

  it.each([
    ['客户代码', 'code'],
    ['客户代号', 'code'],
    ['客编', 'code'],
    ['顾客编号', 'code'],
    ['客戶編號', 'code'],
    ['Customer No.', 'code'],
    ['Cust Code', 'code'],
    ['customer_code', 'code'],
    ['客户全称', 'name'],
    ['公司名称', 'name'],
    ['客戶名稱', 'name'],
    ['Customer Name', 'name'],
    ['简称', 'shortName'],
    ['客户类别', 'kind'],
    ['客户状态', 'status'],
    ['等级', 'level'],
    ['聯絡人', 'contact'],
    ['联系电话', 'phone'],
    ['E-mail', 'email'],
    ['区域', 'region'],
    ['HSF要求', 'hsf'],
    ['是否私模', 'ownMould'],
    ['重要开发客户', 'keyProspect'],
    ['公司地址', 'address'],
    ['送货地址', 'deliveryPlace'],
    ['付款条件', 'tradeTerms'],
  ] as const)('of customers knows %s as %s', (header, field) => {
    expect(found(CUSTOMER_WORDS, [field], header).columns).toEqual([`${field}=${header}`]);
  });

  it.each([
    ['订单编号|项次|客户代码|要求交期|实际出货日期', 'order line customer due delivered'],
    ['訂單號|行號|客戶編號|應交日期|實交日期', 'order line customer due delivered'],
    ['SO No.|Line|Cust No|Due Date|Ship Date', 'order line customer due delivered'],
    ['订单号|序号|客户|交货日期', 'order line customer due'],
    ['订单号|行号|客户编号|应交日期|交货日期', 'order line customer due delivered'],
    ['订单号|行号|客户编号|交货日期|实际交货日期', 'order line customer due delivered'],
    ['订单号|行号|客户编号|客户订单号|交期', 'order line customer - due'],
    ['单号|行号|客户编号|客户PO|交期', 'order line customer - due'],
    ['订单号|行号|客户名称|客户编号|交期', 'order line - customer due'],
  ])('of deliveries tells the days apart: %s', (header, fields) => {
    const { columns, ignored } = found(DELIVERY_WORDS, ['order', 'line', 'customer', 'due'], header);
    const names = header.split('|');
    const expected = fields.split(' ').flatMap((field, at) => (field === '-' ? [] : `${field}=${names[at]}`));
    expect(columns).toEqual(expected.sort());
    expect(ignored).toHaveLength(names.length - expected.length);
  });

  it.each([
    [
      '客诉单号|客户简称|客户编号|受理日期|型号|品名|批号|产线|订单号|现象|严重度|处理人|状态|结案日期',
      'number customerName customer received model partName batch line orderNumber problem severity engineer state closed',
    ],
    [
      '案件編號|客戶名稱|投訴日期|料號|型號|不良現象|詳細描述|檢驗數|不良數|客戶要求8D回覆時間|8D回覆時間|原因分析|改善對策',
      'number customer received part model problem description checkedQuantity defectiveQuantity customerDue replied cause corrective',
    ],
    [
      'Complaint No.|Customer|Date Received|Model|Defect|Lot No|Severity|8D Due Date|8D Reply Date|Root Cause|Status|Closed On',
      'number customer received model problem batch severity customerDue replied cause state closed',
    ],
    ['编号|客户|日期|产品|问题', 'number customer received part problem'],
    ['8D编号|客户编号|投诉日期|不良数|不良率', 'number customer received defectiveQuantity -'],
  ])('of complaints tells the columns of other registers: %s', (header, fields) => {
    const { columns } = found(COMPLAINT_WORDS, ['number', 'customer', 'received'], header);
    const names = header.split('|');
    const expected = fields.split(' ').flatMap((field, at) => (field === '-' ? [] : `${field}=${names[at]}`));
    expect(columns).toEqual(expected.sort());
  });

  it('of complaints knows the plant’s own list', () => {
    const header =
      '客诉编号|客户编号|受理时间|确认时间|受理方式|投诉人|料号|不良现象|批量|不良数|责任部门|通知改善工程时间|8D回复时间|结案时间';
    expect(found(COMPLAINT_WORDS, ['number', 'customer', 'received'], header)).toMatchObject({ ignored: [] });
  });

  it('of a ledger knows its items by text, English text or code', () => {
    const items: FieldWords[] = [
      { field: 'Q1', words: ['产品外观质量', 'Product appearance', 'Q1'] },
      { field: 'Q6', words: ['有害物质（HSF）符合性', 'Hazardous-substance-free compliance', 'Q6'] },
      { field: 'S3', words: ['投诉处理结果', 'Complaint handling', 'S3'] },
    ];
    const words: FieldWords[] = [...LEDGER_WORDS, ...items];
    const rows = [
      '台账 2026Q1',
      '客户编号|客户名称|发放日|收回日|1.产品外观质量(5分)|有害物质(HSF)符合性|S3|意见与建议',
    ];
    expect(found(words, ['customer', 'issued'], ...rows)).toEqual({
      row: 2,
      columns: [
        'Q1=1.产品外观质量(5分)',
        'Q6=有害物质(HSF)符合性',
        'S3=S3',
        'customer=客户编号',
        'customerName=客户名称',
        'issued=发放日',
        'opinion=意见与建议',
        'returned=收回日',
      ],
      ignored: [],
    });
    expect(found(words, ['customer'], '客户编号|Q1 产品外观质量|COMPLAINT HANDLING').columns).toHaveLength(3);
  });

  it('may have two rows: groups above, items below', () => {
    const words: FieldWords[] = [
      ...LEDGER_WORDS,
      { field: 'Q1', words: ['外观'] },
      { field: 'Q2', words: ['尺寸'] },
    ];
    const rows = ['客户编号|发出日期|质量||意见', '||外观|尺寸|', 'C001|2026-03-05|5|4|'];
    expect(found(words, ['customer', 'issued'], ...rows)).toEqual({
      row: 2,
      columns: ['Q1=外观', 'Q2=尺寸', 'customer=客户编号', 'issued=发出日期', 'opinion=意见'],
      ignored: [],
    });
  });

  it('never takes the first row of data into the header', () => {
    const rows = ['客户编号|客户名称|状态|', 'C001|公司|已有|备注'];
    expect(found(CUSTOMER_WORDS, ['code', 'name'], ...rows)).toMatchObject({
      row: 1,
      columns: ['code=客户编号', 'name=客户名称', 'status=状态'],
    });
  });

  it('is looked for in every sheet', () => {
    const sheets = [
      sheetOf('填写说明', '客户编号：必填'),
      { ...sheetOf('客户编号|客户名称', 'C1|甲'), name: '数据' },
    ];
    expect(findHeader(sheets, CUSTOMER_WORDS, ['code', 'name']).sheet.name).toBe('数据');
  });

  it('is looked for in the first 30 rows', () => {
    const titles = Array.from({ length: 29 }, (_, at) => `第 ${at + 1} 行`);
    expect(found(CUSTOMER_WORDS, ['code'], ...titles, '客户编号').row).toBe(30);
    expect(() => found(CUSTOMER_WORDS, ['code'], ...titles, '又一行', '客户编号')).toThrow();
  });

  it('that lacks a required column is refused with what is missing', () => {
    const act = () => found(DELIVERY_WORDS, ['order', 'line', 'customer', 'due'], '订单号|客户编号|料号');
    expect(act).toThrow(
      expect.objectContaining({
        code: 'header-not-found',
        facts: { missing: ['行号', '应交日期'], sheets: ['台账'] },
      }),
    );
    expect(() => findHeader([], CUSTOMER_WORDS, ['code'])).toThrow(
      expect.objectContaining({ facts: { missing: ['客户编号'], sheets: [] } }),
    );
  });
});
