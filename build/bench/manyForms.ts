import { iatfQuarterly } from '../../db/shipped/iatfQuarterly';
import type { SurveyForms } from '../../main/reports/write/surveyForm/surveyFormHtml';
import { sampleRound } from '../../main/reports/write/surveyForm/testing/sampleRound';

export const FORMS = 300;

/** The bilingual forms of a round of as many customers. */
export function manyForms(): SurveyForms {
  const round = sampleRound(iatfQuarterly, { language: 'zh-en' }, FORMS);
  const forms = round.forms.map((form, at) => ({ ...form, customerName: `第 ${at + 1} 精密五金有限公司` }));
  return { ...round, forms };
}
