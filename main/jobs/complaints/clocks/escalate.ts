import { v7 as newUid } from 'uuid';
import { keepEscalations } from '../../../../db/queries/complaintClocks';
import type { Escalated } from '../../../../preload/contract/complaintClocks';
import type { JobOffice } from '../../../office';
import { clockPeople } from './people';
import { type WatchedRun, watchedRuns } from './running';

/** Tells the history to whom clocks that have run out have gone, each rung of each limit once. */
export async function escalateClocks(office: JobOffice): Promise<{ readonly told: readonly Escalated[] }> {
  const { db, now } = office;
  const peopleOf = await clockPeople(db);
  const due = (await watchedRuns(office)).flatMap(({ run, untold }) => untold.map((rung) => ({ run, rung })));
  const told = due.map(({ run, rung }) => ({ run, rung, people: peopleOf(rung.to, run.departmentId) }));
  await keepEscalations(
    db,
    told.map(({ run: { complaintId, cycle }, rung, people }) => {
      const { step, limitAt, minutes, to, reachedAt } = rung;
      return {
        uid: newUid(),
        complaintId,
        cycle,
        step,
        limitAt,
        minutes,
        told: to,
        people,
        reachedAt,
        toldAt: now,
      };
    }),
  );
  for (const { run, rung, people } of told) tellTrail(office, run, { ...rung, people });
  return {
    told: told.map(({ run: { uid: id, code }, rung: { step, to, minutes, limitAt }, people }) => {
      return { id, code, step, to, people, minutes, limitAt };
    }),
  };
}

type Rung = WatchedRun['untold'][number] & { readonly people: string };

function tellTrail(office: JobOffice, { uid }: WatchedRun['run'], rung: Rung): void {
  const { step, to, people: names, minutes: after, limitAt } = rung;
  const escalation = { clock: step, to, names, after, limitAt };
  office.changed({ record: 'complaint', key: uid, old: { escalation: null }, new: { escalation } });
}
