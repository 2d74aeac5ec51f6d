import type { ReportDocument } from '../document';

export function writeExcel(document: ReportDocument): Uint8Array {
  return new TextEncoder().encode(document.head.title);
}
