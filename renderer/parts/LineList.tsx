import type { ReactNode } from 'react';

export interface Line {
  readonly key: string | number;
  readonly start?: ReactNode;
  readonly main: ReactNode;
  readonly end?: ReactNode;
  readonly onOpen?: (() => void) | undefined;
  /** The one being worked at. */
  readonly isCurrent?: boolean | undefined;
}

/** Lines of 28 px with hairlines, for panels beside the main thing. */
export function LineList({ lines, label }: { readonly lines: readonly Line[]; readonly label: string }) {
  return (
    <ul className="lineList" aria-label={label}>
      {lines.map(({ key, start, main, end, onOpen, isCurrent }) => (
        <li key={key} className={isCurrent === true ? 'line lineCurrent' : 'line'}>
          {start !== undefined && <span className="lineStart">{start}</span>}
          {onOpen === undefined ? (
            <span className="lineMain" data-full="">
              {main}
            </span>
          ) : (
            <button type="button" className="lineMain lineOpen" data-full="" onClick={onOpen}>
              {main}
            </button>
          )}
          {end !== undefined && <span className="lineEnd">{end}</span>}
        </li>
      ))}
    </ul>
  );
}
