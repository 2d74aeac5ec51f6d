import type { z } from 'zod';
import { actions } from './actions';
import { attachments } from './attachments';
import { backup } from './backup';
import { clockProfiles } from './clockProfiles';
import { complaintAudits } from './complaintAudits';
import { complaintCases } from './complaintCases';
import { complaintCauses } from './complaintCauses';
import { complaintClocks } from './complaintClocks';
import { complaintClosing } from './complaintClosing';
import { complaintIntake } from './complaintIntake';
import { complaintNotices } from './complaintNotices';
import { complaintRegister } from './complaintRegister';
import { complaintRework } from './complaintRework';
import { complaintSettlement } from './complaintSettlement';
import { complaintStock } from './complaintStock';
import { complaints } from './complaints';
import { customers } from './customers';
import { deliveries } from './deliveries';
import { documents } from './documents';
import { dues } from './dues';
import { eightD } from './eightD';
import { eightDIssues } from './eightDIssues';
import { eightDTemplates } from './eightDTemplates';
import { history } from './history';
import { imports } from './imports';
import { meetings } from './meetings';
import { office } from './office';
import { papers } from './papers';
import { people } from './people';
import { records } from './records';
import { reports } from './reports';
import { search } from './search';
import { secondKeying } from './secondKeying';
import { settings } from './settings';
import { signatures } from './signatures';
import { slips } from './slips';
import { surveys } from './surveys';
import type { Ask } from './takes';

/** Everything that can be asked of the office, by the window and by the command line alike. */
export const contract = {
  ...actions,
  ...attachments,
  ...backup,
  ...complaintAudits,
  ...complaintCases,
  ...complaintCauses,
  ...complaintClosing,
  ...clockProfiles,
  ...complaintClocks,
  ...complaintRegister,
  ...complaintIntake,
  ...complaintSettlement,
  ...complaintNotices,
  ...complaintRework,
  ...complaintStock,
  ...complaints,
  ...customers,
  ...deliveries,
  ...documents,
  ...history,
  ...dues,
  ...eightD,
  ...eightDIssues,
  ...eightDTemplates,
  ...imports,
  ...meetings,
  ...office,
  ...papers,
  ...records,
  ...people,
  ...reports,
  ...secondKeying,
  ...search,
  ...settings,
  ...signatures,
  ...slips,
  ...surveys,
};

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.input<Contract[C]['input']>;
/** The input after checking: defaults filled in. */
export type Checked<C extends Channel> = z.output<Contract[C]['input']>;
export type Output<C extends Channel> = Contract[C] extends Ask<z.ZodType, infer O> ? O : never;

/** The channels that change something. */
export type WritingChannel = {
  [C in Channel]: Contract[C]['writes'] extends true ? C : never;
}[Channel];

export function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name);
}
