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
import type { Period, Plant, PrintedForm, Sheet } from './sheet';
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
  /** In the order of the pages; each may be in a language of its own. */
  readonly forms: readonly (PrintedForm & { readonly language?: FormLanguage | undefined })[];
}

/** All forms of a round as one document, drawn from the geometry. It is printed alone: pages of other documents must not be joined to it. */
export function surveyFormHtml(round: SurveyForms): string {
  const languages = [...new Set(round.forms.map((form) => form.language ?? round.language))];
  const sheets = languages.flatMap((language) =>
    round.geometry.pages.map((page) => sheetOf(round, language, page)),
  );
  return `<!doctype html>${renderToStaticMarkup(<Document round={round} sheets={sheets} languages={languages} />)}`;
}

function sheetOf(round: SurveyForms, language: FormLanguage, page: PageGeometry): Sheet {
  const { plant, template, period, formNumber, version, geometry } = round;
  return { plant, template, period, formNumber, version, language, page, pageCount: geometry.pages.length };
}

interface DocumentProps {
  readonly round: SurveyForms;
  readonly sheets: readonly Sheet[];
  readonly languages: readonly FormLanguage[];
}

/**
 * What all forms share is drawn once. When every printed page shares it, it lies under them in a fixed place, which Chromium
 * repeats on each page without laying it out again (300 forms: two thirds of the time); else each page uses its own sheet.
 */
function Document({ round, sheets, languages }: DocumentProps): ReactElement {
  const isOneSheet = sheets.length === 1;
  return (
    <html lang={languages.every(isTraditional) ? 'zh-TW' : 'zh-CN'}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${round.formNumber} ${round.template.name}`}</title>
        <style>{styleSheet(languages)}</style>
      </head>
      <body>
        {isOneSheet ? <Under sheet={sheets[0]} /> : <Store sheets={sheets} />}
        {round.forms.flatMap((form) =>
          sheets
            .filter(({ language }) => language === (form.language ?? round.language))
            .map((sheet) => (
              <svg key={`${form.code} ${sheet.page.page}`} className={`form${lookOf(sheet)}`}>
                <title>{form.code}</title>
                {!isOneSheet && <use href={`#${idOf(sheet)}`} />}
                <FormParts sheet={sheet} form={form} geometryHash={round.geometry.hash} />
              </svg>
            )),
        )}
      </body>
    </html>
  );
}

function Under({ sheet }: { readonly sheet: Sheet | undefined }): ReactElement | null {
  if (sheet === undefined) return null;
  return (
    <svg className={`under${lookOf(sheet)}`}>
      <title>{sheet.template.name}</title>
      <Shared sheet={sheet} />
    </svg>
  );
}

function Store({ sheets }: { readonly sheets: readonly Sheet[] }): ReactElement {
  return (
    <svg className="store" aria-hidden="true">
      <defs>
        {sheets.map((sheet) => (
          <g key={idOf(sheet)} id={idOf(sheet)}>
            <Shared sheet={sheet} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

function Shared({ sheet }: { readonly sheet: Sheet }): ReactElement {
  return (
    <>
      <Fixtures page={sheet.page} />
      <Header sheet={sheet} />
      <Guide sheet={sheet} />
      <Table sheet={sheet} />
      <Closing sheet={sheet} />
      <Foot sheet={sheet} />
    </>
  );
}

function idOf({ language, page }: Sheet): string {
  return `${language}-${page.page}`;
}

function lookOf({ language }: Sheet): string {
  return isTraditional(language) ? ' tc' : '';
}
