import { Refusal } from '../../db/model/refusal';
import type { ChannelsOf, Jobs } from './list';

export const reports: Jobs<ChannelsOf<'reports'>> = {
  'reports.make': (_office, { report }) => Promise.reject(new Refusal('unknown-report', { report })),
  'reports.list': () => Promise.resolve({ reports: [] }),
};
