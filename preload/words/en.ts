import { actionRecord } from './en/actionRecord';
import { actions } from './en/actions';
import { analysis } from './en/analysis';
import { attachments } from './en/attachments';
import { bin } from './en/bin';
import { charts } from './en/charts';
import { clockProfiles } from './en/clockProfiles';
import { complaintAnalysis } from './en/complaintAnalysis';
import { complaintCases } from './en/complaintCases';
import { complaintClocks } from './en/complaintClocks';
import { complaintIntake } from './en/complaintIntake';
import { complaintList } from './en/complaintList';
import { complaintNotices, noticePaper } from './en/complaintNotices';
import { complaintPrevention } from './en/complaintPrevention';
import { complaintRework, reworkPaper } from './en/complaintRework';
import { complaintSettlement } from './en/complaintSettlement';
import { complaintStock, stockCountPaper } from './en/complaintStock';
import { complaints } from './en/complaints';
import { customers } from './en/customers';
import { deliveries } from './en/deliveries';
import { documents } from './en/documents';
import { dues } from './en/dues';
import { eightD } from './en/eightD';
import { eightDReport } from './en/eightDReport';
import { eightDSend } from './en/eightDSend';
import { firstStart } from './en/firstStart';
import { guide } from './en/guide';
import { importing } from './en/importing';
import { imports } from './en/imports';
import { keying } from './en/keying';
import { meetings } from './en/meetings';
import { newRound } from './en/newRound';
import { papers } from './en/papers';
import { parts } from './en/parts';
import { people } from './en/people';
import { preventionPapers } from './en/preventionPapers';
import { refusals } from './en/refusals';
import { reminders } from './en/reminders';
import { reports } from './en/reports';
import { reportsPage } from './en/reportsPage';
import { rounds } from './en/rounds';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { signatures } from './en/signatures';
import { slip } from './en/slip';
import { surveyForm } from './en/surveyForm';
import { surveys } from './en/surveys';
import { today } from './en/today';
import { trail } from './en/trail';
import type { Words } from './zh-CN';

export const en: Words = {
  shell,
  reminders,
  parts,
  charts,
  attachments,
  documents,
  dues,
  eightD,
  eightDReport,
  eightDSend,
  firstStart,
  guide,
  imports,
  refusals,
  reports,
  today,
  trail,
  bin,
  clockProfiles,
  complaintClocks,
  complaintAnalysis,
  complaintList,
  complaintIntake,
  complaintSettlement,
  complaintNotices,
  complaintRework,
  complaintStock,
  complaints,
  noticePaper,
  reworkPaper,
  stockCountPaper,
  complaintCases,
  complaintPrevention,
  preventionPapers,
  customers,
  importing,
  actions,
  actionRecord,
  people,
  deliveries,
  papers,
  reportsPage,
  settings,
  signatures,
  slip,
  surveys,
  surveyForm,
  newRound,
  rounds,
  keying,
  meetings,
  analysis,
};
