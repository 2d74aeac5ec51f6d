import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { EightDReport } from '../../eightD/report';
import { Frame } from '../print/Frame';
import { PAGE, VIEW } from '../print/paper';
import { paginate } from '../print/pieces';
import { styleSheet } from '../print/styleSheet';
import { eightDPieces } from './pieces';

/** An 8D report as static pages to be drawn. */
export function eightDHtml(report: EightDReport): string {
  const { language, title, subtitle } = report.head;
  const pages = renderToStaticMarkup(<Pages report={report} />);
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <title>{`${title} ${subtitle}`}</title>
      <style>{styleSheet(language, pages)}</style>
    </head>,
  );
  return `<!doctype html><html lang="${language}">${head}<body>${pages}</body></html>`;
}

function Pages({ report }: { readonly report: EightDReport }): ReactElement {
  const { head } = report;
  const words = wordsOf(head.language).reports;
  const pages = paginate(eightDPieces(report), { top: PAGE.top, bottom: PAGE.bottom }).map((placed, at) => ({
    placed,
    page: at + 1,
  }));
  return (
    <>
      {pages.map(({ placed, page }) => (
        <svg key={page} viewBox={`0 0 ${VIEW.w} ${VIEW.h}`}>
          <title>{words.head.page(String(page), String(pages.length))}</title>
          <Frame head={head} words={words} page={page} pages={pages.length} />
          {placed.map(({ piece, y }) => (
            <g key={y}>{piece.draw(y)}</g>
          ))}
        </svg>
      ))}
    </>
  );
}
