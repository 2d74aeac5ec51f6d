/** @typedef {import('./benches.mjs').Bench & { ours?: number, base?: number, load: number }} Row */

const HEAD = ['benchmark', 'what', 'ratio', 'limit', 'ours', 'baseline', 'load', ''];

/** @param {readonly Row[]} rows */
export function tableOf(rows) {
  const lines = [HEAD, ...rows.map(lineOf)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const texts = lines.map((line) =>
    line
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `\n${texts.join('\n')}\n`;
}

/** @param {Row} row @returns {readonly string[]} */
function lineOf({ name, what, limit, unit, ours, base, load }) {
  if (ours === undefined || base === undefined)
    return [name, what, '–', `≤ ${limit}`, '–', '–', '–', 'not measured'];
  const ratio = ours / base;
  const figures = [ours, base].map((value) => `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`);
  const verdict = ratio <= limit ? 'reached' : 'not reached';
  return [name, what, ratio.toFixed(2), `≤ ${limit}`, ...figures, load.toFixed(1), verdict];
}
