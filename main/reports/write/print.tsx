import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { wordsOf } from '../../../preload/words/wordsOf';
import type { Words } from '../../../preload/words/zh-CN';
import type { ReportDocument } from '../document';
import { chapterPieces, FULL_WIDTH } from './print/blockPieces';
import { type Contents, CoverPage } from './print/CoverPage';
import { Frame } from './print/Frame';
import { signaturesPiece, titlePiece } from './print/headPieces';
import { PAGE, VIEW } from './print/paper';
import { type PageOfPieces, type Piece, paginate } from './print/pieces';
import { styleSheet } from './print/styleSheet';

/** A report as static pages to be drawn: every text is escaped by React, every position is computed here, nothing runs on them. */
export function reportHtml(document: ReportDocument): string {
  const { language } = document.head;
  const pages = renderToStaticMarkup(<Pages document={document} />);
  const head = renderToStaticMarkup(<Head head={document.head} text={pages} />);
  return `<!doctype html><html lang="${language}">${head}<body>${pages}</body></html>`;
}

interface InnerPage {
  readonly placed: PageOfPieces;
  readonly page: number;
}

function Pages({ document }: { readonly document: ReportDocument }): ReactElement {
  const { head, cover } = document;
  const words = wordsOf(head.language).reports;
  const before = cover === null ? 0 : 1;
  const inner = paginate(piecesOf(document, words), { top: PAGE.top, bottom: PAGE.bottom }).map(
    (placed, at) => ({ placed, page: at + 1 + before }),
  );
  const pages = inner.length + before;
  return (
    <>
      {cover !== null && (
        <Sheet title={head.title}>
          <CoverPage head={head} cover={cover} contents={contentsOf(inner)} words={words} pages={pages} />
        </Sheet>
      )}
      {inner.map(({ placed, page }) => (
        <Sheet key={page} title={words.head.page(String(page), String(pages))}>
          <Frame head={head} words={words} page={page} pages={pages} />
          {placed.map(({ piece, y }) => (
            <g key={y}>{piece.draw(y)}</g>
          ))}
        </Sheet>
      ))}
    </>
  );
}

/** Without a cover the first page begins with the title, and the last ends with the signatures. */
function piecesOf({ head, cover, chapters }: ReportDocument, words: Words['reports']): readonly Piece[] {
  const pieces = chapterPieces(chapters, { ...FULL_WIDTH, words });
  return cover === null ? [titlePiece(head), ...pieces, signaturesPiece(head, words)] : pieces;
}

/** Its fonts are those that the text of the pages needs. */
function Head({ head, text }: Pick<ReportDocument, 'head'> & { readonly text: string }): ReactElement {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${head.title} ${head.subtitle}`}</title>
      <style>{styleSheet(head.language, text)}</style>
    </head>
  );
}

function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <svg viewBox={`0 0 ${VIEW.w} ${VIEW.h}`}>
      <title>{title}</title>
      {children}
    </svg>
  );
}

function contentsOf(inner: readonly InnerPage[]): readonly Contents[] {
  return inner.flatMap(({ placed, page }) => {
    const titles = placed.flatMap(({ piece }) => piece.titles ?? []);
    return titles.length === 0 ? [] : [{ titles, page }];
  });
}
