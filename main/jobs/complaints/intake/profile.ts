import type { ClockProfile } from '../../../../db/model/complaints/clockProfile';
import { replyDue } from '../../../../db/model/complaints/replyDue';
import type { Day } from '../../../../db/model/day';
import { workingCalendar } from '../../../../db/queries/calendar';
import type { ChosenProfile } from '../../../../preload/contract/complaintIntake';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { profileOf } from '../add';

/** The profile that the class chooses, and until when the 8D report would be due. */
export async function chosenProfile(
  office: JobOffice,
  receivedOn: Day,
  asked: Checked<'complaints.propose'>,
): Promise<ChosenProfile> {
  const { db, settings } = office;
  const { severity, isSafety, complexity, customerDueOn, customerDueAt } = asked;
  const { definitionJson } = await db
    .selectFrom('clockProfile')
    .select('definitionJson')
    .where('id', '=', await profileOf(office, { severity, isSafety, complexity }))
    .executeTakeFirstOrThrow();
  const { code, name, clocks, replyWorkingDays }: ClockProfile = JSON.parse(definitionJson);
  const customer = customerDueOn === null ? null : { on: customerDueOn, at: customerDueAt };
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  return { code, name, clocks, replyDue: replyDue(receivedOn, replyWorkingDays, calendar, customer) };
}
