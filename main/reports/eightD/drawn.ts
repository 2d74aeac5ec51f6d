import type { JobOffice } from '../../office';
import type { EightDReport } from './report';

/** A fishbone as a picture, by the title of its part. */
export type DrawnFishbones = ReadonlyMap<string, DrawnFishbone>;

export interface DrawnFishbone {
  /** PNG. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1680;

/** The printer draws each on a page of its own, and the page drawer makes a picture of it. */
export async function drawnFishbones(
  { printer, pages }: JobOffice,
  report: EightDReport,
): Promise<DrawnFishbones> {
  const drawn = new Map<string, DrawnFishbone>();
  for (const part of report.steps.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'fishbone') continue;
    const { fishbonePage } = await import('../write/eightD/fishbonePage');
    const pdf = await printer.print(fishbonePage(part, report.head.language));
    const { paper, pages: sizes } = await pages.open({ name: 'fishbone.pdf', bytes: pdf });
    const bytes = await pages.draw({ paper, page: 1, width: WIDTH });
    const { width, height } = sizes[0] ?? { width: 1, height: 1 };
    drawn.set(part.title.text, { bytes, width: WIDTH, height: Math.round((WIDTH * height) / width) });
  }
  return drawn;
}
