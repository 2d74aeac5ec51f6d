import type { FolderKeeper } from '../db/folder';
import type { Day, Moment } from '../db/model/day';
import type { Db, Trx } from '../db/schema';
import type { Settings, SignedIn } from '../preload/contract/settings';
import type { OfficeFile } from '../preload/contract/takes';
import type { Sheet } from './imports/tables';
import type { PageDrawer } from './pages/pageDrawer';
import type { PasswordCost } from './people/passwordHash';
import type { Session } from './session';

/** Turns ready HTML into a PDF, in a hidden window elsewhere. */
export interface Printer {
  readonly print: (html: string) => Promise<Uint8Array>;
}

/** Reads other people's files in a worker that can be killed. */
interface Reader {
  readonly read: (file: OfficeFile) => Promise<readonly Sheet[]>;
}

/** One open office: what every call starts from. */
export interface Office {
  readonly db: () => Db;
  readonly folder: FolderKeeper;
  readonly now: () => Moment;
  readonly session: Session;
  readonly via: 'window' | 'command';
  readonly passwordCost: PasswordCost;
  /** The name of the PC, for the trail. */
  readonly workstation: string;
  readonly printer: Printer;
  readonly reader: Reader;
  readonly pages: Pick<PageDrawer, 'open' | 'draw'>;
  readonly version: string;
}

/** One change of one record, kept as a history row in the transaction that makes it. */
export interface Change {
  readonly record: string;
  readonly key: string;
  readonly old: unknown;
  readonly new: unknown;
  /** Asked for where a closed record changes. */
  readonly reason?: string;
  /** Whose doing it is, where that is not who asks: at the door nobody has signed in yet. */
  readonly by?: { readonly code: string; readonly name: string };
}

export type Kept = (office: JobOffice) => Promise<void>;

/** What a job may use. Nothing is global. */
export interface JobOffice<D extends Db | Trx = Db> {
  /** In a writing job this is the job's one transaction. */
  readonly db: D;
  readonly settings: Settings;
  readonly today: Day;
  readonly now: Moment;
  readonly user: SignedIn;
  readonly session: Session;
  readonly via: Office['via'];
  readonly passwordCost: PasswordCost;
  readonly printer: Printer;
  readonly reader: Reader;
  readonly pages: Pick<PageDrawer, 'open' | 'draw'>;
  readonly folder: FolderKeeper;
  readonly version: string;
  readonly changed: (change: Change) => void;
  /** Kept, in a transaction of its own, when this job is refused and with it taken back. */
  readonly ifRefused: (job: Kept) => void;
  /** Done after this job has been committed, in a transaction of its own; when it fails, that is logged and changes nothing. */
  readonly afterwards: (job: Kept) => void;
  /** Only for jobs that draw: opens a transaction of its own. */
  readonly write: <T>(job: (office: JobOffice) => Promise<T>) => Promise<T>;
}
