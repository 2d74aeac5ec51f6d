import Sqlite from 'better-sqlite3';

// The baseline of `audit`: the same column of the same row, one transaction on the disk, with the settings that the office
// opens its file with. The statement stands ready; nothing is asked before it and nothing is kept beside it.

export interface BareWrite {
  readonly write: (code: string, note: string) => void;
  readonly close: () => void;
}

export function bareWrite(database: string): BareWrite {
  const sqlite = new Sqlite(database);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  const update = sqlite.prepare('UPDATE customer SET note = ? WHERE code = ?');
  const inTransaction = sqlite.transaction((code: string, note: string) => void update.run(note, code));
  return {
    write: (code, note) => inTransaction.immediate(code, note),
    close: () => void sqlite.close(),
  };
}
