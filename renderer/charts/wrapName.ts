const CHINESE_LENGTH = 4;
const LATIN_LENGTH = 10;
const MOST_LINES = 2;

/** A bar's name in at most two short lines: 标签错误 stands as one, 端子压接变形 as 端子压接 / 变形. */
export function wrapName(name: string): string[] {
  const length = /[\u2e80-\uffff]/.test(name) ? CHINESE_LENGTH : LATIN_LENGTH;
  const lines: string[] = [];
  let rest = [...name];
  while (rest.length > 0 && lines.length < MOST_LINES) {
    const isLast = lines.length === MOST_LINES - 1;
    const line = rest.slice(0, length);
    rest = rest.slice(length);
    lines.push(isLast && rest.length > 0 ? `${line.slice(0, -1).join('')}…` : line.join(''));
  }
  return lines;
}
