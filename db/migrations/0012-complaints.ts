import { type Kysely, sql } from 'kysely';

const KEY = 'id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE';
const OF_CYCLE =
  'complaintId INTEGER NOT NULL REFERENCES complaint, cycle INTEGER NOT NULL CHECK (cycle >= 1)';
const PERSON = (name: string) => `${name}Id INTEGER REFERENCES person, ${name}Name TEXT NOT NULL DEFAULT ''`;
const YES_NO = (name: string, usual: 0 | 1) =>
  `${name} INTEGER NOT NULL DEFAULT ${usual} CHECK (${name} IN (0, 1))`;
const TEXTS = (...names: readonly string[]) =>
  names.map((name) => `${name} TEXT NOT NULL DEFAULT ''`).join(', ');

const CHAIN =
  '[{"step":"notified","from":"confirmed","minutes":30},{"step":"oqcTold","from":"notified","minutes":30},' +
  '{"step":"stockCounted","from":"oqcTold","minutes":30},{"step":"ipqcTold","from":"confirmed","minutes":30},' +
  '{"step":"wipCounted","from":"ipqcTold","minutes":30}]';

const PROFILES = [
  {
    code: 'safety',
    name: '安全 / 致命',
    definition: `{"code":"safety","version":1,"name":"安全 / 致命","order":1,"for":{"isSafety":true},"clocks":${CHAIN},"replyWorkingDays":3,"warnings":[15,5],"escalation":[{"minutes":0,"to":"headOfQuality"},{"minutes":30,"to":"managementRepresentative"}],"source":"IATF 5.8"}`,
  },
  {
    code: 'standard',
    name: '一般客诉',
    definition: `{"code":"standard","version":1,"name":"一般客诉","order":9,"for":{},"clocks":${CHAIN},"replyWorkingDays":3,"warnings":[15,5],"escalation":[{"minutes":0,"to":"headOfQuality"}],"source":"IATF 5.8"}`,
  },
] as const;

const PAPERS = [
  ['complaint-notice', 'QR-PB-030', '客诉通知单', 'Complaint notice', '3 年'],
  ['complaint-acceptance', 'QR-YW-020', '客诉接受与确认单', 'Complaint acceptance', '3 年'],
  ['stock-count', 'QR-PB-031', '库存品隔离 / 清查结果', 'Isolation and count of stock', '3 年'],
  ['wip-count', 'QR-PB-032', '在制品隔离 / 清查结果', 'Isolation and count of work in process', '3 年'],
  ['rework-progress', 'QR-PB-033', '返工 / 重工进度', 'Progress of rework', '3 年'],
  ['eight-d', 'QR-PB-034', '8D 报告', '8D report', '长期'],
  ['measure-audits', 'QR-PB-035', '制程稽核每日回报', 'Daily audits of measures', '3 年'],
  ['effect-confirmation', 'QR-PB-036', '效果确认 / 结案', 'Effect confirmed and closed', '3 年'],
  ['abnormality-history', 'QR-PB-037', '异常履历', 'Abnormality history', '长期'],
  ['complaint-register', 'QR-YW-021', '客诉登记表', 'Complaint register', '3 年'],
  ['complaint-analysis', 'QR-YW-022', '投诉分析总结', 'Complaint analysis', '3 年'],
] as const;

const COMPLAINTS: readonly string[] = [
  `CREATE TABLE part (${KEY}, code TEXT NOT NULL UNIQUE, ${TEXTS('name', 'model', 'family')}) STRICT`,
  `CREATE INDEX partByFamily ON part (family)`,
  `CREATE TABLE clockProfile (${KEY}, code TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL,
     definitionJson TEXT NOT NULL, madeAt TEXT, UNIQUE (code, version)) STRICT`,
  `CREATE TABLE causeRecord (${KEY}, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
     ${TEXTS('problem', 'partFamily', 'rootCause')}, openedOn TEXT NOT NULL, deletedAt TEXT) STRICT`,
  `CREATE TABLE complaint (${KEY}, code TEXT NOT NULL UNIQUE, customerId INTEGER NOT NULL REFERENCES customer,
     ${TEXTS('complainant', 'phone', 'email')},
     way TEXT NOT NULL DEFAULT 'phone' CHECK (way IN ('phone', 'mail', 'fax', 'visit', 'portal', 'chat', 'other')),
     ${TEXTS('wayNote', 'part', 'partName', 'model', 'batch', 'line', 'orderNumber')}, deliveredOn TEXT,
     ${TEXTS('problem', 'description', 'effect')}, lotQuantity REAL, checkedQuantity REAL, defectiveQuantity REAL,
     demand TEXT NOT NULL DEFAULT '',
     severity TEXT NOT NULL DEFAULT 'major' CHECK (severity IN ('critical', 'major', 'minor')), ${YES_NO('isSafety', 0)},
     complexity TEXT NOT NULL DEFAULT 'usual' CHECK (complexity IN ('simple', 'usual', 'complex')),
     departmentId INTEGER REFERENCES department, departmentName TEXT NOT NULL DEFAULT '',
     ${PERSON('engineer')}, ${PERSON('processAuditor')}, ${PERSON('projectPerson')},
     causeRecordId INTEGER REFERENCES causeRecord,
     conclusion TEXT NOT NULL DEFAULT '' CHECK (conclusion IN ('', 'justified', 'notJustified')),
     state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'withdrawn')),
     cycle INTEGER NOT NULL DEFAULT 1 CHECK (cycle >= 1), receivedOn TEXT NOT NULL,
     withdrawnReason TEXT NOT NULL DEFAULT '', deletedAt TEXT) STRICT`,
  `CREATE INDEX complaintByDay ON complaint (receivedOn, id)`,
  `CREATE INDEX complaintByCustomer ON complaint (customerId)`,
  `CREATE INDEX complaintByPart ON complaint (part)`,
  `CREATE INDEX complaintOpen ON complaint (id) WHERE state = 'open' AND deletedAt IS NULL`,
  `CREATE INDEX complaintByCause ON complaint (causeRecordId) WHERE causeRecordId IS NOT NULL`,
  `CREATE TABLE complaintCycle (
     id INTEGER PRIMARY KEY AUTOINCREMENT, ${OF_CYCLE}, reason TEXT NOT NULL DEFAULT '',
     receivedAt TEXT NOT NULL, receivedOn TEXT NOT NULL, confirmedAt TEXT, notifiedAt TEXT, engineerConfirmedAt TEXT,
     oqcToldAt TEXT, stockCountedAt TEXT, ipqcToldAt TEXT, wipCountedAt TEXT, repliedAt TEXT, repliedOn TEXT,
     closedAt TEXT, closedOn TEXT, customerDueOn TEXT, customerDueAt TEXT, replyDueOn TEXT, ${YES_NO('isClosedBefore', 0)},
     clockProfileId INTEGER NOT NULL REFERENCES clockProfile, UNIQUE (complaintId, cycle)) STRICT`,
  `CREATE TABLE complaintTime (${KEY}, ${OF_CYCLE},
     step TEXT NOT NULL CHECK (step IN ('received', 'confirmed', 'notified', 'engineerConfirmed', 'oqcTold', 'stockCounted',
       'ipqcTold', 'wipCounted', 'replied', 'closed')),
     at TEXT NOT NULL, recordedAt TEXT NOT NULL, personCode TEXT NOT NULL, personName TEXT NOT NULL,
     reason TEXT NOT NULL DEFAULT '', ${YES_NO('isReplaced', 0)}) STRICT`,
  `CREATE INDEX complaintTimeByComplaint ON complaintTime (complaintId)`,
  `CREATE TRIGGER complaintTimeKeepsRows BEFORE UPDATE OF at, step, cycle, recordedAt, personCode, reason ON complaintTime
     BEGIN SELECT RAISE(ABORT, 'times of complaints are only ever added'); END`,
  `CREATE TABLE complaintNotice (${KEY}, code TEXT NOT NULL UNIQUE, ${OF_CYCLE},
     kind TEXT NOT NULL CHECK (kind IN ('engineering', 'stock', 'wip')), text TEXT NOT NULL DEFAULT '',
     madeAt TEXT NOT NULL, personCode TEXT NOT NULL, personName TEXT NOT NULL) STRICT`,
  `CREATE INDEX complaintNoticeByComplaint ON complaintNotice (complaintId)`,
  `CREATE TABLE complaintNoticePerson (
     id INTEGER PRIMARY KEY AUTOINCREMENT, noticeId INTEGER NOT NULL REFERENCES complaintNotice,
     personId INTEGER REFERENCES person, name TEXT NOT NULL, ${TEXTS('department', 'email')}, toldAt TEXT) STRICT`,
  `CREATE INDEX complaintNoticePersonByNotice ON complaintNoticePerson (noticeId)`,
  `CREATE TABLE complaintStock (${KEY}, ${OF_CYCLE},
     place TEXT NOT NULL CHECK (place IN ('stock', 'wip', 'transit', 'customer', 'supplier', 'other')),
     location TEXT NOT NULL DEFAULT '', ${PERSON('countedBy')},
     quantity REAL CHECK (quantity >= 0), good REAL CHECK (good >= 0), bad REAL CHECK (bad >= 0),
     disposition TEXT NOT NULL DEFAULT '', isolatedAt TEXT, countedAt TEXT, note TEXT NOT NULL DEFAULT '',
     position INTEGER NOT NULL, CHECK (coalesce(good, 0) + coalesce(bad, 0) <= coalesce(quantity, 9e99))) STRICT`,
  `CREATE INDEX complaintStockByComplaint ON complaintStock (complaintId)`,
  `CREATE TABLE complaintRework (${KEY}, ${OF_CYCLE}, stockId INTEGER REFERENCES complaintStock,
     method TEXT NOT NULL DEFAULT '', departmentId INTEGER REFERENCES department, ${PERSON('owner')},
     quantityIn REAL NOT NULL CHECK (quantityIn > 0), startedOn TEXT NOT NULL, dueOn TEXT, note TEXT NOT NULL DEFAULT '',
     position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX complaintReworkByComplaint ON complaintRework (complaintId)`,
  `CREATE TABLE reworkProgress (${KEY}, reworkId INTEGER NOT NULL REFERENCES complaintRework, workedOn TEXT NOT NULL,
     good REAL NOT NULL CHECK (good >= 0), scrapped REAL NOT NULL CHECK (scrapped >= 0),
     ${TEXTS('note', 'personName')}) STRICT`,
  `CREATE INDEX reworkProgressByRework ON reworkProgress (reworkId)`,
  `CREATE TABLE complaintCost (${KEY}, complaintId INTEGER NOT NULL REFERENCES complaint,
     kind TEXT NOT NULL CHECK (kind IN
       ('sorting', 'rework', 'scrap', 'replacement', 'freight', 'travel', 'lineStop', 'claim', 'other')),
     amount INTEGER NOT NULL, currency TEXT NOT NULL, spentOn TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
     position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX complaintCostByComplaint ON complaintCost (complaintId)`,
  `CREATE TABLE settlement (${KEY}, ${OF_CYCLE},
     kind TEXT NOT NULL CHECK (kind IN ('goodsReturn', 'replacement', 'credit')), quantity REAL CHECK (quantity >= 0),
     amount INTEGER, ${TEXTS('currency', 'reference')}, dueOn TEXT, doneOn TEXT, note TEXT NOT NULL DEFAULT '',
     position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX settlementByComplaint ON settlement (complaintId)`,
  `CREATE TABLE complaintVisit (${KEY}, ${OF_CYCLE}, visitOn TEXT NOT NULL,
     ${TEXTS('startsAt', 'place', 'whom', 'goers', 'papers')}, reviewedOn TEXT, ${TEXTS('reviewedBy', 'result')},
     doneOn TEXT, position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX complaintVisitByComplaint ON complaintVisit (complaintId)`,
  `CREATE TABLE complaintAnswer (${KEY}, ${OF_CYCLE}, answeredOn TEXT NOT NULL,
     way TEXT NOT NULL CHECK (way IN ('phone', 'mail', 'fax', 'visit', 'portal', 'chat', 'other')),
     text TEXT NOT NULL DEFAULT '',
     judgement TEXT NOT NULL DEFAULT '' CHECK (judgement IN ('', 'satisfied', 'acceptable', 'dissatisfied')),
     judgedOn TEXT, ${TEXTS('remarks', 'personName')}, position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX complaintAnswerByComplaint ON complaintAnswer (complaintId)`,
];

const BRANCHES = `('occurrenceTechnical', 'occurrenceSystemic', 'nonDetectionTechnical', 'nonDetectionSystemic')`;

const EIGHT_D: readonly string[] = [
  `CREATE TABLE eightD (${KEY}, ${OF_CYCLE}, contentJson TEXT NOT NULL, UNIQUE (complaintId, cycle)) STRICT`,
  `CREATE TABLE teamMember (${KEY}, ${OF_CYCLE}, role TEXT NOT NULL CHECK (role IN ('champion', 'leader', 'member')),
     personId INTEGER REFERENCES person, name TEXT NOT NULL, ${TEXTS('department', 'contact')},
     position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX teamMemberByComplaint ON teamMember (complaintId)`,
  `CREATE TABLE complaintCause (${KEY}, ${OF_CYCLE}, branch TEXT NOT NULL CHECK (branch IN ${BRANCHES}),
     method TEXT NOT NULL CHECK (method IN ('fiveWhy', 'fishbone')), parentId INTEGER REFERENCES complaintCause,
     bone TEXT NOT NULL DEFAULT '', text TEXT NOT NULL, ${YES_NO('isRoot', 0)}, position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX complaintCauseByComplaint ON complaintCause (complaintId)`,
  `CREATE TABLE complaintMeasure (${KEY}, ${OF_CYCLE},
     step TEXT NOT NULL CHECK (step IN ('containment', 'corrective', 'preventive')),
     branch TEXT NOT NULL DEFAULT '' CHECK (branch = '' OR branch IN ${BRANCHES}), text TEXT NOT NULL,
     ${PERSON('owner')}, departmentId INTEGER REFERENCES department, dueOn TEXT, ${YES_NO('isChosen', 1)},
     choice TEXT NOT NULL DEFAULT '', introducedOn TEXT, evidence TEXT NOT NULL DEFAULT '', verifiedOn TEXT,
     ${TEXTS('verifiedBy', 'effect')}, endedOn TEXT, actionId INTEGER REFERENCES action, position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX complaintMeasureByComplaint ON complaintMeasure (complaintId)`,
  `CREATE INDEX complaintMeasureByAction ON complaintMeasure (actionId) WHERE actionId IS NOT NULL`,
  `CREATE TABLE controlDocument (${KEY}, ${OF_CYCLE},
     kind TEXT NOT NULL CHECK (kind IN ('pfmea', 'controlPlan', 'workInstruction', 'other')), ${YES_NO('isNeeded', 1)},
     ${TEXTS('number', 'title', 'oldRevision', 'newRevision')}, changedOn TEXT, reason TEXT NOT NULL DEFAULT '',
     position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX controlDocumentByComplaint ON controlDocument (complaintId)`,
  `CREATE TABLE similarProduct (${KEY}, ${OF_CYCLE}, part TEXT NOT NULL, partName TEXT NOT NULL DEFAULT '',
     isAffected INTEGER CHECK (isAffected IN (0, 1)), result TEXT NOT NULL DEFAULT '', lookedOn TEXT,
     personName TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL) STRICT`,
  `CREATE INDEX similarProductByComplaint ON similarProduct (complaintId)`,
  `CREATE TABLE eightDIssue (${KEY}, ${OF_CYCLE}, version INTEGER NOT NULL, language TEXT NOT NULL, format TEXT NOT NULL,
     fileName TEXT NOT NULL, sha256 TEXT NOT NULL CHECK (length(sha256) = 64), contentJson TEXT NOT NULL, sentAt TEXT,
     sentTo TEXT NOT NULL DEFAULT '', personCode TEXT NOT NULL, personName TEXT NOT NULL,
     judgement TEXT NOT NULL DEFAULT '' CHECK (judgement IN ('', 'accepted', 'rejected')), judgedOn TEXT,
     remarks TEXT NOT NULL DEFAULT '', UNIQUE (complaintId, cycle, version)) STRICT`,
  `CREATE TABLE measureAudit (${KEY}, ${OF_CYCLE}, measureId INTEGER REFERENCES complaintMeasure,
     auditedOn TEXT NOT NULL, result TEXT NOT NULL CHECK (result IN ('kept', 'notKept', 'notRunning')),
     note TEXT NOT NULL DEFAULT '', recordedAt TEXT NOT NULL, personCode TEXT NOT NULL, personName TEXT NOT NULL) STRICT`,
  `CREATE INDEX measureAuditByComplaint ON measureAudit (complaintId)`,
  `CREATE TABLE effectConfirmation (${KEY}, ${OF_CYCLE},
     role TEXT NOT NULL CHECK (role IN ('processAuditor', 'projectPerson')), evidence TEXT NOT NULL, at TEXT NOT NULL,
     personCode TEXT NOT NULL, personName TEXT NOT NULL, contentSha256 TEXT NOT NULL,
     ${YES_NO('isPasswordChecked', 0)}) STRICT`,
  `CREATE INDEX effectConfirmationByComplaint ON effectConfirmation (complaintId)`,
  `CREATE TABLE caseSearch (${KEY}, ${OF_CYCLE}, lookedAt TEXT NOT NULL, personCode TEXT NOT NULL,
     personName TEXT NOT NULL, foundJson TEXT NOT NULL, note TEXT NOT NULL DEFAULT '') STRICT`,
  `CREATE INDEX caseSearchByComplaint ON caseSearch (complaintId)`,
];

// The place of a record in the search index: its kind's number times this, and its own number.
const COMPLAINT_PLACES = 11 * 2 ** 40;
const FOUND_BY = [
  'code',
  'customerId',
  'complainant',
  'part',
  'partName',
  'model',
  'batch',
  'problem',
  'description',
  'receivedOn',
  'deletedAt',
];

const SEARCH: readonly string[] = [
  `CREATE TRIGGER searchComplaintAdded AFTER INSERT ON complaint BEGIN ${marked(`SELECT ${COMPLAINT_PLACES} + NEW.id AS id`)}; END`,
  `CREATE TRIGGER searchComplaintChanged AFTER UPDATE OF ${FOUND_BY.join(', ')} ON complaint
     WHEN ${isOther(FOUND_BY)} BEGIN ${marked(`SELECT ${COMPLAINT_PLACES} + NEW.id AS id`)}; END`,
  `CREATE TRIGGER searchComplaintRemoved AFTER DELETE ON complaint BEGIN ${marked(`SELECT ${COMPLAINT_PLACES} + OLD.id AS id`)}; END`,
  `CREATE TRIGGER searchComplaintCustomerRenamed AFTER UPDATE OF code, name, shortName ON customer
     WHEN ${isOther(['code', 'name', 'shortName'])}
     BEGIN ${marked(`SELECT ${COMPLAINT_PLACES} + id AS id FROM complaint WHERE customerId = NEW.id`)}; END`,
];

const UID = `lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) ||
  '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))`;

/** A file in use gets what a new one gets when it is filled. */
const SHIPPED: readonly string[] = [
  ...PROFILES.map(
    ({ code, name, definition }) => `INSERT INTO clockProfile (uid, code, version, name, definitionJson)
     SELECT ${UID}, '${code}', 1, '${name}', '${definition}' WHERE EXISTS (SELECT 1 FROM documentVersion)`,
  ),
  ...PAPERS.map(
    ([document, number, title, titleEn, retention]) =>
      `INSERT INTO documentVersion (uid, document, number, title, titleEn, version, effectiveOn, retention)
       SELECT ${UID}, '${document}', '${number}', '${title}', '${titleEn}', 'A/0', '2000-01-01', '${retention}'
       WHERE EXISTS (SELECT 1 FROM documentVersion)`,
  ),
];

/** Complaints: their cycles and clocks, notices, counts, 8D, prevention, settlement and costs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const step of [...COMPLAINTS, ...EIGHT_D, ...SEARCH, ...SHIPPED]) await sql.raw(step).execute(db);
}

function isOther(columns: readonly string[]): string {
  return columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
}

// The conflict rule of the outer statement would hold inside a trigger, so what is marked already is left out by itself.
function marked(places: string): string {
  return `INSERT INTO searchChanged SELECT id FROM (${places}) AS marked WHERE id NOT IN (SELECT id FROM searchChanged)`;
}
