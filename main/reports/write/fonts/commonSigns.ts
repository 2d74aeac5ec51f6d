/** Which of the bundled Noto Sans: simplified or traditional glyphs. */
export type PaperFont = 'noto-sans-sc' | 'noto-sans-tc';

interface Rows {
  readonly encoding: 'gb18030' | 'big5';
  readonly from: number;
  readonly to: number;
  readonly columns: readonly (readonly [from: number, to: number])[];
}

const ASCII =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** What our own papers use beside the office's character sets. */
const OURS = '\u00a0\u2002\u2003–—−‘’“”…·×÷±§°≥≤≠≈′″※←↑→↓▲▼△▽●○◎◆◇■□☐☑☒✓✗Δ©®²³½';
/** In names of companies and people, beyond one set or the other. */
const NAMES =
  '昇堃喆镕祎翀珺玥琤甯犇焱燊垚赟劼彧湉玚玙珣琰瑨栢栩锜鋆鍏鑫晟鈺煒鎧鈦錸鉬鋐鋕鋼鎂鎰鏵钧鈞銓鑌鑠雋麒麟淼炘烜煊燁璟璿瓏琨珮';

/** GB 2312, and the first level of Big5 with its marks: what the office's PCs have written since they were bought. */
const ROWS: Readonly<Record<PaperFont, readonly Rows[]>> = {
  'noto-sans-sc': [{ encoding: 'gb18030', from: 0xa1, to: 0xf7, columns: [[0xa1, 0xfe]] }],
  'noto-sans-tc': [
    {
      encoding: 'big5',
      from: 0xa1,
      to: 0xc6,
      columns: [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    },
  ],
};

export function commonSigns(font: PaperFont): ReadonlySet<string> {
  return new Set([...ASCII, ...OURS, ...NAMES, ...ROWS[font].flatMap(signsOf)]);
}

function signsOf({ encoding, from, to, columns }: Rows): readonly string[] {
  const decoder = new TextDecoder(encoding);
  const bytes: number[] = [];
  for (let row = from; row <= to; row += 1)
    for (const [first, last] of columns)
      for (let column = first; column <= last; column += 1) bytes.push(row, column);
  // Places that hold nothing become U+FFFD or a sign for private use.
  return [...decoder.decode(new Uint8Array(bytes))].filter((sign) =>
    /[^\ue000-\uf8ff\ufffd\p{Cc}]/u.test(sign),
  );
}
