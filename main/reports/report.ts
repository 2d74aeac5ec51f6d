import type { Checked } from '../../preload/contract/index';
import type { ReportRow } from '../../preload/contract/reports';
import type { JobOffice } from '../office';
import type { Paper, PaperAbout } from '../papers';
import type { ReportDocument } from './document';

/** What a report is asked with, checked. */
type ReportInput = Omit<Checked<'reports.make'>, 'report' | 'format'>;

export interface Report<Document = ReportDocument> {
  readonly id: string;
  readonly formats: ReportRow['formats'];
  readonly asks: ReportRow['asks'];
  readonly collect: (office: JobOffice, input: ReportInput) => Promise<CollectedReport<Document>>;
}

interface CollectedReport<Document> {
  /** What it is about, for the file's name: the round's code, or the period. */
  readonly about: string;
  readonly document: Document;
  /** The catalogue's version that it carries and what it is about, to be remembered as issued. */
  readonly paper: { readonly paper: Paper; readonly about: PaperAbout };
}
