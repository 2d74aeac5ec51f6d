import { copyFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCopy } from '../../db/backup';
import { copyPath } from '../../db/copies';
import { fillBlank } from '../../db/fillBlank';
import { openFolder } from '../../db/folder';
import { DATABASE_NAME } from '../../db/manifest';
import { Refusal } from '../../db/model/refusal';
import { keepSetting, keptSettings } from '../../db/queries/settings';
import { restoreState } from '../../db/restore';
import { forgetTrailCheck } from '../../db/trail';
import type { JobOffice } from '../office';
import { addComplaints } from '../sample/complaints';
import { addCustomers, addDeliveries } from '../sample/customers';
import { addMeetings } from '../sample/meetings';
import { PLANT } from '../sample/names';
import { addPeople } from '../sample/people';
import { seededRandom } from '../sample/random';
import { addRounds } from '../sample/rounds';
import type { ChannelsOf, Jobs } from './list';

const SEED = 20_260_305;

export const sample: Jobs<ChannelsOf<'sample'>> = {
  /** Fills a blank office with the sample plant. Refused as `not-blank` where there is anything. */
  'sample.fill': async (office) => {
    const customer = await office.db.selectFrom('customer').select('id').limit(1).executeTakeFirst();
    if (customer !== undefined) throw new Refusal('not-blank');
    const random = seededRandom(SEED);
    for (const [key, value] of Object.entries(PLANT)) await keepSetting(office.db, key, value);
    await keepSetting(office.db, 'isSample', true);
    office.changed({ record: 'setting', key: 'isSample', old: null, new: true });
    const customers = await addCustomers(office, random);
    await addDeliveries(office, random);
    await addPeople(office);
    const rounds = await addRounds(office, customers, random);
    await addMeetings(office);
    await addComplaints(office);
    return { customers: customers.length, rounds };
  },

  /** Puts a blank office in the sample's place; the sample stays as a copy that can be gone back to. */
  'sample.clear': async (office) => {
    const { isSample } = await keptSettings(office.db);
    if (isSample !== true) throw new Refusal('not-a-sample');
    const { language, theme } = office.settings;
    const undo = await putBlank(office);
    forgetTrailCheck(office.folder.paths);
    await office.write(async ({ db, changed }) => {
      await keepSetting(db, 'language', language);
      await keepSetting(db, 'theme', theme);
      changed({ record: 'setting', key: 'isSample', old: true, new: null });
    });
    return { undo };
  },
};

async function putBlank({ folder, now, today }: JobOffice): Promise<string> {
  const aside = await mkdtemp(join(tmpdir(), 'kesheng-blank-'));
  const blank = await openFolder(join(aside, 'data'), { fillBlank: (trx) => fillBlank(trx, today, false) });
  try {
    const { name, manifest } = await makeCopy(blank, 'asked', now);
    if (manifest === null) throw new TypeError('A new copy has no manifest');
    const { before } = await restoreState(
      folder,
      (into) => {
        copyFileSync(copyPath(blank.paths, name), join(into, DATABASE_NAME));
        return Promise.resolve(manifest);
      },
      now,
    );
    return before.name;
  } finally {
    await blank.close();
    await rm(aside, { recursive: true, force: true });
  }
}
