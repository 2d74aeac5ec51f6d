import { importPeople, previewPeople } from '../imports/people';
import type { ChannelsOf, Jobs } from '../list';
import { departments } from './departments';
import { door } from './door';
import { organisation } from './organisation';
import { passwords } from './passwords';
import { recovery } from './recovery';

export const people: Jobs<ChannelsOf<'people'>> = {
  ...departments,
  ...door,
  ...organisation,
  ...passwords,
  ...recovery,
  'people.import': importPeople,
  'people.previewImport': previewPeople,
};
