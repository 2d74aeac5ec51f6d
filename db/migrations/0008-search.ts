import { type Kysely, sql } from 'kysely';

// The place of a record in the index: its kind's number times this, and its own number.
const ROWS = 2 ** 40;

const TABLES: readonly string[] = [
  `CREATE TABLE searchEntry (
     id INTEGER PRIMARY KEY, kind TEXT NOT NULL, recordKey TEXT NOT NULL, code TEXT NOT NULL, plainCode TEXT NOT NULL,
     title TEXT NOT NULL, detail TEXT NOT NULL, text TEXT NOT NULL, sound TEXT NOT NULL) STRICT`,
  `CREATE INDEX searchEntryByCode ON searchEntry (plainCode)`,
  `CREATE VIRTUAL TABLE searchText USING fts5(
     text, sound, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3')`,
  `CREATE TABLE searchChanged (id INTEGER PRIMARY KEY) STRICT`,
  `CREATE INDEX actionByItemOfCustomer ON action (substr(subject, instr(subject, '@') + 1)) WHERE subject IS NOT NULL`,
  `CREATE INDEX actionByForm ON action (formId) WHERE formId IS NOT NULL`,
];

interface Watched {
  readonly table: string;
  readonly kind: number;
  /** The columns that its entry is made of. */
  readonly columns: readonly string[];
}

const WATCHED: readonly Watched[] = [
  { table: 'customer', kind: 1, columns: ['code', 'name', 'nameEn', 'shortName', 'deletedAt'] },
  { table: 'contact', kind: 2, columns: ['customerId', 'name', 'position', 'phone', 'email', 'deletedAt'] },
  { table: 'round', kind: 3, columns: ['code', 'name', 'purpose', 'periodFrom', 'periodTo', 'deletedAt'] },
  { table: 'form', kind: 4, columns: ['code', 'roundId', 'customerId'] },
  {
    table: 'action',
    kind: 5,
    columns: [
      'code',
      'roundId',
      'formId',
      'kind',
      'subject',
      'title',
      'problem',
      'responsibleName',
      'deletedAt',
    ],
  },
  { table: 'meeting', kind: 6, columns: ['code', 'title', 'heldOn', 'place', 'deletedAt'] },
  { table: 'person', kind: 7, columns: ['code', 'name', 'departmentId', 'position', 'email', 'phone'] },
  { table: 'delivery', kind: 8, columns: ['orderNumber', 'line', 'customerId', 'part', 'product'] },
  { table: 'template', kind: 9, columns: ['code', 'version', 'name'] },
  { table: 'documentVersion', kind: 10, columns: ['number', 'title', 'titleEn', 'version'] },
];

interface Follower {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** The places whose entries tell of the changed row. */
  readonly places: string;
}

// An entry names other records too: those that follow when these are renamed or taken away.
const FOLLOWERS: readonly Follower[] = [
  {
    name: 'searchCustomerRenamed',
    table: 'customer',
    columns: ['code', 'name', 'shortName', 'deletedAt'],
    places: [
      `SELECT ${2 * ROWS} + id AS id FROM contact WHERE customerId = NEW.id`,
      `SELECT ${4 * ROWS} + id FROM form WHERE customerId = NEW.id`,
      `SELECT ${5 * ROWS} + id FROM action
       WHERE subject IS NOT NULL AND substr(subject, instr(subject, '@') + 1) IN (OLD.code, NEW.code)`,
      `SELECT ${8 * ROWS} + id FROM delivery WHERE customerId = NEW.id`,
    ].join(' UNION ALL '),
  },
  {
    name: 'searchRoundRenamed',
    table: 'round',
    columns: ['code', 'templateId', 'deletedAt'],
    places: [
      `SELECT ${4 * ROWS} + id AS id FROM form WHERE roundId = NEW.id`,
      `SELECT ${5 * ROWS} + id FROM action WHERE roundId = NEW.id`,
    ].join(' UNION ALL '),
  },
  {
    name: 'searchOpinionChanged',
    table: 'form',
    columns: ['opinion'],
    places: `SELECT ${5 * ROWS} + id AS id FROM action WHERE formId = NEW.id`,
  },
  {
    name: 'searchItemsChanged',
    table: 'template',
    columns: ['definitionJson'],
    places: `SELECT ${5 * ROWS} + action.id AS id FROM action JOIN round ON round.id = action.roundId WHERE round.templateId = NEW.id`,
  },
  {
    name: 'searchDepartmentRenamed',
    table: 'department',
    columns: ['name'],
    places: `SELECT ${7 * ROWS} + id AS id FROM person WHERE departmentId = NEW.id`,
  },
];

/** Every table whose records are found says itself which of them changed, whoever writes to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await sql.raw(table).execute(db);
  for (const watched of WATCHED) {
    for (const trigger of triggersOf(watched)) await sql.raw(trigger).execute(db);
  }
  for (const follower of FOLLOWERS) await sql.raw(triggerOf(follower)).execute(db);
}

function triggersOf({ table, kind, columns }: Watched): readonly string[] {
  const name = `search${table.slice(0, 1).toUpperCase()}${table.slice(1)}`;
  const marks = (row: 'NEW' | 'OLD') => marked(`SELECT ${kind * ROWS} + ${row}.id AS id`);
  return [
    `CREATE TRIGGER ${name}Added AFTER INSERT ON ${table} BEGIN ${marks('NEW')}; END`,
    `CREATE TRIGGER ${name}Changed AFTER UPDATE OF ${columns.join(', ')} ON ${table}
       WHEN ${isOther(columns)} BEGIN ${marks('NEW')}; END`,
    `CREATE TRIGGER ${name}Removed AFTER DELETE ON ${table} BEGIN ${marks('OLD')}; END`,
  ];
}

function triggerOf({ name, table, columns, places }: Follower): string {
  return `CREATE TRIGGER ${name} AFTER UPDATE OF ${columns.join(', ')} ON ${table}
    WHEN ${isOther(columns)} BEGIN ${marked(`SELECT id FROM (${places})`)}; END`;
}

function isOther(columns: readonly string[]): string {
  return columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
}

// The conflict rule of the outer statement would hold inside a trigger, so what is marked already is left out by itself.
function marked(places: string): string {
  return `INSERT INTO searchChanged SELECT id FROM (${places}) AS marked WHERE id NOT IN (SELECT id FROM searchChanged)`;
}
