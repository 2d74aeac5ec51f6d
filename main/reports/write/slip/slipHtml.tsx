import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { ImprovementSlip } from '../../improvementSlip/slip';
import { VIEW } from '../print/paper';
import { styleSheet } from '../print/styleSheet';
import { SlipSheet, slipPages } from './pages';

/** Slips as static pages to be drawn, each numbered by itself: they are torn apart and go to different people. */
export function slipsHtml(slips: readonly ImprovementSlip[]): string {
  const [first] = slips;
  if (first === undefined) throw new RangeError('No slip to print');
  const pages = slips.map((slip) => renderToStaticMarkup(<Slip slip={slip} />)).join('');
  const title = slips.length === 1 ? `${first.title} ${first.code}` : first.title;
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <style>{styleSheet(first.language, pages)}</style>
    </head>,
  );
  return `<!doctype html><html lang="${first.language}">${head}<body>${pages}</body></html>`;
}

function Slip({ slip }: { readonly slip: ImprovementSlip }): ReactElement {
  const setting = { slip, words: wordsOf(slip.language) };
  const pages = slipPages(setting);
  return (
    <>
      {pages.map((content, at) => (
        <svg key={content.key} viewBox={`0 0 ${VIEW.w} ${VIEW.h}`}>
          <title>{`${slip.title} ${slip.code}`}</title>
          <SlipSheet {...setting} content={content} page={at + 1} pages={pages.length} />
        </svg>
      ))}
    </>
  );
}
