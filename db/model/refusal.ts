/** Every way in which the app says no. The first line is fixed for the command line; a new code needs its words before it compiles. */
export type RefusalCode =
  | 'unknown-round'
  | 'unknown-customer'
  | 'unknown-template'
  | 'unknown-rule-set'
  | 'unknown-form'
  | 'code-in-use'
  | 'round-closed'
  | 'file-unreadable'
  | 'header-not-found'
  | 'file-missing'
  | 'out-missing'
  | 'data-in-use'
  | 'newer-data'
  | 'not-permitted'
  | 'wrong-input'
  | 'answers-ambiguous'
  | 'already-returned'
  | 'not-returned'
  | 'keyed-twice'
  | 'not-keyed-twice'
  | 'not-issued'
  | 'form-withdrawn'
  | 'unknown-report'
  | 'unknown-channel'
  | 'unknown-batch'
  | 'batch-in-use'
  | 'template-invalid'
  | 'template-in-use'
  | 'no-forms'
  | 'no-such-page'
  | 'paper-not-open'
  | 'paper-unreadable'
  | 'numbers-used-up'
  | 'format-not-offered'
  | 'printer-missing'
  | 'not-our-database'
  | 'data-damaged'
  | 'folder-damaged'
  | 'folder-not-empty'
  | 'backup-invalid'
  | 'nothing-to-undo'
  | 'disk-full'
  | 'file-busy'
  | 'now-not-allowed'
  | 'not-blank'
  | 'not-a-sample'
  | 'signed-out'
  | 'not-in-state'
  | 'too-many-rows'
  | 'reason-missing'
  | 'record-in-use'
  | 'retention-running'
  | 'password-needed'
  | 'wrong-password'
  | 'wait-after-failures'
  | 'unknown-record'
  | 'attachment-refused'
  | 'attachment-missing'
  | 'version-not-later'
  | 'too-early-to-sign'
  | 'may-not-sign'
  | 'already-signed';

export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The app says no, with the facts a person needs. Any other Error is a defect. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
