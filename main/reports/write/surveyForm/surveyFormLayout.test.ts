import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import type { Template } from '../../../../db/model/surveys/template';
import { namedLevels, questionnaire } from '../../../../db/model/surveys/testing/questionnaires';
import { iatfQuarterly } from '../../../../db/shipped/iatfQuarterly';
import { type SurveyForms, surveyFormHtml } from './surveyFormHtml';
import { drawnPages, placedTexts } from './testing/placedTexts';
import { sampleRound } from './testing/sampleRound';

const LONG_NAME =
  '江苏省常州市武进国家高新技术产业开发区华东精密机械制造与自动化装备研究院股份有限公司新能源汽车零部件事业部第二采购中心';
const LONG_TEXT = '贵公司对我司在产品设计变更、材料替代以及制程变更发生时的事前通知与书面确认是否满意';
const LONG_ENGLISH =
  'How satisfied are you with our notice and written confirmation whenever a design, a material or a process changes?';

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

function notIssued(language: SurveyForms['language']): SurveyForms {
  const round = sampleRound(iatfQuarterly, { language, deadline: 10 });
  return { ...round, forms: round.forms.map((form) => ({ ...form, issuedOn: null, dueOn: null })) };
}

const CASES: readonly (readonly [string, SurveyForms])[] = [
  ['Chinese', sampleRound(iatfQuarterly)],
  ['Chinese and English', sampleRound(iatfQuarterly, { language: 'zh-en' })],
  ['printed before it is issued', notIssued('zh')],
  ['printed before it is issued, in two languages', notIssued('zh-TW-en')],
  ['traditional Chinese', sampleRound(iatfQuarterly, { language: 'zh-TW' })],
  ['traditional Chinese and English', sampleRound(iatfQuarterly, { language: 'zh-TW-en' })],
  ['24 items on two pages', sampleRound(questionnaire({ count: 24 }), { language: 'zh-en' })],
  ['60 items', sampleRound(questionnaire({ count: 60 }), { language: 'zh-en' })],
  ['2 levels', sampleRound(questionnaire({ count: 9, scale: namedLevels(2) }), { language: 'zh-en' })],
  ['7 levels', sampleRound(questionnaire({ count: 18, scale: namedLevels(7) }), { language: 'zh-en' })],
  [
    'marks to 10',
    sampleRound(questionnaire({ count: 9, scale: { kind: 'marks', max: 10 } }), { language: 'zh-en' }),
  ],
  [
    'marks to 100',
    sampleRound(questionnaire({ count: 9, scale: { kind: 'marks', max: 100 } }), { language: 'zh-en' }),
  ],
  [
    'long questions',
    sampleRound(questionnaire({ count: 9, text: LONG_TEXT, textEn: LONG_ENGLISH }), { language: 'zh-en' }),
  ],
  ['a customer of 60 characters', withCustomer(iatfQuarterly, LONG_NAME.slice(0, 60))],
  [
    'a customer of 60 characters in two languages',
    withCustomer(iatfQuarterly, LONG_NAME.slice(0, 60), { language: 'zh-en' }),
  ],
  [
    'a customer of 60 characters on two pages',
    withCustomer(questionnaire({ count: 24 }), LONG_NAME.slice(0, 60)),
  ],
  [
    'a plant with a long name',
    sampleRound(iatfQuarterly, {
      plant: { name: LONG_NAME, nameEn: LONG_ENGLISH, character: 'K', address: LONG_NAME, email: LONG_NAME },
    }),
  ],
  [
    'a plant with nothing but its name',
    sampleRound(iatfQuarterly, { plant: { name: '昆山台佳电子', character: 'K' } }),
  ],
  [
    'a long title and period',
    sampleRound(
      { ...iatfQuarterly, name: LONG_NAME, nameEn: LONG_ENGLISH },
      { language: 'zh-en', period: { text: '2026-07-01 至 2026-12-31', textEn: '2026-07-01 to 2026-12-31' } },
    ),
  ],
];

function overlap(one: Area, other: Area): boolean {
  const slack = 0.05;
  const across = one.x + slack < other.x + other.w && other.x + slack < one.x + one.w;
  return across && one.y + slack < other.y + other.h && other.y + slack < one.y + one.h;
}

describe.each(CASES)('a form with %s', (_name, round) => {
  const pages = drawnPages(surveyFormHtml(round));

  it('has as many pages as its geometry', () => {
    expect(pages).toHaveLength(round.geometry.pages.length);
  });

  it('has no word in a box or in the millimetre of white round it', () => {
    round.geometry.pages.forEach(({ boxes }, at) => {
      const texts = placedTexts(pages[at] ?? '');
      const hit = texts.filter((text) =>
        boxes.some(({ x, y, w, h }) => overlap(text, { x: x - 1, y: y - 1, w: w + 2, h: h + 2 })),
      );
      expect(hit.map(({ text }) => text)).toEqual([]);
    });
  });

  it('has all words on the sheet, none on another and none under 6 points', () => {
    for (const page of pages) {
      const texts = placedTexts(page);
      for (const { x, w, size, text } of texts) {
        expect({ text, inside: x > 20.9 && x + w < 189.1, legible: size > 5.99 }).toEqual({
          text,
          inside: true,
          legible: true,
        });
      }
      const pairs = texts.flatMap((one, index) =>
        texts.slice(index + 1).map((other) => [one, other] as const),
      );
      expect(
        pairs
          .filter(([one, other]) => overlap(one, other))
          .map(([one, other]) => `${one.text} × ${other.text}`),
      ).toEqual([]);
    }
  });

  it('keeps the words off the codes, their white and the marks', () => {
    round.geometry.pages.forEach(({ codes, marks }, at) => {
      const quiet = codes.map(({ x, y, size, quiet: by }) => ({
        x: x - by,
        y: y - by,
        w: size + 2 * by,
        h: size + 2 * by,
      }));
      const hit = placedTexts(pages[at] ?? '').filter((text) =>
        [...quiet, ...marks].some((area) => overlap(text, area)),
      );
      expect(hit.map(({ text }) => text)).toEqual([]);
    });
  });
});
