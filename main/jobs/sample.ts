import { Refusal } from '../../db/model/refusal';
import type { ChannelsOf, Jobs } from './list';

export const sample: Jobs<ChannelsOf<'sample'>> = {
  'sample.fill': () => Promise.reject(new Refusal('not-blank')),
  'sample.clear': () => Promise.reject(new Refusal('not-a-sample')),
};
