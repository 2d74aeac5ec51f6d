import type { OfficeSettings } from '../../preload/contract/settings';
import type { Words } from '../../preload/words/zh-CN';
import type { IconName } from '../parts/icons';
import type { Place, ScreenName } from './places';

type Subject = keyof Words['shell']['subjects'];

export interface SubjectEntry {
  readonly subject: Subject;
  readonly icon: IconName;
  /** A small gap parts the groups; the last group stands at the bottom. */
  readonly group: 'start' | 'work' | 'look' | 'house';
  /** Where it opens. A subject without a home has no screen yet and is not shown. */
  readonly home?: Place;
  /** The screens during which it is lit. */
  readonly screens: readonly ScreenName[];
  readonly count?: (office: OfficeSettings) => number;
}

/** The side navigation, top to bottom. To show a subject give it a home and its screens. */
export const subjects: readonly SubjectEntry[] = [
  {
    subject: 'today',
    icon: 'clock',
    group: 'start',
    home: { screen: 'today', params: {} },
    screens: ['today', 'calendar'],
  },
  {
    subject: 'customers',
    icon: 'people',
    group: 'work',
    home: { screen: 'customers', params: {} },
    screens: ['customers', 'customer'],
    count: ({ counts }) => counts.customers,
  },
  { subject: 'visits', icon: 'pin', group: 'work', screens: [] },
  {
    subject: 'surveys',
    icon: 'form',
    group: 'work',
    home: { screen: 'rounds', params: {} },
    screens: ['rounds', 'newRound', 'round', 'roundLists', 'keying'],
    count: ({ counts }) => counts.rounds,
  },
  {
    subject: 'complaints',
    icon: 'warning',
    group: 'work',
    home: { screen: 'complaints', params: {} },
    screens: [
      'complaints',
      'newComplaint',
      'complaint',
      'abnormalities',
      'causeRecord',
      'complaintAnalysis',
      'eightD',
    ],
    count: ({ counts }) => counts.openComplaints,
  },
  {
    subject: 'actions',
    icon: 'renew',
    group: 'work',
    home: { screen: 'actions', params: {} },
    screens: ['actions', 'action', 'meetings', 'meeting', 'newMeeting'],
    count: ({ counts }) => counts.openActions,
  },
  {
    subject: 'deliveries',
    icon: 'truck',
    group: 'work',
    home: { screen: 'deliveries', params: {} },
    screens: ['deliveries'],
  },
  {
    subject: 'analysis',
    icon: 'chart',
    group: 'look',
    home: { screen: 'analysis', params: {} },
    screens: ['analysis'],
  },
  {
    subject: 'reports',
    icon: 'report',
    group: 'look',
    home: { screen: 'reports', params: {} },
    screens: ['reports'],
  },
  {
    subject: 'settings',
    icon: 'gear',
    group: 'house',
    home: { screen: 'settings', params: {} },
    screens: ['settings'],
  },
];
