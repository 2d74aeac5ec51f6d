import { rehearsalDueOn } from '../../../../db/model/complaints/settlement';
import { workingCalendar } from '../../../../db/queries/calendar';
import { openSettlements, openVisits } from '../../../../db/queries/complaintSettlement';
import type { Due } from '../../../../preload/contract/dues';
import type { JobOffice } from '../../../office';

const NOTHING = { action: null, meeting: null, forms: 0 } as const;

/** What was promised to customers, the visits to them, and the rehearsals before leaving. */
export async function settlementDues(office: JobOffice): Promise<readonly Due[]> {
  const { db, settings } = office;
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const promised = (await openSettlements(db)).flatMap(
    ({ uid, kind, dueOn: on, code, problem: title, customerName: who, complaint }): readonly Due[] =>
      on === null ? [] : [{ ...NOTHING, uid, kind, on, code, title, who, complaint }],
  );
  const visits = (await openVisits(db)).flatMap((visit): readonly Due[] => {
    const { uid, visitOn, code, problem: title, complaint, reviewedOn } = visit;
    const who = [visit.startsAt, visit.customerName, visit.place, visit.goers].filter(Boolean).join(' · ');
    const of = { ...NOTHING, code, title, who, complaint };
    const rehearsal: Due = {
      ...{ ...of, uid: `${uid}-rehearsal`, kind: 'rehearsal' },
      on: rehearsalDueOn(visitOn, calendar),
    };
    return [...(reviewedOn === null ? [rehearsal] : []), { ...of, uid, kind: 'visit', on: visitOn }];
  });
  return [...promised, ...visits];
}
