import { day } from '../../../../../db/model/day';
import { makeFormCode } from '../../../../../db/model/surveys/formCode';
import { formGeometry } from '../../../../../db/model/surveys/formGeometry';
import type { Template } from '../../../../../db/model/surveys/template';
import type { SurveyForms } from '../surveyFormHtml';

const LAST_DAY = day('2026-12-31');

/** Forms 1 to `count` of a plant in Suzhou, as far as `change` does not say otherwise. */
export function sampleRound(template: Template, change: Partial<SurveyForms> = {}, count = 1): SurveyForms {
  return {
    plant: {
      name: '苏州恒准精密部件有限公司',
      nameEn: 'Suzhou Hengzhun Precision Components Co., Ltd.',
      character: 'K',
      address: '苏州工业园区示例路 1 号',
      email: 'qa@hengzhun.example',
      fax: '0512-0000 0000',
      logo: null,
    },
    template,
    geometry: formGeometry(template),
    period: { text: '2026 年第四季度', textEn: '2026 Q4' },
    formNumber: template.formNumber,
    version: template.version,
    language: 'zh',
    deadline: 5,
    forms: Array.from({ length: count }, (_, at) => ({
      code: makeFormCode(LAST_DAY, at + 1),
      customerName: '无锡博创五金有限公司',
      customerNameEn: 'Wuxi Bochuang Hardware Co., Ltd.',
      customerCode: `C${at + 1}`,
      issuedOn: '2026-12-01',
      dueOn: '2026-12-08',
    })),
    ...change,
  };
}
