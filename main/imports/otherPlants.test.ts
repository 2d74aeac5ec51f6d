import { describe, expect, it } from 'vitest';
import type { Cell } from '../../db/model/cells/cell';
import { findHeader } from './findHeader';
import type { FieldWords } from './matchColumns';
import { CUSTOMER_WORDS, DELIVERY_WORDS, LEDGER_WORDS } from './synonyms';

// Headers as other plants and their programs write them, each with the fields that they mean; `-` is not used.
const LISTS: readonly (readonly [
  plant: string,
  fields: readonly FieldWords[],
  header: string,
  meant: string,
])[] = [
  ['客商档案 of an ERP', CUSTOMER_WORDS, '客商编码|客商名称|客户分类|所属地区', 'code name kind region'],
  ['往来单位 of a bookkeeper', CUSTOMER_WORDS, '往来单位代码|往来单位|税号', 'code name -'],
  [
    'a plant in 臺灣',
    CUSTOMER_WORDS,
    '客戶代號|客戶全名|聯絡人|電子信箱|統一編號',
    'code name contact email -',
  ],
  ['an export of SAP', CUSTOMER_WORDS, 'Sold-to Party|Name 1|Country|Telephone', 'code name region phone'],
  [
    'shipments of an ERP',
    DELIVERY_WORDS,
    '销售单号|项目|客户代码|存货编码|存货名称|计划数量|要求到货日|发运日期|退货量|NG数',
    'order line customer part product quantity due delivered returnedQuantity defectiveQuantity',
  ],
  [
    'goods issues of SAP',
    DELIVERY_WORDS,
    'Sales Document|Item|Sold-to|Material|Description|Req. Date|Actual GI Date',
    'order line customer part product due delivered',
  ],
  [
    'a list of 簽收',
    DELIVERY_WORDS,
    '訂單單號|項次|客戶代號|貨號|出貨量|需求日|簽收日期',
    'order line customer part quantity due delivered',
  ],
  [
    'a ledger of 问卷',
    LEDGER_WORDS,
    '序号|客户代码|公司全称|问卷发放日期|问卷回收日期|其它意见',
    '- customer customerName issued returned opinion',
  ],
];

const cellOf = (text: string): Cell => ({ kind: 'text', text });

describe('the words of other plants', () => {
  it.each(LISTS)('%s', (_plant, fields, header, meant) => {
    const names = header.split('|');
    const sheet = { name: '', rows: [{ number: 1, cells: names.map(cellOf) }] };
    const { columns } = findHeader([sheet], fields, []);
    const found = new Map([...columns].map(([field, { index }]) => [index, field]));
    expect(names.map((_, index) => found.get(index) ?? '-').join(' ')).toBe(meant);
  });
});
