import type { Channel } from '../../../../preload/contract/index';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { shownClocks } from './shown';
import { momentTold, tellStep } from './tell';

type ClockChannel = Extract<Channel, 'complaints.clocks' | 'complaints.tellTime'>;

export const complaintClocks: Jobs<ClockChannel> = {
  'complaints.clocks': async (office, { id }) => shownClocks(office, await theComplaint(office.db, id)),
  'complaints.tellTime': async (office, { id, step, at, reason }) => {
    const told = at === undefined ? undefined : momentTold(at, office.settings.timeZone);
    return tellStep(office, await theComplaint(office.db, id), { step, at: told, reason });
  },
};
