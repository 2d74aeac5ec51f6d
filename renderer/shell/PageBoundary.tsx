import { Component, type ReactNode } from 'react';
import { DefectError } from '../call';
import { DefectBox } from '../parts/DefectBox';
import { useWords } from '../parts/words';
import { windowReference } from './windowReference';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly reference: string | null;
}

/** A page that fails shows its number and a way to try again; the shell around it lives on. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override readonly state: PageBoundaryState = { reference: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { reference: error instanceof DefectError ? error.reference : windowReference(new Date()) };
  }

  // The log keeps what the window says here, under the same number.
  override componentDidCatch(error: unknown): void {
    console.error(this.state.reference, error);
  }

  override render() {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    return <PageDefect reference={reference} onRetry={() => this.setState({ reference: null })} />;
  }
}

function PageDefect({ reference, onRetry }: { readonly reference: string; readonly onRetry: () => void }) {
  const words = useWords().parts.defect;
  return <DefectBox title={words.page(reference)} reference={reference} onRetry={onRetry} />;
}
