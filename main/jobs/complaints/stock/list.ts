import type { complaintStock } from '../../../../preload/contract/complaintStock';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { saveStock } from './save';
import { shownStock } from './shown';

export const stock: Jobs<keyof typeof complaintStock> = {
  'complaints.stock': async ({ db }, { id }) => shownStock(db, await theComplaint(db, id)),
  'complaints.saveStock': saveStock,
};
