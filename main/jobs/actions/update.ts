import { factOf } from '../../../db/model/actions/nextRound';
import { mayTake, missingForAnswer, STEP_FROM } from '../../../db/model/actions/steps';
import { Refusal } from '../../../db/model/refusal';
import type { ActionColumns, ActionRecord } from '../../../db/queries/actionWork';
import { peopleCalled } from '../../../db/queries/organisation';
import type { ActionFields } from '../../../preload/contract/actions';
import type { JobOffice } from '../../office';
import { askedReason } from '../../reason';
import type { ChannelsOf, Jobs } from '../list';
import { keepCauses, keepMeasures } from './lists';
import { listMarks, refuseUnseen } from './listsSeen';
import { noteEscalations } from './noted';
import { theDepartment } from './open';
import { changeAction, keptAction, refuseIncomplete, theAction, workOf } from './work';

type Updating = Extract<ChannelsOf<'actions'>, 'actions.update' | 'actions.updateMany'>;

export const updating: Jobs<Updating> = {
  'actions.update': async (office, { id, reason, seen, ...fields }) => {
    const action = await theAction(office.db, id);
    await refuseUnseen(office, action, { ...fields, seen });
    await noteEscalations(office, action);
    await updateAction(office, action, fields, reason);
    return { ...(await keptAction(office.db, action)), seen: await listMarks(office.db, action) };
  },

  'actions.updateMany': async (office, { changes, reason }) => {
    for (const { id, ...fields } of changes) {
      const action = await theAction(office.db, id);
      refuseClosed(action);
      await noteEscalations(office, action);
      await updateAction(office, action, fields, reason);
    }
    return { changed: changes.length };
  },
};

function refuseClosed({ code, state }: ActionRecord): void {
  if (mayTake('update', state)) return;
  throw new Refusal('not-in-state', { channel: 'actions.update', code, state, states: STEP_FROM.update });
}

type Changing = { -readonly [Field in keyof ActionColumns]: ActionColumns[Field] };
interface Draft {
  readonly columns: Changing;
  readonly old: Record<string, unknown>;
  readonly new: Record<string, unknown>;
}

/** Everything of an action but its state, with one row in the trail. What was answered has to stay a whole answer. */
export async function updateAction(
  office: JobOffice,
  action: ActionRecord,
  fields: ActionFields,
  reason = '',
): Promise<void> {
  if (fields.dueOn !== undefined && fields.dueOn !== action.dueOn && reason === '')
    throw new Refusal('reason-needed', { code: action.code, field: 'dueOn' });
  const draft: Draft = { columns: {}, old: {}, new: {} };
  takePlain(draft, action, fields);
  await takePeople(office, draft, action, fields);
  const isCarried = await takeLists(office, draft, action, fields);
  await changeAction(office, action, draft, isCarried ? reason : reasonOf(action, draft, reason));
  if (action.state !== 'answered' && action.state !== 'verified') return;
  refuseIncomplete(action, missingForAnswer(await workOf(office.db, await theAction(office.db, action.uid))));
}

/** What was confirmed is put right only with a reason. */
function reasonOf({ state }: ActionRecord, draft: Draft, reason: string): string {
  const isChanged = Object.keys(draft.new).some((field) => draft.new[field] !== draft.old[field]);
  return state === 'verified' && isChanged ? askedReason(reason, 'action') : reason;
}

const PLAIN = ['title', 'problem', 'dueOn', 'verifyBy', 'verifyOn', 'rootCause'] as const;

function takePlain(draft: Draft, action: ActionRecord, fields: ActionFields): void {
  if (fields.verifyBy === 'nextRound' && (action.roundId === null || factOf(action.kind, null) === null))
    throw new Refusal('wrong-input', { field: 'verifyBy', value: 'nextRound' });
  for (const field of PLAIN) {
    const now = fields[field];
    if (now === undefined) continue;
    Object.assign(draft.columns, { [field]: now });
    draft.old[field] = action[field];
    draft.new[field] = now;
  }
}

async function takePeople(
  { db }: JobOffice,
  { columns, old, new: now }: Draft,
  action: ActionRecord,
  { department, followedBy, responsible }: ActionFields,
): Promise<void> {
  if (department !== undefined) {
    const found = await theDepartment(db, department);
    columns.departmentId = found.id;
    old['department'] = action.departmentName;
    now['department'] = found.name;
  }
  if (followedBy !== undefined) {
    const found = await theDepartment(db, followedBy);
    columns.followedById = found.id;
    old['followedBy'] = action.followerName;
    now['followedBy'] = found.name;
  }
  if (responsible !== undefined) {
    const person = (await peopleCalled(db))(responsible);
    columns.responsibleId = person.id;
    columns.responsibleName = person.id === null ? person.name : '';
    old['responsible'] = action.personName ?? action.responsibleName;
    now['responsible'] = person.name;
  }
}

/** Gives whether nothing was asked but measures that were carried out. */
async function takeLists(
  office: JobOffice,
  { old, new: now }: Draft,
  action: ActionRecord,
  { causes, measures }: ActionFields,
): Promise<boolean> {
  const isPlain = Object.keys(now).some((field) => now[field] !== old[field]);
  let isCarried = !isPlain;
  if (causes !== undefined) {
    const kept = await keepCauses(office, action, causes);
    old['causes'] = kept.old;
    now['causes'] = kept.new;
    isCarried &&= kept.isCarriedOn;
  }
  if (measures !== undefined) {
    const kept = await keepMeasures(office, action, measures);
    old['measures'] = kept.old;
    now['measures'] = kept.new;
    isCarried &&= kept.isCarriedOn;
  }
  return isCarried;
}
