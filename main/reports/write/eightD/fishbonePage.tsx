import { renderToStaticMarkup } from 'react-dom/server';
import { fishboneOf } from '../../../../db/model/actions/fishbone';
import type { Language } from '../../../../preload/words/language';
import type { FishbonePart } from '../../eightD/report';
import { PAGE } from '../print/paper';
import { styleSheet } from '../print/styleSheet';
import { FishbonePicture } from '../slip/fishbonePieces';
import { short } from '../text/unit';

/** A fishbone alone on a page of its own size, to become a picture for files that cannot draw. */
export function fishbonePage({ effect, causes, bones }: FishbonePart, language: Language): string {
  const drawn = fishboneOf(effect, causes);
  const height = short((PAGE.width * drawn.height) / drawn.width);
  const page = renderToStaticMarkup(
    <svg className="alone" viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
      <title>{effect}</title>
      <FishbonePicture drawn={drawn} names={bones} hasMarks />
    </svg>,
  );
  // A little higher than what it holds: rounded down, the page would be followed by an empty one.
  const size = `@page{size:${PAGE.width}mm ${Math.ceil(height) + 1}mm;margin:0}`;
  const look = `${styleSheet(language, page)}\n${size}\nsvg.alone{width:${PAGE.width}mm;height:${height}mm}`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8" /><style>${look}</style></head><body>${page}</body></html>`;
}
