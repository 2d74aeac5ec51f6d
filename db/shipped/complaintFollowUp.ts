import { FOLLOW_UP_TEMPLATE } from '../model/surveys/followUp';
import type { Template } from '../model/surveys/template';
import { iatfQuarterly } from './iatfQuarterly';

/** 客诉回访表: five questions to the customer after his complaint is closed. */
export const complaintFollowUp: Template = {
  code: FOLLOW_UP_TEMPLATE,
  name: '客诉处理回访表',
  nameEn: 'Follow-up on complaint handling',
  formNumber: 'QR-YW-023',
  version: 'A/0',
  scale: iatfQuarterly.scale,
  dimensions: [
    {
      code: 'handling',
      name: '客诉处理',
      nameEn: 'Complaint handling',
      items: [
        { code: 'H1', text: '回应速度', textEn: 'Speed of response', weight: 20 },
        { code: 'H2', text: '服务态度', textEn: 'Service attitude', weight: 20 },
        {
          code: 'H3',
          text: '临时措施（隔离、换货、挑选）',
          textEn: 'Containment (isolation, replacement, sorting)',
          weight: 20,
        },
        { code: 'H4', text: '8D 报告质量', textEn: 'Quality of the 8D report', weight: 20 },
        { code: 'H5', text: '处理结果', textEn: 'Result of the handling', weight: 20 },
      ],
    },
  ],
  loyalty: [],
  open: [{ code: 'O1', text: '意见与建议', textEn: 'Comments and suggestions' }],
};
