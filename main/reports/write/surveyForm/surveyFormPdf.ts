import { layUnder } from './layUnder';
import { type SurveyForms, surveyFormHtml, surveySheetsHtml } from './surveyFormHtml';

/** All forms of a round as one PDF, drawn by `print`, which turns a page's HTML into a PDF. */
export async function surveyFormPdf(
  round: SurveyForms,
  print: (html: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { html, under } = surveySheetsHtml(round);
  const drawn = await print(html);
  try {
    return layUnder(drawn, under);
  } catch (error) {
    // An engine that writes its PDF in another way prints each page whole: slower and larger, but the same paper.
    if (error instanceof RangeError) return print(surveyFormHtml(round));
    throw error;
  }
}
