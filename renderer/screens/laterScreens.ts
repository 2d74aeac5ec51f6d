import { Actions } from './actions/Actions';
import { Action } from './actions/record/Action';
import { Analysis } from './analysis/Analysis';
import { Abnormalities } from './complaints/abnormal/Abnormalities';
import { ComplaintAnalysis } from './complaints/analysis/ComplaintAnalysis';
import { Complaints } from './complaints/Complaints';
import { CauseRecord } from './complaints/cause/CauseRecord';
import { NewComplaint } from './complaints/intake/NewComplaint';
import { Complaint } from './complaints/page/Complaint';
import { Customers } from './customers/Customers';
import { Customer } from './customers/page/Customer';
import { Deliveries } from './deliveries/Deliveries';
import { EightD } from './eightD/EightD';
import { FirstStart } from './firstStart/FirstStart';
import { Guide } from './guide/Guide';
import { Import } from './imports/Import';
import { Meetings } from './meetings/Meetings';
import { NewMeeting } from './meetings/making/NewMeeting';
import { Meeting } from './meetings/page/Meeting';
import { Reports } from './reports/Reports';
import type { Screens } from './screens';
import { Settings } from './settings/Settings';
import { KeyingDesk } from './surveys/desk/KeyingDesk';
import { RoundLists } from './surveys/lists/RoundLists';
import { NewRound } from './surveys/making/NewRound';
import { Rounds } from './surveys/Rounds';
import { Round } from './surveys/round/Round';
import { Calendar } from './today/calendar/Calendar';

/** Every screen but the first. They come together: what they share is more than what each has of its own. */
export const laterScreens: Omit<Screens, 'today'> = {
  calendar: Calendar,
  firstStart: FirstStart,
  customers: Customers,
  customer: Customer,
  imports: Import,
  actions: Actions,
  action: Action,
  complaints: Complaints,
  newComplaint: NewComplaint,
  complaint: Complaint,
  abnormalities: Abnormalities,
  causeRecord: CauseRecord,
  complaintAnalysis: ComplaintAnalysis,
  eightD: EightD,
  meetings: Meetings,
  meeting: Meeting,
  newMeeting: NewMeeting,
  deliveries: Deliveries,
  reports: Reports,
  settings: Settings,
  guide: Guide,
  rounds: Rounds,
  newRound: NewRound,
  round: Round,
  roundLists: RoundLists,
  keying: KeyingDesk,
  analysis: Analysis,
};
