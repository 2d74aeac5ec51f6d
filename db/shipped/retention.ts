import type { Retention } from '../model/records';

const OURS = '程序文件未规定，由办公室自行设定';

/** How long each kind of record is kept, until the office says otherwise. */
export const SHIPPED_RETENTION: readonly Retention[] = [
  { record: 'customer', years: 3, basis: OURS },
  { record: 'contact', years: 3, basis: OURS },
  { record: 'round', years: 3, basis: '《记录管制程序》客户满意度调查记录' },
  { record: 'action', years: 3, basis: OURS },
  { record: 'meeting', years: 3, basis: OURS },
  { record: 'attachment', years: 3, basis: OURS },
  { record: 'complaint', years: 10, basis: OURS },
];
