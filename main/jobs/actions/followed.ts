import type { JobOffice } from '../../office';
import { followAction } from '../eightD/followAction';
import type { Jobs } from '../list';
import { slipping } from './slip/list';
import { stepping } from './steps';
import { updating } from './update';

type Followed =
  | 'actions.update'
  | 'actions.updateMany'
  | 'actions.answer'
  | 'actions.verify'
  | 'actions.close'
  | 'actions.reopen'
  | 'actions.takeSlip'
  | 'actions.takeBackSlip';

/** What is done to an action is done to the complaint's measure that it carries. */
export const followed: Jobs<Followed> = {
  'actions.update': (office, input) => follow(office, updating['actions.update'](office, input)),
  'actions.updateMany': async (office, input) => {
    const kept = await updating['actions.updateMany'](office, input);
    for (const { id } of input.changes) await followAction(office, id);
    return kept;
  },
  'actions.answer': (office, input) => follow(office, stepping['actions.answer'](office, input)),
  'actions.verify': (office, input) => follow(office, stepping['actions.verify'](office, input)),
  'actions.close': (office, input) => follow(office, stepping['actions.close'](office, input)),
  'actions.reopen': (office, input) => follow(office, stepping['actions.reopen'](office, input)),
  'actions.takeSlip': (office, input) => follow(office, slipping['actions.takeSlip'](office, input)),
  'actions.takeBackSlip': (office, input) => follow(office, slipping['actions.takeBackSlip'](office, input)),
};

async function follow<Kept extends { readonly id: string }>(
  office: JobOffice,
  job: Promise<Kept>,
): Promise<Kept> {
  const kept = await job;
  await followAction(office, kept.id);
  return kept;
}
