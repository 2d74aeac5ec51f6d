/** Departments of a blank plant; the office renames them (业务课, 客服部, …). */
export const SHIPPED_DEPARTMENTS: readonly string[] = [
  '业务',
  '品保',
  'PMC',
  '技术',
  '生产',
  '工程',
  '仓务',
  '客服',
];

/** Which department answers for which dimension (rulebook 3, closing). */
export const SHIPPED_DUTIES: Readonly<Record<string, string>> = {
  quality: '品保',
  delivery: 'PMC',
  service: '业务',
  technology: '技术',
  price: '业务',
  image: '业务',
};
