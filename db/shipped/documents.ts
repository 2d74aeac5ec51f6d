/** Form numbers, first versions and retention of printed papers and reports. The questionnaire's own stands in its template. */
export const SHIPPED_DOCUMENTS = [
  {
    document: 'round-summary',
    number: 'QR-YW-015',
    title: '客户满意度调查汇总分析报告',
    titleEn: 'Customer satisfaction survey: summary and analysis',
    version: 'A/0',
    retention: '3 年',
  },
  {
    document: 'document-revisions',
    number: 'QR-WK-001',
    title: '文件制修订记录',
    titleEn: 'Record of document revisions',
    version: 'A/0',
    retention: '长期',
  },
  {
    document: 'meeting-minutes',
    number: 'QR-YW-018',
    title: '会议记录',
    titleEn: 'Minutes of the meeting',
    version: 'A/0',
    retention: '3 年',
  },
  {
    document: 'improvement-slip',
    number: 'QR-PB-021',
    title: '改善报告',
    titleEn: 'Improvement report',
    version: 'A/0',
    retention: '3 年',
  },
] as const;
