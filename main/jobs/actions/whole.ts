import { rootCauseText } from '../../../db/model/actions/causes';
import { missingForClosing, stepsOf } from '../../../db/model/actions/steps';
import { exact } from '../../../db/model/exact';
import { actionsOf } from '../../../db/queries/actions';
import { type ActionRecord, causesOf, measuresOf, verificationsOf } from '../../../db/queries/actionWork';
import type { ActionCycle, ActionWhole, Measure, Verification } from '../../../preload/contract/actionWhole';
import type { JobOffice } from '../../office';
import { lackingOfAction } from '../../signing/lacking';
import { figureText } from '../surveys/shown';
import { nextEffect, shownNextRound } from './effect';
import { escalator } from './escalations';
import { listMarks } from './listsSeen';
import { actionDetails } from './shown';
import { workOf } from './work';

/** One action with everything that hangs on it. */
export async function wholeAction(office: JobOffice, action: ActionRecord): Promise<ActionWhole> {
  const { db } = office;
  const [detail] = await actionDetails(office, await actionsOf(db, { ids: [action.id] }));
  if (detail === undefined) throw new RangeError(`No action ${action.code}`);
  const work = await workOf(db, action);
  const effect = await nextEffect(office, action);
  const escalationsOf = await escalator(office, detail.isOverdue);
  const { departmentCode, followedByCode, rootCause, answeredOn, verifiedOn, closedOn } = action;
  const asked: readonly string[] = office.settings.closingSignatures;
  const lacking = await lackingOfAction(office, action.uid);
  const { originRecord: record, originKey: key } = action;
  return {
    ...detail,
    ...{ departmentCode, followedByCode, rootCause, answeredOn, verifiedOn, closedOn },
    origin: record === '' ? null : { record, key },
    cycles: await cyclesOf(office, action),
    missing: missingForClosing(work),
    lackingSignatures: lacking.map((one) => ({ ...one, isAsked: asked.includes(one.meaning) })),
    steps: stepsOf(action),
    seen: await listMarks(db, action),
    nextRound: effect === null ? null : shownNextRound(effect, action),
    escalations: detail.due?.on == null ? [] : escalationsOf(action.departmentId, detail.due.on),
  };
}

async function cyclesOf({ db, today }: JobOffice, action: ActionRecord): Promise<readonly ActionCycle[]> {
  const causes = await causesOf(db, action.id);
  const measures = await measuresOf(db, action.id);
  const verifications = await verificationsOf(db, action.id);
  return Array.from({ length: action.cycle }, (_, at) => {
    const cycle = at + 1;
    const own = causes
      .filter((cause) => cause.cycle === cycle)
      .map(({ cycle: _cycle, isRoot, ...cause }) => ({ ...cause, isRoot: isRoot === 1 }));
    const verification = verifications.findLast((one) => one.cycle === cycle);
    return {
      cycle,
      rootCause: cycle === action.cycle ? action.rootCause : rootCauseText(own),
      causes: own,
      measures: measures
        .filter((measure) => measure.cycle === cycle)
        .map((measure) => shownMeasure(measure, today)),
      verification: verification === undefined ? null : shownVerification(verification),
    };
  });
}

type MeasureRow = Awaited<ReturnType<typeof measuresOf>>[number];

function shownMeasure(row: MeasureRow, today: string): Measure {
  const { cycle: _cycle, personName, ownerName, ...measure } = row;
  const isOverdue = row.doneOn === null && row.dueOn !== null && row.dueOn < today;
  return { ...measure, owner: personName ?? ownerName, isOverdue };
}

type VerificationRow = Awaited<ReturnType<typeof verificationsOf>>[number];

function shownVerification(row: VerificationRow): Verification {
  const { by, round, figure, before, verdict, evidence, verifiedOn, personName } = row;
  const shown = (kept: string | null) => (kept === null ? null : figureText(exact(kept)));
  return {
    by,
    round,
    figure: shown(figure),
    before: shown(before),
    verdict,
    evidence,
    verifiedOn,
    person: personName,
  };
}
