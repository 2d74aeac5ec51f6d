import { actionsOf, type FoundAction } from '../../../db/queries/actions';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { complaintOrigin } from '../complaints/found';
import { theRound } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { followed } from './followed';
import { openAction } from './open';
import { actionDetails, actionRow } from './shown';
import { slipping } from './slip/list';
import { stepping } from './steps';
import { updating } from './update';
import { wholeAction } from './whole';
import { theAction } from './work';

type Filter = Checked<'actions.list'>;

export const actions: Jobs<ChannelsOf<'actions'>> = {
  'actions.list': async ({ db, settings }, filter) => ({
    actions: (await filtered(db, filter)).map((action) => actionRow(action, settings.language)),
  }),
  'actions.sheet': async (office, filter) => ({
    actions: await actionDetails(office, await filtered(office.db, filter)),
  }),
  'actions.show': async (office, { id }) => wholeAction(office, await theAction(office.db, id)),
  'actions.add': openAction,
  ...updating,
  ...stepping,
  ...slipping,
  ...followed,
};

async function filtered(
  db: JobOffice['db'],
  { round, complaint, state }: Filter,
): Promise<readonly FoundAction[]> {
  const roundId = round === undefined ? undefined : (await theRound(db, round)).id;
  return actionsOf(db, {
    ...(roundId === undefined ? {} : { roundId }),
    ...(state === undefined ? {} : { state }),
    ...(complaint === undefined ? {} : { origin: await complaintOrigin(db, complaint) }),
  });
}
