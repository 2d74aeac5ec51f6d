import { useState } from 'react';
import type { ComplaintWhole } from '../../../../preload/contract/complaints';
import { Button } from '../../../parts/Button';
import { useWords } from '../../../parts/words';
import { ReportDialog } from './ReportDialog';

/** Opens what is made of the 8D: preview, sending, versions. */
export function EightDReportButton({ complaint }: { readonly complaint: ComplaintWhole }) {
  const words = useWords().eightDSend;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.button}</Button>
      {isOpen && <ReportDialog complaint={complaint} onClose={() => setOpen(false)} />}
    </>
  );
}
