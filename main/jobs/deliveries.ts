import { reachRate } from '../../db/model/deliveries/reachRate';
import { oneDecimal } from '../../db/model/exact';
import { deliveryLines } from '../../db/queries/deliveries';
import { importDeliveries, previewDeliveries } from './imports/deliveries';
import type { ChannelsOf, Jobs } from './list';

export const deliveries: Jobs<ChannelsOf<'deliveries'>> = {
  'deliveries.import': importDeliveries,
  'deliveries.previewImport': previewDeliveries,
  'deliveries.reachRate': async ({ db }, { asOf }) => {
    const months = reachRate(await deliveryLines(db), asOf);
    return { months: months.map(({ rate, ...month }) => ({ ...month, rate: oneDecimal(rate) })) };
  },
};
