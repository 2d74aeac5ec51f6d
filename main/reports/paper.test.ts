import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { type RoundWorld, roundWorld, type WorldForm } from '../../db/testing/roundWorld';
import { answersAlike, SMALL_ROUNDS } from '../../db/testing/smallRounds';
import type { Settings } from '../../preload/contract/settings';
import { closing } from '../jobs/surveys/actions';
import { roundSummary } from './roundSummary';
import { HOSTILE } from './testing/hostile';
import { jobOffice } from './testing/jobOffice';
import { reportHtml } from './write/print';

const PERIOD = { code: '2026Q3', from: '2026-07-01', to: '2026-09-30' };

async function pagesOf(world: RoundWorld, settings: Partial<Settings> = {}) {
  const office = jobOffice(await roundWorld(world), settings);
  await closing['surveys.closeRound'](office, { round: '2026Q3', on: day('2026-10-09') });
  const html = reportHtml((await roundSummary.collect(office, { round: '2026Q3' })).document);
  return { html, pages: html.split('<svg ').slice(1) };
}

function wordsIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');
}

/** So many customers with one form each; of every opinion that is told, one. */
function manyCustomers(
  count: number,
  opinionOf: (at: number) => string = () => '',
  nameOf = (at: number) => `客户 ${at}`,
): RoundWorld {
  const customers = Array.from({ length: count }, (_, at) => ({ code: `C${at}`, name: nameOf(at) }));
  const forms = customers.map(({ code }, at): WorldForm => {
    return {
      customer: code,
      issuedOn: '2026-07-13',
      returnedOn: '2026-07-15',
      answers: answersAlike(60 + 20 * (at % 3)),
      opinion: opinionOf(at),
    };
  });
  return { customers, rounds: [{ ...PERIOD, forms }] };
}

describe('the pages of a report', () => {
  it('carry form number, version, record and page on every page', async () => {
    const { pages } = await pagesOf(SMALL_ROUNDS, { plantName: '苏州恒准精密部件有限公司' });
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, at) => {
      const words = wordsIn(page);
      expect(words).toContain(`第${at + 1}页/共${pages.length}页`);
      expect(words).toContain('QR-YW-015');
      expect(words).toContain('BG-2026Q3');
      expect(words).toContain('打印件不受控');
    });
  });

  it('tell in the contents where each chapter begins', async () => {
    const { pages } = await pagesOf(manyCustomers(120));
    const [cover = '', ...inner] = pages.map(wordsIn);
    const at = inner.findIndex((page) => page.includes('请管理评审决定触发的规则')) + 2;
    expect(cover).toMatch(new RegExp(`请管理评审决定${at}`));
  });

  it('repeat the head of what runs over the end of a page', async () => {
    const { pages } = await pagesOf(manyCustomers(120));
    const words = pages.map(wordsIn);
    expect(
      words.filter((page) => page.includes('产品外观质量') && page.includes('较上批') === false).length,
    ).toBeGreaterThan(2);
    expect(words.filter((page) => page.includes('触发类别触发依据责任部门期限状态')).length).toBeGreaterThan(
      1,
    );
  });

  it.each([
    ['zh-TW', '客戶滿意度調查', '第1頁/共'],
    ['en', 'Customersatisfactionsurvey', 'Page1of'],
  ] as const)('speak %s', async (language, title, page) => {
    const { pages, html } = await pagesOf(SMALL_ROUNDS, { language });
    expect(wordsIn(pages[0] ?? '')).toContain(title);
    expect(wordsIn(pages[0] ?? '')).toContain(page);
    expect(html).toContain(`<html lang="${language}">`);
  });
});

const TAGS = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'svg',
  'g',
  'text',
  'tspan',
  'rect',
  'line',
  'path',
  'circle',
  'polygon',
  'image',
];

describe('hostile texts', () => {
  it('are printed as they are and never become markup', async () => {
    const world = manyCustomers(
      HOSTILE.length,
      (at) => HOSTILE[at] ?? '',
      (at) => HOSTILE[at] ?? '',
    );
    const { html } = await pagesOf(world, { plantName: HOSTILE[20] ?? '', plantNameEn: HOSTILE[30] ?? '' });
    const tags = [...html.matchAll(/<([a-z]+)((?:\s[^>]*)?)>/gi)];
    expect(tags.map(([, name = '']) => name).filter((name) => !TAGS.includes(name))).toEqual([]);
    const attributes = tags.flatMap(([, , rest = '']) =>
      [...rest.matchAll(/([\w:-]+)=/g)].map(([, name]) => name ?? ''),
    );
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'href')).toEqual(
      [],
    );
    const words = wordsIn(html);
    expect(HOSTILE.filter((text) => !words.includes(text.replace(/\s/g, '')))).toEqual([]);
  });
});
