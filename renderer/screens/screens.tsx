import type { ComponentType } from 'react';
import { loaded } from '../loaded';
import type { Places, ScreenName } from './places';
import { Today } from './today/Today';

export type Screens = { readonly [Name in ScreenName]: ComponentType<Places[Name]> };

/** Also called when nobody waits, so that the second page is there at once. */
export const loadLaterScreens = async () => (await import('./laterScreens')).laterScreens;

function later<Name extends Exclude<ScreenName, 'today'>>(name: Name): ComponentType<Places[Name]> {
  return loaded(async (): Promise<ComponentType<Places[Name]>> => (await loadLaterScreens())[name]);
}

/** Where the window opens stands in it; the other screens come when the first of them is opened. One line a screen. */
export const screens: Screens = {
  today: Today,
  calendar: later('calendar'),
  firstStart: later('firstStart'),
  customers: later('customers'),
  customer: later('customer'),
  imports: later('imports'),
  actions: later('actions'),
  action: later('action'),
  complaints: later('complaints'),
  newComplaint: later('newComplaint'),
  complaint: later('complaint'),
  abnormalities: later('abnormalities'),
  causeRecord: later('causeRecord'),
  complaintAnalysis: later('complaintAnalysis'),
  eightD: later('eightD'),
  meetings: later('meetings'),
  meeting: later('meeting'),
  newMeeting: later('newMeeting'),
  deliveries: later('deliveries'),
  reports: later('reports'),
  settings: later('settings'),
  guide: later('guide'),
  rounds: later('rounds'),
  newRound: later('newRound'),
  round: later('round'),
  roundLists: later('roundLists'),
  keying: later('keying'),
  analysis: later('analysis'),
};
