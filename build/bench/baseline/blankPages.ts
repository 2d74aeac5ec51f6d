// The baseline of `paper`: a document of as many A4 pages with nothing on them, drawn by the same window of the same engine.
// Its pages are broken as the forms' are.

export function blankPages(count: number): string {
  const style = '@page{size:A4;margin:0}body{margin:0}p{margin:0;height:296mm;break-after:page}';
  return `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${'<p></p>'.repeat(count)}</body></html>`;
}
