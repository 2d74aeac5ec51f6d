import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { BLANK_CONTENT, CAUSE_BRANCHES, withAnswer, withTexts } from './eightD';
import { checkSteps, completeSteps, type EightDQuestion } from './eightDCheck';
import type { EightDFacts, MeasureFact } from './eightDFacts';
import { type EightDRule, lacksOf } from './eightDRules';
import { textsOf } from './eightDTexts';

const BLANK: EightDFacts = {
  isConfirmed: false,
  checkedQuantity: null,
  defectiveQuantity: null,
  content: BLANK_CONTENT,
  team: [],
  stock: [],
  causes: [],
  measures: [],
  documents: [],
  similar: [],
  isCaseSearched: false,
};

const facts = (more: Partial<EightDFacts>): EightDFacts => ({ ...BLANK, ...more });
const texts = (change: Parameters<typeof withTexts>[1]) => ({ content: withTexts(BLANK_CONTENT, change) });
const measure = (more: Partial<MeasureFact> = {}): MeasureFact => ({
  ...{ step: 'corrective', branch: 'occurrenceTechnical', text: '加筋', owner: '李课长', department: '品保' },
  ...{ dueOn: day('2026-03-27'), isChosen: true, choice: '试装 50 盘', introducedOn: null, evidence: '' },
  ...{ verifiedOn: null, verifiedBy: '', effect: '', endedOn: null },
  ...more,
});
const PLACE = { name: '成品仓', quantity: 3200, good: 3020, bad: 180 };
const QUESTIONS: readonly EightDQuestion[] = [
  { id: 'D8.texts', step: 'D8', rule: 'closingTexts', text: { 'zh-CN': '', 'zh-TW': '', en: '' } },
  { id: 'D8.told', step: 'D8', rule: null, text: { 'zh-CN': '', 'zh-TW': '', en: '' } },
];

const shown = (rule: EightDRule, more: Partial<EightDFacts>) =>
  lacksOf(rule, facts(more))
    .map(({ code, of }) => `${code} ${of}`.trim())
    .join(', ');

describe('a rule of completeness', () => {
  it.each<[string, EightDRule, Partial<EightDFacts>, string]>([
    [
      'asks for leader and champion',
      'leaders',
      { team: [{ role: 'leader', department: '品保' }] },
      'champion',
    ],
    [
      'takes no member of the leader’s own department for another one',
      'otherDepartment',
      {
        team: ['leader', 'member'].map((role) => ({
          role: role === 'leader' ? role : 'member',
          department: '品保',
        })),
      },
      'otherDepartment',
    ],
    [
      'is content with one of another department',
      'otherDepartment',
      {
        team: [
          { role: 'leader', department: '品保' },
          { role: 'member', department: '生产' },
        ],
      },
      '',
    ],
    [
      'names what of 5W2H is missing',
      'description',
      texts({ description: { what: 'a', when: 'b', where: 'c', who: 'd', why: 'e', how: ' ' } }),
      'description how, description howMany',
    ],
    [
      'holds every is against an is not',
      'comparison',
      texts({ isIsNot: { what: { is: '端子', isNot: '外壳' }, where: { is: '盘角' } } }),
      'comparison where, comparison when, comparison howMany',
    ],
    ['asks for counts', 'counted', {}, 'counts'],
    [
      'asks to count what was not counted',
      'counted',
      { stock: [{ ...PLACE, quantity: null }] },
      'counted 成品仓',
    ],
    [
      'leaves nothing unknown',
      'counted',
      { stock: [PLACE, { ...PLACE, name: '在途', good: null }] },
      'unknown 在途',
    ],
    ['is content when all is judged', 'counted', { stock: [PLACE] }, ''],
    [
      'asks each branch for a root cause or the reason why not',
      'roots',
      {
        ...texts({ analysis: { nonDetectionSystemic: { notNeeded: '检验标准没有问题' } } }),
        causes: [{ branch: 'occurrenceTechnical', text: '盘角压到', isRoot: true }],
      },
      'root occurrenceSystemic, root nonDetectionTechnical',
    ],
    [
      'takes no proof without what proves it',
      'proofs',
      texts({ analysis: { occurrenceTechnical: { proof: 'reproduced' } } }),
      CAUSE_BRANCHES.map((branch) => `proof ${branch}`).join(', '),
    ],
    [
      'wants a chosen measure for each branch',
      'measureForRoots',
      { measures: [measure(), measure({ branch: 'occurrenceSystemic', isChosen: false })] },
      'measureFor occurrenceSystemic, measureFor nonDetectionTechnical, measureFor nonDetectionSystemic',
    ],
    [
      'is not content without any measure',
      'corrective',
      { measures: [measure({ isChosen: false })] },
      'measures corrective',
    ],
    ['names the measure that was not introduced', 'introduced', { measures: [measure()] }, 'introduced 加筋'],
    ['asks nothing of what was not chosen', 'introduced', { measures: [measure({ isChosen: false })] }, ''],
    [
      'wants a day and a name of who verified',
      'verified',
      { measures: [measure({ verifiedOn: day('2026-04-10') })] },
      'verified 加筋',
    ],
    [
      'asks for three documents',
      'documents',
      {},
      'document pfmea, document controlPlan, document workInstruction',
    ],
    [
      'wants a revision, or a reason',
      'revisions',
      {
        documents: [
          document({ number: 'PF-012' }),
          document({ kind: 'controlPlan', isNeeded: false }),
          document({ kind: 'workInstruction', isNeeded: false, reason: '没有动作要改' }),
        ],
      },
      'revision PF-012, reason controlPlan',
    ],
    ['takes a reason for no similar product', 'similar', texts({ prevention: { noSimilar: '专用盘' } }), ''],
    [
      'wants every similar product looked at',
      'similarLooked',
      { similar: [{ part: 'P1021', isAffected: true, result: '', lookedOn: null }] },
      'looked P1021',
    ],
  ])('%s', (_name, rule, more, missing) => {
    expect(shown(rule, more)).toBe(missing);
  });
});

function document(more: Partial<EightDFacts['documents'][number]>): EightDFacts['documents'][number] {
  const blank = { kind: 'pfmea', isNeeded: true, number: '', newRevision: '', changedOn: null, reason: '' };
  return { ...blank, kind: 'pfmea', ...more };
}

describe('a step', () => {
  const stateOf = (content: EightDFacts['content']) =>
    checkSteps(QUESTIONS, facts({ content })).find(({ step }) => step === 'D8');
  const written = withTexts(BLANK_CONTENT, { closing: { recognition: '谢谢', lessons: '包装也评审' } });
  const answer = { question: 'D8.told', isYes: true, remark: '', person: '李课长', at: '' };

  it.each([
    ['is open before anybody wrote', BLANK_CONTENT, 'open'],
    ['is begun once something is written', withTexts(BLANK_CONTENT, { closing: { words: '完' } }), 'begun'],
    ['waits for the person’s answer', written, 'begun'],
    ['is complete when facts and person say yes', withAnswer(written, 'D8.told', answer), 'complete'],
    [
      'is not complete when the person says no',
      withAnswer(written, 'D8.told', { ...answer, isYes: false }),
      'begun',
    ],
    ['waits again when the answer is taken back', withAnswer(written, 'D8.told', null), 'begun'],
  ])('%s', (_name, content, state) => {
    expect(stateOf(content)?.state).toBe(state);
  });

  it('counts D1 to D8 alone', () => {
    const checks = checkSteps(QUESTIONS, facts({ content: withAnswer(written, 'D8.told', answer) }));
    expect(completeSteps(checks)).toBe(1);
  });
});

describe('texts', () => {
  it('change piece by piece', () => {
    const first = withTexts(BLANK_CONTENT, { description: { what: '变形' }, english: { a: 'bent', b: 'x' } });
    const now = withTexts(first, { description: { when: '3 月 12 日' }, english: { b: ' ' } });
    expect(now.description).toMatchObject({ what: '变形', when: '3 月 12 日' });
    expect(now.english).toEqual({ a: 'bent' });
  });

  it('are listed in the order of the report, by keys', () => {
    const content = withTexts(BLANK_CONTENT, {
      closing: { lessons: '包装也评审' },
      isIsNot: { where: { is: '盘角' } },
    });
    const none = { occurrenceSystemic: [], nonDetectionTechnical: [], nonDetectionSystemic: [] };
    const listed = textsOf({
      content,
      stock: [{ id: 's', location: '成品仓', disposition: '' }],
      causes: { ...none, occurrenceTechnical: [{ id: 'c', text: '叠五层', evidence: '' }] },
      measures: [{ id: 'm', step: 'containment', text: '只叠两层', choice: '', evidence: '', effect: '' }],
      documents: [],
      similar: [],
    });
    expect(listed.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'isIsNot.where.is 盘角',
      'stock.s.location 成品仓',
      'measure.m.text 只叠两层',
      'cause.c.text 叠五层',
      'closing.lessons 包装也评审',
    ]);
  });
});
