import type { ChannelsOf, Jobs } from '../list';
import { closing } from './actions';
import { drafts } from './drafts';
import { ledger } from './ledger';
import { pages } from './pages';
import { printing } from './printing';
import { results } from './result';
import { returns } from './returns';
import { rounds } from './rounds';
import { secondKeying } from './secondKeying';
import { templates } from './templates';
import { trends } from './trends';

export const surveys: Jobs<ChannelsOf<'surveys'>> = {
  ...closing,
  ...drafts,
  ...ledger,
  ...pages,
  ...printing,
  ...results,
  ...returns,
  ...rounds,
  ...secondKeying,
  ...templates,
  ...trends,
};
