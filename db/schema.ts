import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { Day, Moment } from './model/day';
import type { CustomerStatus } from './model/surveys/population';
import type { TriggerKind } from './model/surveys/triggers';

/** Every table as it stands after the last migration. Texts named …Json hold JSON that one room reads and writes. */
export interface Database {
  setting: SettingTable;
  department: DepartmentTable;
  duty: DutyTable;
  officeUser: OfficeUserTable;
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
  draft: DraftTable;
  action: ActionTable;
  importBatch: ImportBatchTable;
  formNumber: FormNumberTable;
  history: HistoryTable;
}

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

type Id = Generated<number>;
/** SQLite has no booleans: 1 is yes, 0 is no. */
export type YesNo = 0 | 1;
type Default<T> = ColumnType<T, T | undefined, T>;

interface SettingTable {
  key: string;
  valueJson: string;
}

interface DepartmentTable {
  id: Id;
  uid: string;
  code: string;
  name: string;
}

/** The role map: which department does what (质量 → 品保). */
interface DutyTable {
  duty: string;
  departmentId: number;
}

interface OfficeUserTable {
  id: Id;
  uid: string;
  code: string;
  name: string;
  role: 'viewer' | 'clerk' | 'engineer' | 'manager' | 'administrator';
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

interface TemplateTable {
  id: Id;
  uid: string;
  code: string;
  version: string;
  name: string;
  definitionJson: string;
  approvedOn: Day;
}

interface RuleSetTable {
  id: Id;
  uid: string;
  code: string;
  version: number;
  name: string;
  definitionJson: string;
}

/** Every geometry that was ever printed, kept for ever, found by its hash. */
interface GeometryTable {
  id: Id;
  hash: string;
  templateId: number;
  definitionJson: string;
}

interface CalendarYearTable {
  year: number;
}

interface CalendarDayTable {
  day: Day;
  isWorking: YesNo;
  name: string;
}

interface RoundTable {
  id: Id;
  uid: string;
  code: string;
  name: Default<string>;
  purpose: Default<string>;
  periodFrom: Day;
  periodTo: Day;
  templateId: number;
  ruleSetCode: string;
  /** The rule set as it was when the round was made: what the round is judged by, for ever. */
  ruleSetJson: string;
  targetsJson: Default<string>;
  createdOn: Day;
  closedOn: Day | null;
}

interface RoundCustomerTable {
  roundId: number;
  customerId: number;
  reasonsJson: string;
}

interface FormTable {
  id: Id;
  uid: string;
  code: string;
  roundId: number;
  customerId: number;
  /** The customer's n-th form of the round, from 1. */
  ordinal: number;
  issuedOn: Day | null;
  dueOn: Day | null;
  returnedOn: Day | null;
  withdrawnOn: Day | null;
  withdrawReason: Default<string>;
  printedOn: Day | null;
  reprints: Default<number>;
  opinion: Default<string>;
  /** Came back after its round was closed. */
  isAfterClosing: Default<YesNo>;
}

interface AnswerTable {
  formId: number;
  item: string;
  /** A level's points, a mark, or 0–10: as it stands on the paper. */
  value: number;
}

/** What the typist has typed and not yet saved. */
interface DraftTable {
  subject: string;
  key: string;
  valueJson: string;
  savedAt: Moment;
}

interface ActionTable {
  id: Id;
  uid: string;
  roundId: number | null;
  formId: number | null;
  kind: TriggerKind;
  subject: string | null;
  departmentId: number;
  followedById: number;
  openedOn: Day;
  dueOn: Day;
  state: Default<ActionState>;
  problem: Default<string>;
  sourceJson: string;
}

export const ACTION_STATES = ['open', 'answered', 'verified', 'ineffective', 'closed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

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

interface FormNumberTable {
  document: string;
  number: string;
  version: string;
  retention: string;
}

interface HistoryTable {
  id: Id;
  at: Moment;
  userCode: string;
  via: string;
  channel: string;
  record: string;
  recordKey: string;
  oldJson: string | null;
  newJson: string | null;
}
