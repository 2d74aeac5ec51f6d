import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { watchedRuns } from './running';

/**
 * The PC's clock was set, or it slept: told of every complaint whose clocks ran meanwhile. That the clock was set is told
 * even where none ran; who slept without one has missed nothing.
 */
export async function noteClock(
  office: JobOffice,
  { kind, from, to, seconds }: Checked<'complaints.noteClock'>,
): Promise<{ readonly noted: number }> {
  const told = { clockNote: kind, clockFrom: from, clockTo: to, clockSeconds: seconds };
  const running = (await watchedRuns(office)).filter(({ judged }) =>
    judged.clocks.some(({ limitAt, doneAt }) => limitAt !== null && doneAt === null),
  );
  if (kind === 'jump') office.changed({ record: 'clock', key: 'clock', old: null, new: told });
  for (const { run } of running) office.changed({ record: 'complaint', key: run.uid, old: null, new: told });
  return { noted: running.length };
}
