import type { DeliveryLine } from '../model/deliveries/reachRate';
import type { Db } from '../schema';

export function deliveryLines(db: Db): Promise<DeliveryLine[]> {
  return db.selectFrom('delivery').select(['dueOn', 'deliveredOn']).execute();
}

export function deliveriesOf(db: Db, customerId: number) {
  return db
    .selectFrom('delivery')
    .select(['orderNumber', 'line', 'product', 'part', 'dueOn', 'deliveredOn', 'quantity'])
    .where('customerId', '=', customerId)
    .orderBy('deliveredOn')
    .execute();
}

export function allDeliveries(db: Db) {
  return db.selectFrom('delivery').selectAll().execute();
}
