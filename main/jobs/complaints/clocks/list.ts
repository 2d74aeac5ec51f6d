import type { Channel } from '../../../../preload/contract/index';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { escalateClocks } from './escalate';
import { noteClock } from './noteClock';
import { saveProfile, shownProfiles } from './profiles';
import { complaintClocksNow, watchedRuns } from './running';
import { shownClocks } from './shown';
import { momentTold, tellStep } from './tell';

type ClockChannel = Extract<
  Channel,
  `complaints.${'clocks' | 'running' | 'tellTime' | 'escalate' | 'noteClock' | 'profiles' | 'saveProfile'}`
>;

export const complaintClocks: Jobs<ClockChannel> = {
  'complaints.clocks': async (office, { id }) => shownClocks(office, await theComplaint(office.db, id)),
  'complaints.running': async (office) => ({
    clocks: await complaintClocksNow(office, await watchedRuns(office)),
  }),
  'complaints.escalate': escalateClocks,
  'complaints.noteClock': noteClock,
  'complaints.profiles': shownProfiles,
  'complaints.saveProfile': saveProfile,
  'complaints.tellTime': async (office, { id, step, at, reason }) => {
    const told = at === undefined ? undefined : momentTold(at, office.settings.timeZone);
    return tellStep(office, await theComplaint(office.db, id), { step, at: told, reason });
  },
};
