import Sqlite from 'better-sqlite3';

// The baseline of `result` and `trend`: the answers as SQLite gives them, rows as arrays, nothing done with them. The
// statements stand ready; what is measured is the reading alone.

export interface RawAnswers {
  readonly ofRound: (code: string) => readonly unknown[];
  readonly all: () => readonly unknown[];
  readonly close: () => void;
}

export function rawAnswers(database: string): RawAnswers {
  const sqlite = new Sqlite(database, { readonly: true });
  const ofRound = sqlite.prepare(`
    SELECT formId, item, value FROM answer
    WHERE formId IN (SELECT form.id FROM form JOIN round ON round.id = form.roundId WHERE round.code = ?)`);
  const all = sqlite.prepare('SELECT formId, item, value FROM answer');
  return {
    ofRound: (code) => ofRound.raw().all(code),
    all: () => all.raw().all(),
    close: () => void sqlite.close(),
  };
}
