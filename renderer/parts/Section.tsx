import type { ReactNode } from 'react';

/** Sections are parted by a hairline and 12 px, never by cards. The first in its column has no line. */
export function Section({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <section className="section" aria-label={label}>
      {children}
    </section>
  );
}
