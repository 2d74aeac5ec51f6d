import { useState } from 'react';
import type { OfficeFile } from '../../../preload/contract/takes';
import { callShell } from '../../call';
import { Busy } from '../../parts/Busy';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/icons';
import { Problem } from '../../parts/Problem';
import { PageViewer } from '../../parts/pages/PageViewer';
import { useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';
import { usePaper } from './usePaper';

interface ReadyPaperProps {
  readonly file: OfficeFile;
  /** What it is: how many forms, how large. */
  readonly says: string;
}

/** A paper before it is printed or saved: the pages that are shown are drawn from the very bytes. */
export function ReadyPaper({ file, says }: ReadyPaperProps) {
  const words = useWords().papers;
  const { isBusy, problem, isPrinterMissing, print, save } = usePrinting(file);
  return (
    <section className="readyPaper">
      <div className="row">
        <p role="status">
          <Icon name="check" />
          {says}
        </p>
        <Button icon="download" keys="Ctrl S" isBusy={isBusy} onPress={save}>
          {words.save}
        </Button>
        <Button kind="primary" icon="printer" keys="Ctrl Enter" isBusy={isBusy} onPress={print}>
          {words.print}
        </Button>
      </div>
      {isPrinterMissing && <p className="warn">{words.noPrinter}</p>}
      <Problem problem={problem} onRetry={print} />
      <Preview file={file} />
    </section>
  );
}

function Preview({ file }: { readonly file: OfficeFile }) {
  const words = useWords().papers;
  const { pages, draw, problem, openAgain } = usePaper(file);
  if (problem !== null) return <Problem problem={problem} onRetry={openAgain} />;
  if (pages === null) return <Busy label={words.opening} />;
  return <PageViewer label={words.preview} pages={pages} draw={draw} />;
}

function usePrinting(file: OfficeFile) {
  const { papers: words, parts } = useWords();
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const [isPrinterMissing, setPrinterMissing] = useState(false);
  const save = () =>
    void run(async () => {
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: parts.savedAs(saved) });
    });
  const print = () =>
    void run(async () => {
      const { printers, printed } = await callShell('shell.printPdf', { bytes: new Uint8Array(file.bytes) });
      setPrinterMissing(printers === 0);
      if (printed) toast({ text: words.printed });
    });
  return { isBusy, problem, isPrinterMissing, print, save };
}
