import type { ComplaintStep, EventTime } from '../../../../db/model/complaints/complaint';
import { dayOfEvent } from '../../../../db/model/complaints/eventTime';
import type { CustomerLimit } from '../../../../db/model/complaints/replyDue';
import type { Day, Moment } from '../../../../db/model/day';
import type { Changes } from './changes';
import { type Columns, TEXTS, type ToldComplaint, type Value } from './told';
import type { World } from './world';

/** What the first run keeps of these times: each in its column, and the plant's days that figures ask for. */
export function timeColumns(times: Iterable<readonly [ComplaintStep, EventTime]>, timeZone: string): Columns {
  const columns: Record<string, Value> = {};
  for (const [step, at] of times) {
    columns[`${step}At`] = at;
    if (step === 'received' || step === 'replied' || step === 'closed')
      columns[`${step}On`] = dayOfEvent(at, timeZone);
  }
  return columns;
}

/** A run as far as the 8D report’s last day depends on it. */
export interface ReplyRun {
  readonly receivedOn: Day;
  readonly repliedOn: Day | null;
  readonly customerDueOn: Day | null;
  readonly customerDueAt: Moment | null;
  readonly clockProfileId: number;
}

/** Kept once the report went out: what it was judged by. */
export function replyDueColumn(run: ReplyRun, world: World): { readonly replyDueOn: Day | null } {
  if (run.repliedOn === null) return { replyDueOn: null };
  const { customerDueOn, customerDueAt } = run;
  const limit: CustomerLimit | null =
    customerDueOn === null ? null : { on: customerDueOn, at: customerDueAt };
  return { replyDueOn: world.replyDueOn(run.receivedOn, run.clockProfileId, limit) };
}

/** The columns of the complaint itself. */
export function ownColumns(pieces: Changes['pieces']): Columns {
  return Object.assign({}, ...pieces.map(({ columns }) => columns));
}

/** What the history says of a complaint that a register brought. */
export function saidOf(code: string, { pieces, times, due, state, texts }: ToldComplaint): Columns {
  return {
    code,
    ...Object.fromEntries(pieces.map(({ name, value }) => [name, value])),
    ...Object.fromEntries([...times].map(([step, at]) => [`${step}At`, at])),
    ...due,
    ...(state === null || state === 'open' ? {} : { state }),
    ...Object.fromEntries([...texts].map(([kind, text]) => [TEXTS[kind], text])),
  };
}
