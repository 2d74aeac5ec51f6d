import { historyOf } from '../../db/queries/history';
import type { ChannelsOf, Jobs } from './list';

export const history: Jobs<ChannelsOf<'history'>> = {
  'history.record': async ({ db }, { record, key }) => ({ rows: await historyOf(db, record, key) }),
};
