import { Refusal } from '../../db/model/refusal';
import type { ReportFormat } from '../../preload/contract/reports';
import type { OfficeFile } from '../../preload/contract/takes';
import type { JobOffice } from '../office';
import { keepPaper } from '../papers';
import type { ReportDocument } from '../reports/document';
import { eightDFile } from '../reports/eightD/file';
import type { EightDReport } from '../reports/eightD/report';
import { REPORTS } from '../reports/list';
import type { ChannelsOf, Jobs } from './list';

export const reports: Jobs<ChannelsOf<'reports'>> = {
  'reports.make': async (office, { report: id, format, ...asked }) => {
    const report = theReport(id);
    if (!report.formats.includes(format)) throw new Refusal('format-not-offered', { report: id, format });
    const missing = report.asks.find((ask) => asked[ask] === undefined);
    if (missing !== undefined) throw new Refusal('wrong-input', { field: missing });
    const { about, document, paper } = await report.collect(office, asked);
    const name = fileName(`${about} ${document.head.title}`, format);
    const bytes = await written(office, document, format);
    await office.write((within) => keepPaper(within, paper.paper, paper.about, { format, bytes }));
    return { file: { name, bytes } satisfies OfficeFile };
  },

  'reports.list': () => {
    return Promise.resolve({
      reports: REPORTS.map(({ id, formats, asks }) => ({ report: id, formats, asks })),
    });
  },
};

function theReport(id: string): (typeof REPORTS)[number] {
  const report = REPORTS.find((one) => one.id === id);
  if (report === undefined) throw new Refusal('unknown-report', { report: id });
  return report;
}

// The writers are loaded when they are first needed: other calls start without them.
async function written(
  office: JobOffice,
  document: ReportDocument | EightDReport,
  format: ReportFormat,
): Promise<Uint8Array> {
  if ('steps' in document) return eightDFile(office, document, format);
  switch (format) {
    case 'xlsx':
      return (await import('../reports/write/excel')).writeExcel(document);
    case 'pdf':
      return office.printer.print((await import('../reports/write/print')).reportHtml(document));
    case 'docx':
      throw new Refusal('format-not-offered', { format });
  }
}

// What a file system does not take in a name, and signs that turn the direction of writing.
const ILLEGAL = /[\p{Cc}<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const MOST_NAME = 120;

export function fileName(name: string, format: ReportFormat | 'eml'): string {
  const clean = name
    .replace(ILLEGAL, '')
    .trim()
    .slice(0, MOST_NAME)
    .replace(/[. ]+$/, '');
  return `${clean}.${format}`;
}
