import type { ReactNode } from 'react';

interface TwoColumnsProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
  /** 400 where the side shows pictures, 356 or 296 where it lists. */
  readonly sideWidth?: 400 | 356 | 296 | undefined;
}

/** The side goes under the main column where the window is narrow. */
export function TwoColumns({ main, side, sideWidth = 400 }: TwoColumnsProps) {
  return (
    <div className={`twoColumns side-${sideWidth}`}>
      <div className="twoColumnsMain">{main}</div>
      <aside className="twoColumnsSide">{side}</aside>
    </div>
  );
}
