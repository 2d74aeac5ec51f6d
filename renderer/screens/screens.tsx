import type { ComponentType } from 'react';
import { loaded } from '../loaded';
import type { Places, ScreenName } from './places';

type Screens = { readonly [Name in ScreenName]: ComponentType<Places[Name]> };

/** Each screen comes when it is first opened. One line a screen; `antdScreen` in place of `loaded` where it uses antd. */
export const screens: Screens = {
  firstStart: loaded(async () => (await import('./firstStart/FirstStart')).FirstStart),
  today: loaded(async () => (await import('./today/Today')).Today),
  customers: loaded(async () => (await import('./customers/Customers')).Customers),
  customer: loaded(async () => (await import('./customers/page/Customer')).Customer),
  imports: loaded(async () => (await import('./imports/Import')).Import),
  actions: loaded(async () => (await import('./actions/Actions')).Actions),
  deliveries: loaded(async () => (await import('./deliveries/Deliveries')).Deliveries),
  reports: loaded(async () => (await import('./reports/Reports')).Reports),
  settings: loaded(async () => (await import('./settings/Settings')).Settings),
  guide: loaded(async () => (await import('./guide/Guide')).Guide),
  rounds: loaded(async () => (await import('./surveys/Rounds')).Rounds),
  newRound: loaded(async () => (await import('./surveys/making/NewRound')).NewRound),
  round: loaded(async () => (await import('./surveys/round/Round')).Round),
  roundLists: loaded(async () => (await import('./surveys/lists/RoundLists')).RoundLists),
  keying: loaded(async () => (await import('./surveys/desk/KeyingDesk')).KeyingDesk),
  analysis: loaded(async () => (await import('./analysis/Analysis')).Analysis),
};
