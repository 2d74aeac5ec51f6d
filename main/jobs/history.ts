import { historyOf } from '../../db/queries/history';
import { trailRows } from '../../db/queries/trailSearch';
import { verifyTrail } from '../../db/trail';
import { trailCertificate } from '../history/certificate';
import { exportTrail } from '../history/export';
import { trailFilter } from '../history/filter';
import { trailLines } from '../history/lines';
import type { ChannelsOf, Jobs } from './list';

export const history: Jobs<ChannelsOf<'history'>> = {
  'history.record': async (office, { record, key }) => {
    const rows = await historyOf(office.db, record, key);
    return { rows: await trailLines(office, rows) };
  },

  'history.search': async (office, { limit, before, ...asked }) => {
    const found = await trailRows(office.db, trailFilter(asked, office.settings), {
      before,
      limit: limit + 1,
    });
    const rows = await trailLines(office, found.slice(0, limit));
    return { rows, isMore: found.length > limit };
  },

  'history.verify': ({ folder, now }) => verifyTrail(folder, now),
  'history.export': exportTrail,
  'history.certificate': trailCertificate,
};
