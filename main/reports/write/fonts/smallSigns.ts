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
/** What our own papers use beside the office's character sets or their first level. */
const OURS = '\u00a0\u2002\u2003–—−‘’“”…·×÷±§°≥≤≠≈′″※←↑→↓▲▼△▽●○◎◆◇■□☐☑☒✓✗Δ©®²³½饋';
/** In names of companies and people, beyond the first level of one set or the other. */
const NAMES =
  '铨钰烨炜煜锴铠钛铂晟淼骏昇堃喆镕祎翀珺玥琤甯犇焱燊垚赟劼彧湉玚玙珣琰瑨栢栩锜鋆鍏鑫晟鈺煒鎧鈦錸鉬鋐鋕鋼鎂鎰鏵钧鈞銓鑌鑠雋麒麟淼炘烜煊燁璟璿瓏琨珮';

/** The small fonts that are cut from a large one: what nearly every paper needs, and what many a name needs besides. */
export const SMALL_PARTS = ['common', 'second'] as const;
export type SmallPart = (typeof SMALL_PARTS)[number];

const MARKS = { from: 0xa1, to: 0xa9 };
const GB_COLUMNS = [[0xa1, 0xfe]] as const;
const BIG5_COLUMNS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const;

/** The levels of GB 2312 and of Big5, by how often a sign is written: what the office's PCs have had since they were bought. */
const ROWS: Readonly<Record<PaperFont, Readonly<Record<SmallPart, readonly Rows[]>>>> = {
  'noto-sans-sc': {
    common: [
      { encoding: 'gb18030', ...MARKS, columns: GB_COLUMNS },
      { encoding: 'gb18030', from: 0xb0, to: 0xd7, columns: GB_COLUMNS },
    ],
    second: [{ encoding: 'gb18030', from: 0xd8, to: 0xf7, columns: GB_COLUMNS }],
  },
  'noto-sans-tc': {
    common: [{ encoding: 'big5', from: 0xa1, to: 0xc6, columns: BIG5_COLUMNS }],
    second: [{ encoding: 'big5', from: 0xc9, to: 0xf9, columns: BIG5_COLUMNS }],
  },
};

/** No sign stands in both parts. */
export function smallSigns(font: PaperFont): Readonly<Record<SmallPart, ReadonlySet<string>>> {
  const common = new Set([...ASCII, ...OURS, ...NAMES, ...ROWS[font].common.flatMap(signsOf)]);
  const second = ROWS[font].second.flatMap(signsOf).filter((sign) => !common.has(sign));
  return { common, second: new Set(second) };
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
