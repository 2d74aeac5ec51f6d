import type { OfficeFile } from '../../preload/contract/takes';

/** A table as a CSV that Excel opens with the right characters: UTF-8 with its mark, lines as Windows writes them. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): OfficeFile {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n');
  return { name: `${name}.csv`, bytes: new TextEncoder().encode(`\ufeff${text}\r\n`) };
}

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Somebody's text that Excel would take for a formula is marked as text. */
export function harmless(text: string): string {
  return /^[=+@\t]|^-(?![\d.]*$)/.test(text) ? `'${text}` : text;
}
