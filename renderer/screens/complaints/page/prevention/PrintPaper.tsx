import { useState } from 'react';
import type { OfficeFile } from '../../../../../preload/contract/takes';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { Problem } from '../../../../parts/Problem';
import { useDoing } from '../../../../useDoing';
import { PaperDialog } from '../../../papers/PaperDialog';

interface PrintPaperProps {
  readonly complaint: string;
  readonly report: 'measure-audits' | 'effect-confirmation';
  readonly label: string;
}

/** Makes one paper of a complaint and shows it before it is printed. */
export function PrintPaper({ complaint, report, label }: PrintPaperProps) {
  const [file, show] = useState<OfficeFile | null>(null);
  const doing = useDoing();
  const make = () =>
    void doing.run(async () => {
      show((await call('reports.make', { report, format: 'pdf', complaint })).file);
    });
  return (
    <>
      <Button kind="link" isBusy={doing.isBusy} onPress={make}>
        {label}
      </Button>
      <Problem problem={doing.problem} onRetry={make} />
      {file !== null && <PaperDialog file={file} onClose={() => show(null)} />}
    </>
  );
}
