import { describe, expect, it } from 'vitest';
import type { Template } from '../../../../db/model/surveys/template';
import { questionnaire } from '../../../../db/model/surveys/testing/questionnaires';
import { iatfQuarterly } from '../../../../db/shipped/iatfQuarterly';
import { type SurveyForms, surveyFormHtml, surveySheetsHtml } from './surveyFormHtml';
import { drawnPages, placedTexts } from './testing/placedTexts';
import { sampleRound } from './testing/sampleRound';

function withCustomer(
  template: Template,
  customerName: string,
  change: Partial<SurveyForms> = {},
): SurveyForms {
  const round = sampleRound(template, change);
  return {
    ...round,
    forms: round.forms.map((form) => ({ ...form, customerName, customerCode: 'SUPPLIER-2026-EAST-0032-B' })),
  };
}

function notIssued(): SurveyForms {
  const round = sampleRound(iatfQuarterly);
  return { ...round, forms: round.forms.map((form) => ({ ...form, issuedOn: null, dueOn: null })) };
}

describe('what a form says', () => {
  const textsOf = (round: SurveyForms) =>
    drawnPages(surveyFormHtml(round)).map((page) => placedTexts(page).map(({ text }) => text));

  it('names plant, title, period, customer, days, form number, version and page', () => {
    const [texts] = textsOf(sampleRound(iatfQuarterly));
    expect(texts).toEqual(
      expect.arrayContaining([
        '苏州恒准精密部件有限公司',
        '客户满意度调查表',
        '（季度）',
        '2026 年第四季度',
        '无锡博创五金有限公司',
        'C1',
        '2026-12-01',
        '2026-12-08',
        'QR-YW-012\u2003版本 A/1',
        '第 1 页 / 共 1 页',
        '26Q4-0001-1',
      ]),
    );
  });

  it('numbers the items and asks each of them once', () => {
    const [texts = []] = textsOf(sampleRound(iatfQuarterly));
    for (const { items } of iatfQuarterly.dimensions)
      for (const { text } of items) expect(texts.filter((one) => one === text)).toHaveLength(1);
    expect(texts).toContain('18');
  });

  it('has its code on every page twice, and each page its number', () => {
    const pages = textsOf(sampleRound(questionnaire({ count: 24 })));
    expect(pages.map((texts) => texts.filter((text) => text === '26Q4-0001-1').length)).toEqual([2, 2]);
    expect(pages.map((texts) => texts.filter((text) => text.startsWith('第 ')))).toEqual([
      ['第 1 页 / 共 2 页'],
      ['第 2 页 / 共 2 页'],
    ]);
  });

  it('leaves a line for a day that is not known, and says nothing of a deadline that there is not', () => {
    const [texts] = textsOf({ ...notIssued(), deadline: null });
    expect(texts).toContain('发放日期');
    expect(texts?.join()).not.toContain('寄回期限');
    expect(texts).not.toContain('请于此日前寄回');
  });

  it('says the day by which it is awaited', () => {
    const [texts] = textsOf(sampleRound(iatfQuarterly));
    expect(texts).toEqual(expect.arrayContaining(['请于此日前寄回', '2026-12-08']));
    expect(texts?.join()).not.toContain('寄回期限');
  });

  it.each([
    ['zh', ['寄回期限', '收到后 5 个工作日内']],
    ['zh-TW', ['寄回期限', '收到後 5 個工作日內']],
    ['zh-en', ['寄回期限\u2002Return', '收到后 5 个工作日内', 'within 5 working days']],
  ] as const)('says how long it has where no day is known yet (%s)', (language, said) => {
    const [texts] = textsOf({ ...notIssued(), language });
    expect(texts).toEqual(expect.arrayContaining([...said]));
    expect(texts).not.toContain('请于此日前寄回');
  });

  it('says to each customer what holds for his own form', () => {
    const round = sampleRound(iatfQuarterly, {}, 2);
    const forms = round.forms.map((form, at) => (at === 1 ? { ...form, issuedOn: null, dueOn: null } : form));
    const [issued, waiting] = textsOf({ ...round, forms });
    expect([issued?.includes('2026-12-08'), waiting?.includes('收到后 5 个工作日内')]).toEqual([true, true]);
  });

  it('has the days of most forms on the shared sheet, and draws a form alike with them and without', () => {
    const round = sampleRound(iatfQuarterly, { language: 'zh-en' }, 3);
    const forms = round.forms.map((form, at) => (at === 2 ? { ...form, issuedOn: '2026-12-02' } : form));
    const { html, under } = surveySheetsHtml({ ...round, forms });
    expect(under).toEqual([0, 0, 1]);
    const [usual, bare, first, , third] = drawnPages(html);
    expect([usual, bare, first, third].map((page) => page?.includes('2026-12-08'))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const sorted = (page: string | undefined) =>
      placedTexts(page ?? '')
        .map((text) => JSON.stringify({ ...text, text: text.text.replace(/2026-12-0[12]|26Q4-.*|C\d/, '') }))
        .sort();
    const [whole, , other] = drawnPages(surveyFormHtml({ ...round, forms }));
    expect(sorted(whole)).toEqual(sorted(other));
  });

  it('is in the language of each form', () => {
    const round = sampleRound(iatfQuarterly, {}, 2);
    const forms = round.forms.map((form, at) => (at === 1 ? { ...form, language: 'zh-en' as const } : form));
    const [chinese, bilingual] = textsOf({ ...round, forms });
    expect(chinese).not.toContain('Product appearance');
    expect(bilingual).toEqual(
      expect.arrayContaining(['产品外观质量', 'Product appearance', 'Very satisfied']),
    );
  });
});

describe('the document', () => {
  it('has the same boxes in every language', () => {
    const boxesIn = (language: SurveyForms['language']) =>
      /<g fill="none" stroke="#000"[^>]*>(<rect[^>]*>(<\/rect>)?){100,}<\/g>/.exec(
        surveyFormHtml(sampleRound(iatfQuarterly, { language })),
      )?.[0];
    expect(boxesIn('zh')).toBeDefined();
    expect(boxesIn('zh-en')).toBe(boxesIn('zh'));
  });

  it('has no style attribute, no script and nothing from outside', () => {
    const html = surveyFormHtml(sampleRound(iatfQuarterly, { language: 'zh-en' }));
    expect(html).not.toMatch(/\sstyle=|<script|https?:/);
    expect(html.match(/url\([^)]*\)/g)?.every((url) => url.startsWith('url(app://print/fonts/'))).toBe(true);
    expect(html).toContain('<head>');
    expect(html).toContain('<style>');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'-alert(1)-'",
    '</text></svg><svg onload=alert(1)>',
    '=HYPERLINK("http://x")',
    '&lt;b&gt;',
  ])('shows the customer %s as it is written', (customerName) => {
    const html = surveyFormHtml(withCustomer(iatfQuarterly, customerName));
    const shown = placedTexts(drawnPages(html)[0] ?? '')
      .map(({ text }) => text)
      .join('');
    expect(shown).toContain(customerName);
    expect(html).not.toMatch(/<img|<script|<svg onload/);
  });

  it('draws a logo only when the page carries it itself', () => {
    const withLogo = (logo: string) =>
      surveyFormHtml(sampleRound(iatfQuarterly, { plant: { name: '昆山', character: 'K', logo } }));
    expect(withLogo('data:image/png;base64,iVBORw0KGgo=')).toContain('<image');
    expect(withLogo('https://example.com/logo.png')).not.toContain('<image');
    expect(withLogo('data:text/html,<b>')).not.toContain('<image');
  });
});

describe('shared sheets', () => {
  it('stand before the pages, one for each page and language', () => {
    const round = sampleRound(questionnaire({ count: 24 }), {}, 3);
    const forms = round.forms.map((form, at) => (at === 1 ? { ...form, language: 'zh-en' as const } : form));
    const { html, under } = surveySheetsHtml({ ...round, forms });
    expect(under).toEqual([0, 1, 2, 3, 0, 1]);
    expect(drawnPages(html)).toHaveLength(4 + 6);
  });

  it('and what each page adds are together the whole page', () => {
    const round = sampleRound(iatfQuarterly, {}, 2);
    const whole = drawnPages(surveyFormHtml(round)).map(placedTexts);
    const { html, under } = surveySheetsHtml(round);
    const drawn = drawnPages(html).map(placedTexts);
    const laid = drawn.slice(1).map((own, at) => [...(drawn[under[at] ?? 0] ?? []), ...own]);
    expect(laid).toEqual(whole);
  });
});
