import type { MeasureStep } from '../../../db/model/complaints/eightD';
import { type ComplaintMeasureRecord, complaintMeasuresOf, type Run } from '../../../db/queries/eightD';
import type { Db } from '../../../db/schema';
import { line } from './lists';
import { measureShown } from './rows';

/** The measures of a step as the trail tells them. */
export async function measureLines(db: Db, run: Run, step: MeasureStep): Promise<readonly string[]> {
  return (await complaintMeasuresOf(db, run, step)).map(measureLine);
}

function measureLine(record: ComplaintMeasureRecord): string {
  const row = measureShown(record, '');
  const { text, department, owner, dueOn, isChosen, introducedOn, evidence } = row;
  const { verifiedOn, effect, endedOn } = row;
  const day = (sign: string, on: string | null) => (on === null ? '' : `${sign} ${on}`);
  const days = [day('✓', introducedOn), day('✓✓', verifiedOn), day('■', endedOn)];
  return line(isChosen ? text : `(${text})`, department, owner, dueOn, ...days, evidence, effect);
}
