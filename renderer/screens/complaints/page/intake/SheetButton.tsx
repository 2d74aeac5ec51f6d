import { useState } from 'react';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import type { OfficeFile } from '../../../../../preload/contract/takes';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { Problem } from '../../../../parts/Problem';
import { useWords } from '../../../../parts/words';
import { useDoing } from '../../../../useDoing';
import { PaperDialog } from '../../../papers/PaperDialog';

/** 客诉接受与确认单, looked at before it is printed or saved. */
export function SheetButton({ complaint: { id } }: { readonly complaint: Pick<ComplaintWhole, 'id'> }) {
  const words = useWords().complaintIntake.part;
  const doing = useDoing();
  const [paper, setPaper] = useState<OfficeFile | null>(null);
  const make = () =>
    void doing.run(async () => {
      const asked = { report: 'complaint-acceptance', format: 'pdf', complaint: id } as const;
      setPaper((await call('reports.make', asked)).file);
    });
  return (
    <>
      <Button icon="report" asks="reports.make" isBusy={doing.isBusy} onPress={make}>
        {words.sheet}
      </Button>
      <Problem problem={doing.problem} onRetry={make} />
      {paper !== null && <PaperDialog file={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
