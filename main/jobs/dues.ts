import { calendarFile } from '../../db/model/calendarFile/calendarFile';
import { Refusal } from '../../db/model/refusal';
import { actionsOf } from '../../db/queries/actions';
import { formsOut, openMeasures } from '../../db/queries/dues';
import { meetingsOf } from '../../db/queries/meetings';
import type { Db } from '../../db/schema';
import type { ActionDetail } from '../../preload/contract/actions';
import type { Due, RunningClock } from '../../preload/contract/dues';
import { loadWords } from '../../preload/words/loadWords';
import { plantNameIn } from '../../preload/words/plantName';
import type { JobOffice } from '../office';
import { actionDetails } from './actions/shown';
import { auditDues } from './complaints/audits/due';
import { complaintClocksNow, replyDues, watchedRuns } from './complaints/clocks/running';
import { reworkDues } from './complaints/rework/dues';
import { settlementDues } from './complaints/settlement/dues';
import type { Jobs } from './list';
import { chairOf } from './meetings/work';
import { shownDays } from './shownDays';

const NOTHING = { action: null, meeting: null, complaint: null, forms: 0 } as const;

export const dues: Jobs<'today.dues' | 'today.calendarFile'> = {
  'today.dues': async (office, { from, to }) => {
    if (to < from) throw new Refusal('wrong-input', { field: 'to', value: to, least: from });
    const all = await allDues(office);
    return {
      today: office.today,
      dues: all.filter(({ on }) => on >= from && on <= to),
      earlier: all.filter(({ on }) => on < from && on < office.today),
      clocks: await runningClocks(office),
      ...(await shownDays(office, from, to)),
    };
  },
  'today.calendarFile': async (office) => {
    const all = await allDues(office);
    const { dues: words } = await loadWords(office.settings.language);
    const events = all.map((due) => ({
      uid: due.uid,
      on: due.on,
      title: words.event(words.kinds[due.kind], due.code, due.title),
      note: words.note(due.who, due.code),
    }));
    const name = words.calendarName(plantNameIn(office.settings, office.settings.language));
    const bytes = new TextEncoder().encode(calendarFile(name, events, office.now));
    return { file: { name: `kesheng-${office.today}.ics`, bytes }, events: events.length };
  },
};

/** The clocks that run now, all of complaints. */
export async function runningClocks(office: JobOffice): Promise<readonly RunningClock[]> {
  return complaintClocksNow(office, await watchedRuns(office));
}

/** Measures that are not done, each on its own day. */
export async function measureDues(db: Db): Promise<readonly Due[]> {
  return (await openMeasures(db)).flatMap(
    ({ uid, dueOn: on, code, action, text: title, ownerName, personName }): readonly Due[] =>
      on === null
        ? []
        : [{ ...NOTHING, uid, kind: 'measure', on, code, title, who: personName ?? ownerName, action }],
  );
}

/** Meetings that are planned, each on its day; one whose day has passed is still to be held or put off. */
export async function meetingDues(db: Db): Promise<readonly Due[]> {
  return (await meetingsOf(db, { state: 'planned' })).map((meeting): Due => {
    const { uid, heldOn: on, code, title, startsAt, place } = meeting;
    const who = [startsAt, place, chairOf(meeting)].filter(Boolean).join(' · ');
    return { ...NOTHING, uid, kind: 'meeting', on, code, title, who, meeting: uid };
  });
}

/** Everything that is due, by day: actions, their measures and their verification, forms that are out, planned meetings, 8D reports, what customers were promised. */
export async function allDues(office: JobOffice): Promise<readonly Due[]> {
  const { db } = office;
  const actions = await actionDetails(office, await actionsOf(db, { isOpen: true }));
  const { actions: words } = await loadWords(office.settings.language);
  const titleOf = ({ title, problem, subjectName, kind }: ActionDetail) =>
    [title, problem, subjectName ?? ''].find((one) => one !== '') ?? words.kinds[kind];
  const found = [
    ...actions.flatMap((action) => dueOf(action, titleOf(action))),
    ...(await measureDues(db)),
    ...(await formsOut(db)).flatMap(({ uid, round, dueOn, forms }): readonly Due[] =>
      dueOn === null
        ? []
        : [
            {
              ...NOTHING,
              ...{ uid: `${uid}-${dueOn}`, kind: 'return', on: dueOn, code: round },
              ...{ title: '', who: '', forms },
            },
          ],
    ),
    ...(await meetingDues(db)),
    ...(await reworkDues(db)),
    ...(await auditDues(office)),
    ...replyDues(await watchedRuns(office)),
    ...(await settlementDues(office)),
  ];
  return found.toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}

// Its measures are due by themselves, each on its own day.
function dueOf({ id, code, due, department, responsible }: ActionDetail, title: string): readonly Due[] {
  if (due === null || due.on === null || due.what === 'measure') return [];
  const who = [department, responsible].filter(Boolean).join(' · ');
  return [{ ...NOTHING, uid: id, kind: due.what, on: due.on, code, title, who, action: id }];
}
