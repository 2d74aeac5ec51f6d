import { hasAdministrator } from '../../../db/model/people';
import { Refusal } from '../../../db/model/refusal';
import { allPeople } from '../../../db/queries/people';
import type { JobOffice } from '../../office';

/** Asked after every change of people, in its transaction. Refused as `last-administrator`. */
export async function keepSomebodyInCharge({ db, settings }: JobOffice): Promise<void> {
  if (!hasAdministrator(await allPeople(db), settings.signIn)) throw new Refusal('last-administrator');
}
