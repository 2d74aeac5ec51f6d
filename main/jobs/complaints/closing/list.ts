import type { complaintClosing } from '../../../../preload/contract/complaintClosing';
import type { Jobs } from '../../list';
import { newestCycle, theComplaint } from '../found';
import { confirmEffect, confirmingOffers } from './confirm';
import { gatesOf } from './gates';
import { closeComplaint, reopenComplaint, takeUpComplaint, withdrawComplaint } from './turns';

export const closing: Jobs<keyof typeof complaintClosing> = {
  'complaints.gates': async (office, { id }) => {
    const complaint = await theComplaint(office.db, id);
    const asked = await gatesOf(office, complaint, await newestCycle(office.db, complaint));
    return { ...asked, offers: await confirmingOffers(office, complaint) };
  },
  'complaints.confirmEffect': confirmEffect,
  'complaints.close': closeComplaint,
  'complaints.reopen': reopenComplaint,
  'complaints.withdraw': withdrawComplaint,
  'complaints.takeUpAgain': takeUpComplaint,
};
