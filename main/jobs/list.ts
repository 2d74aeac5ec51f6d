import type { Channel, Checked, Output } from '../../preload/contract/index';
import type { JobOffice } from '../office';

/** One job per channel: what it takes, checked, to what it gives. */
export type Jobs<C extends Channel> = {
  readonly [K in C]: (office: JobOffice, input: Checked<K>) => Promise<Output<K>>;
};

export type ChannelsOf<Subject extends string> = Extract<Channel, `${Subject}.${string}`>;

type AnyJob = (office: JobOffice, input: never) => Promise<unknown>;

// A subject's jobs are loaded when they are first asked, so that a call on the command line starts quickly.
const SUBJECTS: Readonly<Record<string, () => Promise<Readonly<Record<string, AnyJob>>>>> = {
  attachments: async () => (await import('./attachments')).attachments,
  actions: async () => (await import('./actions/list')).actions,
  backup: async () => (await import('./backup')).backup,
  complaints: async () => (await import('./complaints/list')).complaints,
  customers: async () => (await import('./customers')).customers,
  deliveries: async () => (await import('./deliveries')).deliveries,
  documents: async () => (await import('./documents')).documents,
  eightD: async () => (await import('./eightD/list')).eightD,
  history: async () => (await import('./history')).history,
  imports: async () => (await import('./imports')).imports,
  meetings: async () => (await import('./meetings/list')).meetings,
  papers: async () => (await import('./papers')).papers,
  records: async () => (await import('./records')).records,
  people: async () => (await import('./people/list')).people,
  reports: async () => (await import('./reports')).reports,
  sample: async () => (await import('./sample')).sample,
  search: async () => (await import('./search')).search,
  settings: async () => (await import('./settings')).settings,
  signatures: async () => (await import('./signatures')).signatures,
  surveys: async () => (await import('./surveys/list')).surveys,
  today: async () => (await import('./today')).today,
};

/** The job of a channel. The door has checked the input with the channel's own schema, which is what `never` stands for. */
export async function jobOf(
  channel: Channel,
): Promise<(office: JobOffice, input: unknown) => Promise<unknown>> {
  const [subject = ''] = channel.split('.');
  const jobs = await SUBJECTS[subject]?.();
  const job = jobs?.[channel];
  if (job === undefined) throw new TypeError(`No job for ${channel}`);
  return job as (office: JobOffice, input: unknown) => Promise<unknown>;
}
