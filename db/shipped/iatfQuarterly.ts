import type { Template } from '../model/surveys/template';

/** The quarterly questionnaire QR-YW-012 A/1, as data. */
export const iatfQuarterly: Template = {
  code: 'iatf-quarterly',
  name: '客户满意度调查表（季度）',
  nameEn: 'Customer satisfaction survey (quarterly)',
  formNumber: 'QR-YW-012',
  version: 'A/1',
  scale: {
    kind: 'rating',
    options: [
      {
        label: '很满意',
        labelEn: 'Very satisfied',
        score: 100,
      },
      {
        label: '满意',
        labelEn: 'Satisfied',
        score: 80,
      },
      {
        label: '一般',
        labelEn: 'Neutral',
        score: 60,
      },
      {
        label: '不满意',
        labelEn: 'Dissatisfied',
        score: 40,
      },
      {
        label: '很不满意',
        labelEn: 'Very dissatisfied',
        score: 20,
      },
    ],
  },
  dimensions: [
    {
      code: 'quality',
      name: '质量',
      nameEn: 'Quality',
      items: [
        {
          code: 'Q1',
          text: '产品外观质量',
          textEn: 'Product appearance',
          weight: 5,
        },
        {
          code: 'Q2',
          text: '产品尺寸与性能',
          textEn: 'Dimensions and performance',
          weight: 8,
        },
        {
          code: 'Q3',
          text: '质量稳定性',
          textEn: 'Consistency of quality',
          weight: 8,
        },
        {
          code: 'Q4',
          text: '包装与标识',
          textEn: 'Packaging and labelling',
          weight: 4,
        },
        {
          code: 'Q5',
          text: '品质异常处理速度',
          textEn: 'Speed of handling quality problems',
          weight: 6,
        },
        {
          code: 'Q6',
          text: '有害物质（HSF）符合性',
          textEn: 'Hazardous-substance-free compliance',
          weight: 4,
        },
      ],
    },
    {
      code: 'delivery',
      name: '交期',
      nameEn: 'Delivery',
      items: [
        {
          code: 'D1',
          text: '交货准时性',
          textEn: 'On-time delivery',
          weight: 10,
        },
        {
          code: 'D2',
          text: '交货数量准确性',
          textEn: 'Correct quantity',
          weight: 6,
        },
        {
          code: 'D3',
          text: '紧急订单配合度',
          textEn: 'Support of urgent orders',
          weight: 5,
        },
        {
          code: 'D4',
          text: '随货资料完整性',
          textEn: 'Complete delivery papers',
          weight: 4,
        },
      ],
    },
    {
      code: 'service',
      name: '服务',
      nameEn: 'Service',
      items: [
        {
          code: 'S1',
          text: '服务态度',
          textEn: 'Service attitude',
          weight: 5,
        },
        {
          code: 'S2',
          text: '沟通与回复及时性',
          textEn: 'Timely communication',
          weight: 4,
        },
        {
          code: 'S3',
          text: '投诉处理结果',
          textEn: 'Complaint handling',
          weight: 6,
        },
        {
          code: 'S4',
          text: '售后服务',
          textEn: 'After-sales service',
          weight: 5,
        },
      ],
    },
    {
      code: 'technology',
      name: '技术',
      nameEn: 'Technology',
      items: [
        {
          code: 'T1',
          text: '技术支持能力',
          textEn: 'Technical support',
          weight: 5,
        },
        {
          code: 'T2',
          text: '样品与新品开发配合',
          textEn: 'Samples and new products',
          weight: 5,
        },
      ],
    },
    {
      code: 'price',
      name: '价格',
      nameEn: 'Price',
      items: [
        {
          code: 'P1',
          text: '价格合理性',
          textEn: 'Reasonable price',
          weight: 6,
        },
      ],
    },
    {
      code: 'image',
      name: '企业形象',
      nameEn: 'Company image',
      items: [
        {
          code: 'I1',
          text: '企业形象与信誉',
          textEn: 'Image and reputation',
          weight: 4,
        },
      ],
    },
  ],
  loyalty: [
    {
      code: 'L1',
      text: '贵公司继续向我司采购的可能性',
      textEn: 'How likely are you to buy from us again?',
      kind: '0-10',
    },
    {
      code: 'L2',
      text: '贵公司向同行推荐我司的可能性',
      textEn: 'How likely are you to recommend us?',
      kind: '0-10',
    },
  ],
  open: [
    {
      code: 'O1',
      text: '意见与建议',
      textEn: 'Comments and suggestions',
    },
  ],
};
