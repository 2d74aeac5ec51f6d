import { historyOf } from '../../db/queries/history';
import { trailRows } from '../../db/queries/trailSearch';
import { verifyTrail } from '../../db/trail';
import { trailCertificate } from '../history/certificate';
import { exportTrail } from '../history/export';
import { trailFilter } from '../history/filter';
import { trailLine } from '../history/lines';
import type { ChannelsOf, Jobs } from './list';

export const history: Jobs<ChannelsOf<'history'>> = {
  'history.record': async ({ db, settings }, { record, key }) => {
    const rows = await historyOf(db, record, key);
    return { rows: rows.map((row) => trailLine(row, settings.timeZone)) };
  },

  'history.search': async ({ db, settings }, { limit, before, ...asked }) => {
    const found = await trailRows(db, trailFilter(asked, settings), { before, limit: limit + 1 });
    const rows = found.slice(0, limit).map((row) => trailLine(row, settings.timeZone));
    return { rows, isMore: found.length > limit };
  },

  'history.verify': ({ folder, now }) => verifyTrail(folder, now),
  'history.export': exportTrail,
  'history.certificate': trailCertificate,
};
