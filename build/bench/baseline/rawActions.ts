import Sqlite from 'better-sqlite3';

// The baseline of `today`: the rows that the start page shows, with the names that stand in them, as SQLite gives them.

export interface RawActions {
  readonly due: (by: string) => readonly unknown[];
  readonly close: () => void;
}

export function rawActions(database: string): RawActions {
  const sqlite = new Sqlite(database, { readonly: true });
  const due = sqlite.prepare(`
    SELECT action.uid, action.code, action.kind, action.subject, action.title, action.problem, action.openedOn,
      action.dueOn, action.state, action.cycle, action.verifyBy, action.verifyOn, action.sourceJson,
      department.name, follower.name, person.name, round.code, customer.name
    FROM action
    JOIN department ON department.id = action.departmentId
    JOIN department AS follower ON follower.id = action.followedById
    LEFT JOIN person ON person.id = action.responsibleId
    LEFT JOIN round ON round.id = action.roundId
    LEFT JOIN customer ON customer.code = action.subject
    WHERE action.state <> 'closed' AND action.deletedAt IS NULL AND action.dueOn <= ?
    ORDER BY action.dueOn`);
  return { due: (by) => due.raw().all(by), close: () => void sqlite.close() };
}
