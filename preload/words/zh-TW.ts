import type { Words } from './zh-CN';
import { actionRecord } from './zh-TW/actionRecord';
import { actions } from './zh-TW/actions';
import { analysis } from './zh-TW/analysis';
import { attachments } from './zh-TW/attachments';
import { bin } from './zh-TW/bin';
import { charts } from './zh-TW/charts';
import { clockProfiles } from './zh-TW/clockProfiles';
import { complaintAnalysis } from './zh-TW/complaintAnalysis';
import { complaintCases } from './zh-TW/complaintCases';
import { complaintClocks } from './zh-TW/complaintClocks';
import { complaintIntake } from './zh-TW/complaintIntake';
import { complaintList } from './zh-TW/complaintList';
import { complaintNotices, noticePaper } from './zh-TW/complaintNotices';
import { complaintPrevention } from './zh-TW/complaintPrevention';
import { complaintRework, reworkPaper } from './zh-TW/complaintRework';
import { complaintSettlement } from './zh-TW/complaintSettlement';
import { complaintStock, stockCountPaper } from './zh-TW/complaintStock';
import { complaints } from './zh-TW/complaints';
import { customers } from './zh-TW/customers';
import { deliveries } from './zh-TW/deliveries';
import { documents } from './zh-TW/documents';
import { dues } from './zh-TW/dues';
import { eightD } from './zh-TW/eightD';
import { eightDReport } from './zh-TW/eightDReport';
import { eightDSend } from './zh-TW/eightDSend';
import { firstStart } from './zh-TW/firstStart';
import { guide } from './zh-TW/guide';
import { importing } from './zh-TW/importing';
import { imports } from './zh-TW/imports';
import { keying } from './zh-TW/keying';
import { meetings } from './zh-TW/meetings';
import { newRound } from './zh-TW/newRound';
import { papers } from './zh-TW/papers';
import { parts } from './zh-TW/parts';
import { people } from './zh-TW/people';
import { preventionPapers } from './zh-TW/preventionPapers';
import { refusals } from './zh-TW/refusals';
import { reminders } from './zh-TW/reminders';
import { reports } from './zh-TW/reports';
import { reportsPage } from './zh-TW/reportsPage';
import { rounds } from './zh-TW/rounds';
import { settings } from './zh-TW/settings';
import { shell } from './zh-TW/shell';
import { signatures } from './zh-TW/signatures';
import { slip } from './zh-TW/slip';
import { surveyForm } from './zh-TW/surveyForm';
import { surveys } from './zh-TW/surveys';
import { today } from './zh-TW/today';
import { trail } from './zh-TW/trail';

export const zhTW: Words = {
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
