import type { Kysely, Transaction } from 'kysely';
import type { Default, Id, YesNo } from './columns';
import type { ActionState } from './model/actions';
import type { Day, Moment } from './model/day';
import type { CustomerStatus } from './model/surveys/population';
import type { TriggerKind } from './model/surveys/triggers';
import type {
  AnswerTable,
  DraftTable,
  FormTable,
  GeometryTable,
  RoundCustomerTable,
  RoundTable,
  RuleSetTable,
  TemplateTable,
} from './schemaSurveys';

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

interface CalendarYearTable {
  year: number;
}

interface CalendarDayTable {
  day: Day;
  isWorking: YesNo;
  name: string;
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
