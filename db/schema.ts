import type { Kysely, Transaction } from 'kysely';
import type { Default, Id, YesNo } from './columns';
import type { Day, Moment } from './model/day';
import type { CustomerStatus } from './model/surveys/population';
import type {
  ActionTable,
  CauseTable,
  MeasureTable,
  MeetingDecisionTable,
  MeetingPersonTable,
  MeetingTable,
  MeetingTopicTable,
  SlipTable,
  VerificationTable,
} from './schemaActions';
import type {
  CauseRecordTable,
  ClockProfileTable,
  ComplaintClockTable,
  ComplaintCycleTable,
  ComplaintEscalationTable,
  ComplaintTable,
  ComplaintTimeTable,
  PartTable,
} from './schemaComplaints';
import type {
  ComplaintAnswerTable,
  ComplaintCostTable,
  ComplaintNoticePersonTable,
  ComplaintNoticeTable,
  ComplaintReworkTable,
  ComplaintStockTable,
  ComplaintVisitTable,
  ReworkProgressTable,
  SettlementTable,
} from './schemaComplaintWork';
import type {
  CaseSearchTable,
  ComplaintCauseTable,
  ComplaintMeasureTable,
  ControlDocumentTable,
  EffectConfirmationTable,
  EightDIssueTable,
  EightDTable,
  MeasureAuditTable,
  SimilarProductTable,
  TeamMemberTable,
} from './schemaEightD';
import type {
  DepartmentTable,
  DutyTable,
  PersonFunctionTable,
  PersonTable,
  RecoveryCodeTable,
} from './schemaPeople';
import type {
  AttachmentTable,
  DeletionTable,
  DocumentVersionTable,
  HistoryTable,
  IssuedPaperTable,
  RetentionTable,
  SignatureTable,
} from './schemaRecords';
import type { SearchChangedTable, SearchEntryTable, SearchTextTable } from './schemaSearch';
import type {
  AnswerTable,
  DraftTable,
  FormTable,
  GeometryTable,
  RoundCustomerTable,
  RoundTable,
  RuleSetTable,
  SecondKeyingTable,
  TemplateTable,
} from './schemaSurveys';

/** Every table as it stands after the last migration. Texts named …Json hold JSON that one room reads and writes. */
export interface Database {
  setting: SettingTable;
  department: DepartmentTable;
  duty: DutyTable;
  person: PersonTable;
  personFunction: PersonFunctionTable;
  recoveryCode: RecoveryCodeTable;
  customer: CustomerTable;
  contact: ContactTable;
  delivery: DeliveryTable;
  template: TemplateTable;
  ruleSet: RuleSetTable;
  geometry: GeometryTable;
  calendarYear: CalendarYearTable;
  calendarDay: CalendarDayTable;
  round: RoundTable;
  roundCustomer: RoundCustomerTable;
  form: FormTable;
  answer: AnswerTable;
  secondKeying: SecondKeyingTable;
  draft: DraftTable;
  action: ActionTable;
  cause: CauseTable;
  measure: MeasureTable;
  verification: VerificationTable;
  slip: SlipTable;
  meeting: MeetingTable;
  meetingTopic: MeetingTopicTable;
  meetingPerson: MeetingPersonTable;
  meetingDecision: MeetingDecisionTable;
  part: PartTable;
  clockProfile: ClockProfileTable;
  complaintClock: ComplaintClockTable;
  complaintEscalation: ComplaintEscalationTable;
  complaint: ComplaintTable;
  complaintCycle: ComplaintCycleTable;
  complaintTime: ComplaintTimeTable;
  complaintNotice: ComplaintNoticeTable;
  complaintNoticePerson: ComplaintNoticePersonTable;
  complaintStock: ComplaintStockTable;
  complaintRework: ComplaintReworkTable;
  reworkProgress: ReworkProgressTable;
  causeRecord: CauseRecordTable;
  complaintCost: ComplaintCostTable;
  settlement: SettlementTable;
  complaintVisit: ComplaintVisitTable;
  complaintAnswer: ComplaintAnswerTable;
  eightD: EightDTable;
  teamMember: TeamMemberTable;
  complaintCause: ComplaintCauseTable;
  complaintMeasure: ComplaintMeasureTable;
  controlDocument: ControlDocumentTable;
  similarProduct: SimilarProductTable;
  eightDIssue: EightDIssueTable;
  measureAudit: MeasureAuditTable;
  effectConfirmation: EffectConfirmationTable;
  caseSearch: CaseSearchTable;
  importBatch: ImportBatchTable;
  history: HistoryTable;
  signature: SignatureTable;
  attachment: AttachmentTable;
  documentVersion: DocumentVersionTable;
  issuedPaper: IssuedPaperTable;
  deletion: DeletionTable;
  retention: RetentionTable;
  searchEntry: SearchEntryTable;
  searchText: SearchTextTable;
  searchChanged: SearchChangedTable;
}

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

interface SettingTable {
  key: string;
  valueJson: string;
}

interface CustomerTable {
  id: Id;
  uid: string;
  code: string;
  name: string;
  nameEn: Default<string>;
  shortName: Default<string>;
  status: Default<CustomerStatus>;
  kind: Default<string>;
  level: Default<string>;
  region: Default<string>;
  hsf: Default<string>;
  ownMould: Default<YesNo>;
  keyProspect: Default<YesNo>;
  address: Default<string>;
  deliveryPlace: Default<string>;
  tradeTerms: Default<string>;
  note: Default<string>;
  deletedAt: Default<Moment | null>;
}

interface ContactTable {
  id: Id;
  uid: string;
  customerId: number;
  name: string;
  position: Default<string>;
  phone: Default<string>;
  email: Default<string>;
  leftOn: Day | null;
  deletedAt: Default<Moment | null>;
}

interface DeliveryTable {
  id: Id;
  uid: string;
  orderNumber: string;
  line: string;
  customerId: number;
  part: Default<string>;
  product: Default<string>;
  quantity: number | null;
  dueOn: Day;
  deliveredOn: Day | null;
  returnedQuantity: number | null;
  defectiveQuantity: number | null;
}

interface CalendarYearTable {
  year: number;
}

interface CalendarDayTable {
  day: Day;
  isWorking: YesNo;
  name: string;
}

/** One import, so that it can be taken back as a whole. */
interface ImportBatchTable {
  id: Id;
  uid: string;
  channel: string;
  fileName: string;
  importedAt: Moment;
  undoneAt: Moment | null;
  beforeJson: string;
}
