import type { Output } from '../../../../preload/contract';
import type { MeetingWhole } from '../../../../preload/contract/meetings';
import type { MeetingDoings } from './useMeetingDoings';

/** What every part of a meeting's page is told. */
export interface MeetingPartProps {
  readonly meeting: MeetingWhole;
  readonly doings: MeetingDoings;
  /** The office's people and departments, to be proposed while typing. */
  readonly known: Output<'people.list'>;
}

/** Where the page goes when its next step is done there: the first field of a part. */
export const PLACES = {
  addTopic: 'meetingAddTopic',
  topics: 'meetingTopics',
  addPerson: 'meetingAddPerson',
  people: 'meetingPeople',
  signatures: 'meetingSignatures',
} as const;

/** Brings a place into sight and the cursor into it, or into the first free field there. */
export function goTo(place: string): void {
  const element = document.getElementById(place);
  const fields = [...(element?.querySelectorAll<HTMLElement>('textarea, input, button') ?? [])];
  const free = fields.find((field) => field instanceof HTMLTextAreaElement && field.value === '');
  const target = free ?? fields[0] ?? element;
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
