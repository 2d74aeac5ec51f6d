import { Refusal } from '../db/model/refusal';
import { complaintById } from '../db/queries/complaints';
import { meetingById } from '../db/queries/meetings';
import type { Db } from '../db/schema';
import type { Channel } from '../preload/contract/index';
import { type AllowedStates, PERMISSIONS } from '../preload/contract/permissions';

/** The state that the record of a question is in; null when there is no such record, which the job refuses itself. */
const STATE_OF: Readonly<Record<AllowedStates['of'], (db: Db, input: object) => Promise<string | null>>> = {
  action: async (db, input) => {
    // By its uid, or by the code that is printed on paper.
    const id = textIn(input, 'id');
    const row = await db
      .selectFrom('action')
      .select('state')
      .where((where) => where.or([where('uid', '=', id), where('code', '=', id)]))
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    return row?.state ?? null;
  },
  complaint: async (db, input) => {
    const id = textIn(input, 'id') || textIn(input, 'complaint');
    return (await complaintById(db, id))?.state ?? null;
  },
  meeting: async (db, input) => (await meetingById(db, textIn(input, 'id')))?.state ?? null,
};

/** The state part of the permission table. Refused as `not-in-state`. */
export async function refuseOtherStates(db: Db, channel: Channel, input: unknown): Promise<void> {
  const { states } = PERMISSIONS[channel];
  if (states === undefined || typeof input !== 'object' || input === null) return;
  const state = await STATE_OF[states.of](db, input);
  if (state === null || states.are.some((one) => one === state)) return;
  throw new Refusal('not-in-state', { channel, state, states: states.are });
}

function textIn(input: object, field: string): string {
  const value: unknown = Reflect.get(input, field);
  return typeof value === 'string' ? value : '';
}
