import { describe, expect, it } from 'vitest';
import { BLANK_CONTENT, type EightDStep, withTexts } from '../../../db/model/complaints/eightD';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import { zhCN } from '../../../preload/words/zh-CN';
import { stepFact } from './stepFacts';

type Told = Pick<
  EightDWhole,
  'content' | 'team' | 'stock' | 'stockTotal' | 'causes' | 'measures' | 'documents' | 'similar'
>;

const BLANK: Told = {
  ...{ content: BLANK_CONTENT, team: [], stock: [], measures: [], documents: [], similar: [] },
  stockTotal: { quantity: 0, good: 0, bad: 0, unknown: 0 },
  causes: {
    ...{ occurrenceTechnical: [], occurrenceSystemic: [] },
    ...{ nonDetectionTechnical: [], nonDetectionSystemic: [] },
  },
};
const person = { id: 'p', code: null, department: '', contact: '' };
const root = {
  id: 'c',
  method: 'fiveWhy',
  parent: null,
  branch: '',
  text: '盘角被压',
  isRoot: true,
} as const;
const place: EightDWhole['stock'][number] = {
  place: 'stock',
  ...{ id: 's', location: '', countedBy: '', good: 0, bad: 0, disposition: '', note: '' },
  ...{ quantity: 20_400, unknown: 20_400, isolatedAt: null, countedAt: null },
};

describe('the fact of a step', () => {
  it.each<[EightDStep, Partial<Told>, string]>([
    ['D1', {}, ''],
    ['D1', { team: [{ ...person, role: 'leader', name: '黄启明' }] }, '黄启明（组长），共 1 人'],
    ['D1', { team: [{ ...person, role: 'member', name: '黄启明' }] }, '还没有组长，共 1 人'],
    [
      'D2',
      { content: withTexts(BLANK_CONTENT, { description: { what: '变形' } }) },
      '5W2H 1 / 7，是/不是 0 / 4',
    ],
    [
      'D3',
      { stock: [place], stockTotal: { quantity: 20_400, good: 0, bad: 0, unknown: 20_400 } },
      '1 处清点，未明 20,400',
    ],
    ['D4', {}, '发生 / 流出，各要技术与系统'],
    [
      'D4',
      { causes: { ...BLANK.causes, occurrenceTechnical: [{ ...root, finding: '', evidence: '' }] } },
      '根本原因 1 / 4',
    ],
    ['D8', { content: withTexts(BLANK_CONTENT, { closing: { lessons: '包装也评审' } }) }, '包装也评审'],
  ])('%s', (step, more, fact) => {
    expect(stepFact(step, { ...BLANK, ...more }, zhCN.eightD.facts)).toBe(fact);
  });
});
