import { actionRecord } from './zh-CN/actionRecord';
import { actions } from './zh-CN/actions';
import { analysis } from './zh-CN/analysis';
import { attachments } from './zh-CN/attachments';
import { bin } from './zh-CN/bin';
import { charts } from './zh-CN/charts';
import { clockProfiles } from './zh-CN/clockProfiles';
import { complaintAnalysis } from './zh-CN/complaintAnalysis';
import { complaintCases } from './zh-CN/complaintCases';
import { complaintClocks } from './zh-CN/complaintClocks';
import { complaintIntake } from './zh-CN/complaintIntake';
import { complaintList } from './zh-CN/complaintList';
import { complaintNotices, noticePaper } from './zh-CN/complaintNotices';
import { complaintPrevention } from './zh-CN/complaintPrevention';
import { complaintRework, reworkPaper } from './zh-CN/complaintRework';
import { complaintSettlement } from './zh-CN/complaintSettlement';
import { complaintStock, stockCountPaper } from './zh-CN/complaintStock';
import { complaints } from './zh-CN/complaints';
import { customers } from './zh-CN/customers';
import { deliveries } from './zh-CN/deliveries';
import { documents } from './zh-CN/documents';
import { dues } from './zh-CN/dues';
import { eightD } from './zh-CN/eightD';
import { eightDReport } from './zh-CN/eightDReport';
import { eightDSend } from './zh-CN/eightDSend';
import { firstStart } from './zh-CN/firstStart';
import { guide } from './zh-CN/guide';
import { importing } from './zh-CN/importing';
import { imports } from './zh-CN/imports';
import { keying } from './zh-CN/keying';
import { meetings } from './zh-CN/meetings';
import { newRound } from './zh-CN/newRound';
import { papers } from './zh-CN/papers';
import { parts } from './zh-CN/parts';
import { people } from './zh-CN/people';
import { preventionPapers } from './zh-CN/preventionPapers';
import { refusals } from './zh-CN/refusals';
import { reminders } from './zh-CN/reminders';
import { reports } from './zh-CN/reports';
import { reportsPage } from './zh-CN/reportsPage';
import { rounds } from './zh-CN/rounds';
import { settings } from './zh-CN/settings';
import { shell } from './zh-CN/shell';
import { signatures } from './zh-CN/signatures';
import { slip } from './zh-CN/slip';
import { surveyForm } from './zh-CN/surveyForm';
import { surveys } from './zh-CN/surveys';
import { today } from './zh-CN/today';
import { trail } from './zh-CN/trail';

/** Every subject's words, one line a subject. */
export const zhCN = {
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

/** A literal becomes any text, a function keeps what it is told: so every language must have every word. */
type Widened<T> = T extends string
  ? string
  : T extends (...told: infer Told) => string
    ? (...told: Told) => string
    : { readonly [Name in keyof T]: Widened<T[Name]> };

export type Words = Widened<typeof zhCN>;
