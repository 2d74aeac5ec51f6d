import { MEASURE_KINDS } from '../../../../db/model/actions';
import { mergeSlip, type SlipWork } from '../../../../db/model/actions/slipMerge';
import { type FilledSlip, readSlipSheet, type SlipProblem } from '../../../../db/model/actions/slipSheet';
import { mayTake, missingForAnswer } from '../../../../db/model/actions/steps';
import type { Choices } from '../../../../db/model/cells/choice';
import { Refusal } from '../../../../db/model/refusal';
import { type ActionRecord, causesOf, measuresOf } from '../../../../db/queries/actionWork';
import { slipByCode } from '../../../../db/queries/slips';
import type { ActionFields } from '../../../../preload/contract/actions';
import type { SlipRead } from '../../../../preload/contract/slips';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { JobOffice } from '../../../office';
import { theAction } from '../work';
import { slipRowId } from './rows';

/** The work of an action, as an update takes it. */
export type SlipFields = Required<Pick<ActionFields, 'rootCause' | 'causes' | 'measures'>>;

/** A filled slip with what it would make of its action. */
export interface ReadSlip {
  readonly action: ActionRecord;
  readonly slip: NonNullable<Awaited<ReturnType<typeof slipByCode>>>;
  readonly fields: SlipFields;
  /** The same as it stands now. */
  readonly before: SlipFields;
  readonly shown: SlipRead;
}

/** Refused as `not-a-slip` or `unknown-slip`; all else that is wrong is told by its cell. */
export async function readSlip(office: JobOffice, file: OfficeFile): Promise<ReadSlip> {
  const { db } = office;
  const filled = await filledIn(office, file);
  const slip = filled.code === '' ? undefined : await slipByCode(db, filled.code);
  if (slip === undefined) throw new Refusal('unknown-slip', { code: filled.code });
  const action = await theAction(db, slip.action);
  const kept = await workOf(db, action);
  const merged = mergeSlip(filled, kept, (row) => slipRowId(slip.code, row));
  const told = new Set(filled.problems.map(({ cell }) => cell));
  // A day that cannot be read is not missing as well.
  const lacking = merged.problems.filter(({ cell }) => !told.has(cell));
  const problems = [...wholeProblems(action, slip), ...filled.problems, ...lacking];
  const missing = missingForAnswer(merged);
  return {
    ...{ action, slip },
    fields: fieldsOf(merged, kept.measures),
    before: fieldsOf(kept, kept.measures),
    shown: {
      slip: slip.code,
      action: {
        ...{ id: action.uid, code: action.code, state: action.state },
        department: action.departmentName,
      },
      returnedAt: slip.returnedAt,
      changes: merged.changes,
      problems,
      missing,
      mayAnswer:
        mayTake('answer', action.state) && missing.length === 0 && !problems.some(({ stops }) => stops),
    },
  };
}

async function filledIn({ reader }: JobOffice, file: OfficeFile): Promise<FilledSlip> {
  const kinds = kindChoices();
  for (const { rows } of await reader.read(file)) {
    const filled = readSlipSheet(rows, kinds);
    if (filled !== null) return filled;
  }
  throw new Refusal('not-a-slip', { name: file.name });
}

/** In every language of ours: a slip may be filled in elsewhere than it was made. */
function kindChoices(): Choices<(typeof MEASURE_KINDS)[number]> {
  const languages = (['zh-CN', 'zh-TW', 'en'] as const).map(
    (language) => wordsOf(language).slip.measures.kinds,
  );
  return MEASURE_KINDS.map((kind) => ({
    choice: kind,
    words: [...languages.map((words) => words[kind]), kind],
  }));
}

async function workOf(db: JobOffice['db'], { id, cycle, rootCause }: ActionRecord) {
  const causes = (await causesOf(db, id)).filter((cause) => cause.cycle === cycle);
  const measures = (await measuresOf(db, id)).filter((measure) => measure.cycle === cycle);
  return {
    rootCause,
    causes: causes.map(({ cycle: _cycle, isRoot, ...cause }) => ({ ...cause, isRoot: isRoot === 1 })),
    measures: measures.map(({ cycle: _cycle, personName, ownerName, ownerCode, ...measure }) => ({
      ...{ ...measure, ownerCode },
      owner: personName ?? ownerName,
    })),
  };
}

/** What an update takes. An owner who stays is named by his code: two people may have one name. */
function fieldsOf(
  { rootCause, causes, measures }: SlipWork,
  kept: readonly { readonly id: string; readonly owner: string; readonly ownerCode: string | null }[],
): SlipFields {
  const ownerOf = (id: string, owner: string) => {
    const before = kept.find((measure) => measure.id === id);
    return before?.owner === owner ? (before.ownerCode ?? owner) : owner;
  };
  return {
    ...{ rootCause, causes: [...causes] },
    measures: measures.map(({ id, kind, text, owner, dueOn, doneOn, evidence }) => ({
      ...{ id, kind, text, dueOn, doneOn, evidence },
      owner: ownerOf(id, owner),
    })),
  };
}

function wholeProblems(
  { cycle, state }: ActionRecord,
  slip: { readonly code: string; readonly cycle: number },
): readonly SlipProblem[] {
  const whole = { cell: null, field: 'code', number: null, text: slip.code, stops: true } as const;
  return [
    ...(slip.cycle < cycle ? [{ ...whole, code: 'earlier-cycle' as const }] : []),
    ...(mayTake('update', state) ? [] : [{ ...whole, code: 'closed' as const }]),
  ];
}
