import type { Channel } from '../../../../preload/contract/index';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { escalateClocks } from './escalate';
import { shownClocks } from './shown';
import { momentTold, tellStep } from './tell';

type ClockChannel = Extract<Channel, 'complaints.clocks' | 'complaints.tellTime' | 'complaints.escalate'>;

export const complaintClocks: Jobs<ClockChannel> = {
  'complaints.clocks': async (office, { id }) => shownClocks(office, await theComplaint(office.db, id)),
  'complaints.escalate': escalateClocks,
  'complaints.tellTime': async (office, { id, step, at, reason }) => {
    const told = at === undefined ? undefined : momentTold(at, office.settings.timeZone);
    return tellStep(office, await theComplaint(office.db, id), { step, at: told, reason });
  },
};
