/** Form numbers, versions and retention of printed papers and reports. The questionnaire's own stands in its template. */
export const SHIPPED_FORM_NUMBERS = [
  { document: 'round-summary', number: 'QR-YW-015', version: 'A/0', retention: '3 年' },
] as const;
