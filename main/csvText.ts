/** A table as a CSV that Excel opens with the right characters and in which nothing is ever a formula. */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n');
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

// What Excel or a full-width keyboard would begin a formula with; a negative number stays one.
const FORMULA = /^\s*[=+@\t\r\n＝＋＠]|^\s*[-－](?![\d.]*$)/;

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
