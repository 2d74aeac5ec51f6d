import type { complaintNotices } from '../../../../preload/contract/complaintNotices';
import type { Jobs } from '../../list';
import { newestCycle, theComplaint } from '../found';
import { noticeMail } from './mail';
import { notify } from './notify';
import { noticeOffers } from './offers';
import { shownNotices } from './shown';

export const notices: Jobs<keyof typeof complaintNotices> = {
  'complaints.notices': async ({ db }, { id }) => {
    const complaint = await theComplaint(db, id);
    const offers = await noticeOffers(db, complaint, await newestCycle(db, complaint));
    return { id: complaint.uid, code: complaint.code, notices: await shownNotices(db, complaint), offers };
  },
  'complaints.notify': notify,
  'complaints.noticeMail': noticeMail,
};
