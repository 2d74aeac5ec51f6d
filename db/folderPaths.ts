import { join } from 'node:path';

/** Where everything of a plant stands inside its data folder. */
export interface FolderPaths {
  readonly folder: string;
  readonly database: string;
  readonly attachments: string;
  readonly backups: string;
  readonly quarantine: string;
  readonly logs: string;
  readonly profile: string;
  /** Empty; its file locks say who works in the folder. */
  readonly lock: string;
  /** Stands there while a window is open: found at a start, it tells of a stop that was not clean. */
  readonly running: string;
  /** A blank plant while it is being made. */
  readonly blank: string;
  /** A state that is about to be put in place. */
  readonly incoming: string;
}

export function pathsOf(folder: string): FolderPaths {
  return {
    folder,
    database: join(folder, 'app.db'),
    attachments: join(folder, 'attachments'),
    backups: join(folder, 'backups'),
    quarantine: join(folder, 'quarantine'),
    logs: join(folder, 'logs'),
    profile: join(folder, 'profile'),
    lock: join(folder, 'app.lock'),
    running: join(folder, 'running.json'),
    blank: join(folder, 'app.db.new'),
    incoming: join(folder, 'incoming'),
  };
}
