import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FormGeometry, PageGeometry } from '../../../../db/model/surveys/formPage/parts';
import type { Template } from '../../../../db/model/surveys/template';
import { Closing } from './Closing';
import { Fixtures } from './Fixtures';
import { Foot } from './Foot';
import { FormParts } from './FormParts';
import { type FormLanguage, isTraditional } from './formWords';
import { Guide } from './Guide';
import { Header } from './Header';
import { Days, StripLabels } from './Strip';
import type { FormDays, Period, Plant, PrintedForm, Sheet } from './sheet';
import { styleSheet } from './styleSheet';
import { Table } from './Table';

export interface SurveyForms {
  readonly plant: Plant;
  readonly template: Template;
  readonly geometry: FormGeometry;
  readonly period: Period;
  readonly formNumber: string;
  readonly version: string;
  readonly language: FormLanguage;
  /** Working days from issue to return. */
  readonly deadline: number | null;
  /** In the order of the pages; each may be in a language of its own. */
  readonly forms: readonly (PrintedForm & { readonly language?: FormLanguage | undefined })[];
}

/** All forms of a round as one document, drawn from the geometry; every page is complete in itself. */
export function surveyFormHtml(round: SurveyForms): string {
  const { sheets, pages } = pagesOf(round);
  return documentOf(
    round,
    pages.map(({ under, own }) => (sheets[under] ?? '') + own),
  );
}

/** The same with what many pages share drawn once: the sheets come first, then what each page adds, and which sheet lies under it. */
export function surveySheetsHtml(round: SurveyForms): {
  readonly html: string;
  readonly under: readonly number[];
} {
  const { sheets, pages } = pagesOf(round);
  const html = documentOf(round, [...sheets, ...pages.map(({ own }) => own)]);
  return { html, under: pages.map(({ under }) => under) };
}

interface Pages {
  readonly sheets: readonly string[];
  readonly pages: readonly { readonly under: number; readonly own: string }[];
}

function pagesOf(round: SurveyForms): Pages {
  const sheets = sheetsOf(round);
  const pages = round.forms.flatMap((form) =>
    round.geometry.pages.flatMap((page) => {
      const under = sheets.findIndex((sheet) => sheet.page === page && isSheetOf(sheet, form, round));
      const sheet = sheets[under];
      return sheet === undefined ? [] : [{ under, own: ownMarkup(sheet, form, round.geometry.hash) }];
    }),
  );
  return { sheets: sheets.map(sharedMarkup), pages };
}

/** For each language and page the sheets that are needed; the first page with the days of most forms comes before that without. */
function sheetsOf(round: SurveyForms): readonly Sheet[] {
  const usual = usualDays(round.forms);
  const needed = round.forms.every((form) => areSameDays(form, usual)) ? [usual] : [usual, null];
  return languagesOf(round).flatMap((language) =>
    round.geometry.pages.flatMap((page) =>
      (page.page === 1 ? needed : [null]).map((days) => ({ ...sheetOf(round, language, page), days })),
    ),
  );
}

function isSheetOf(
  { language, days }: Sheet,
  form: SurveyForms['forms'][number],
  round: SurveyForms,
): boolean {
  return language === (form.language ?? round.language) && (days === null || areSameDays(form, days));
}

/** A round is handed out on one day or two: what most forms say is drawn once. */
function usualDays(forms: readonly FormDays[]): FormDays {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(keyOf(form), (counts.get(keyOf(form)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return forms.find((form) => counts.get(keyOf(form)) === most) ?? { issuedOn: null, dueOn: null };
}

function areSameDays(one: FormDays, other: FormDays): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ issuedOn, dueOn }: FormDays): string {
  return `${issuedOn} ${dueOn}`;
}

function ownMarkup(sheet: Sheet, form: PrintedForm, geometryHash: string): string {
  return markup(sheet, <FormParts sheet={sheet} form={form} geometryHash={geometryHash} />);
}

function sharedMarkup(sheet: Sheet): string {
  return markup(sheet, <Shared sheet={sheet} />);
}

function markup({ language }: Sheet, content: ReactElement): string {
  return renderToStaticMarkup(isTraditional(language) ? <g className="tc">{content}</g> : content);
}

// The parts are markup that React has escaped; joining them here spares it to walk the same sheet for every form.
function documentOf(round: SurveyForms, pages: readonly string[]): string {
  const languages = languagesOf(round);
  const lang = languages.every(isTraditional) ? 'zh-TW' : 'zh-CN';
  const body = pages.map((page) => `<svg>${page}</svg>`).join('');
  const head = renderToStaticMarkup(<Head round={round} languages={languages} text={body} />);
  return `<!doctype html><html lang="${lang}">${head}<body>${body}</body></html>`;
}

function languagesOf({ forms, language }: SurveyForms): readonly FormLanguage[] {
  return [...new Set(forms.map((form) => form.language ?? language))];
}

function sheetOf(round: SurveyForms, language: FormLanguage, page: PageGeometry): Omit<Sheet, 'days'> {
  const { plant, template, period, formNumber, version, geometry, deadline } = round;
  const pageCount = geometry.pages.length;
  return { plant, template, period, formNumber, version, language, page, pageCount, deadline };
}

interface HeadProps {
  readonly round: SurveyForms;
  readonly languages: readonly FormLanguage[];
  readonly text: string;
}

function Head({ round, languages, text }: HeadProps): ReactElement {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${round.formNumber} ${round.template.name}`}</title>
      <style>{styleSheet(languages, text)}</style>
    </head>
  );
}

function Shared({ sheet }: { readonly sheet: Sheet }): ReactElement {
  return (
    <>
      <Fixtures page={sheet.page} />
      <Header sheet={sheet} />
      <StripLabels sheet={sheet} />
      {sheet.days !== null && <Days sheet={sheet} days={sheet.days} />}
      <Guide sheet={sheet} />
      <Table sheet={sheet} />
      <Closing sheet={sheet} />
      <Foot sheet={sheet} />
    </>
  );
}
