import * as z from 'zod';
import { ACTION_STATES, type ActionKind, type ActionState } from '../../db/model/actions';
import type { Day } from '../../db/model/day';
import { code, reads } from './takes';

export interface ActionRow {
  readonly id: string;
  readonly kind: ActionKind;
  readonly subject: string | null;
  readonly department: string;
  readonly followedBy: string;
  readonly dueOn: Day;
  readonly state: ActionState;
}

export interface ActionDetail extends ActionRow {
  readonly round: string | null;
  readonly subjectName: string | null;
  readonly problem: string;
  /** The form whose opinion it answers, with that opinion. */
  readonly form: string | null;
  readonly opinion: string | null;
  /** The figure that fired it and the one before, as they stood; two decimals where one hides the reason. */
  readonly figure: string | null;
  readonly before: string | null;
  readonly clause: string;
  /** The clause's own words. */
  readonly clauseWords: string;
  readonly openedOn: Day;
  readonly isOverdue: boolean;
}

const filter = z.strictObject({
  round: code.optional(),
  complaint: code.optional(),
  state: z.enum(ACTION_STATES).optional(),
});

export const actions = {
  'actions.list': reads(filter).gives<{ readonly actions: readonly ActionRow[] }>(),
  /** The same actions with what a screen shows beside them. */
  'actions.sheet': reads(filter).gives<{ readonly actions: readonly ActionDetail[] }>(),
};
