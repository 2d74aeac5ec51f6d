import type { EightDStep } from '../../db/model/complaints/eightD';
import type { ImportChannel } from './imports/channels';
import type { SettingsPart } from './settings/parts';

type Nothing = Readonly<Record<never, never>>;

/** The lists behind a round's pictures. */
export type RoundList = 'forms' | 'customers' | 'items' | 'triggers';

/** Every screen and what it must be told. One line a screen. */
export interface Places {
  readonly firstStart: Nothing;
  readonly today: Nothing;
  readonly calendar: Nothing;
  readonly customers: Nothing;
  readonly customer: { readonly code: string };
  readonly imports: { readonly channel: ImportChannel; readonly round?: string };
  readonly actions: { readonly round?: string };
  /** By its uid or its code. */
  readonly action: { readonly id: string };
  readonly complaints: Nothing;
  readonly complaintAnalysis: Nothing;
  readonly newComplaint: { readonly customer?: string };
  /** 异常履历, with what is looked for. */
  readonly abnormalities: { readonly words?: string };
  /** By its uid or its code. */
  readonly causeRecord: { readonly record: string };
  /** By its uid or its code. */
  readonly complaint: { readonly id: string };
  readonly eightD: { readonly complaint: string; readonly step?: EightDStep };
  readonly meetings: Nothing;
  readonly meeting: { readonly meeting: string };
  /** Of a round, or of chosen actions. */
  readonly newMeeting: { readonly round?: string; readonly actions?: readonly string[] };
  readonly deliveries: Nothing;
  readonly reports: { readonly round?: string };
  readonly settings: { readonly part?: SettingsPart };
  readonly rounds: Nothing;
  readonly newRound: Nothing;
  readonly round: { readonly round: string };
  readonly roundLists: { readonly round: string; readonly list: RoundList; readonly only?: string };
  /** Without a round it is that of the form. */
  readonly keying: { readonly round?: string; readonly form?: string; readonly again?: boolean };
  readonly analysis: { readonly template?: string; readonly ruleSet?: string };
  readonly guide: Nothing;
}

export type ScreenName = keyof Places;

/** Where one is: `{ screen: 'customer', params: { code: 'C017' } }`. */
export type Place<S extends ScreenName = ScreenName> = {
  readonly [Name in S]: { readonly screen: Name; readonly params: Places[Name] };
}[S];
