import type { ReportFormat } from '../../../preload/contract/reports';
import type { JobOffice } from '../../office';
import { drawnFishbones } from './drawn';
import type { EightDReport } from './report';

// The writers are loaded when they are first needed: other calls start without them.
export async function eightDFile(
  office: JobOffice,
  report: EightDReport,
  format: ReportFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return office.printer.print((await import('../write/eightD/eightDHtml')).eightDHtml(report));
    case 'xlsx': {
      const drawn = await drawnFishbones(office, report);
      return (await import('../write/eightD/eightDBook')).eightDBook(report, drawn);
    }
    case 'docx': {
      const drawn = await drawnFishbones(office, report);
      return (await import('../write/eightD/eightDWord')).eightDWord(report, drawn);
    }
  }
}
