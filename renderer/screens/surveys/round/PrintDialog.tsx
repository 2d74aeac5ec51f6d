import { useState } from 'react';
import type { Output } from '../../../../preload/contract';
import { fileSize } from '../../../../preload/words/format';
import { call, callShell } from '../../../call';
import { Busy } from '../../../parts/Busy';
import { Button } from '../../../parts/Button';
import { ChoiceField } from '../../../parts/ChoiceField';
import { Dialog } from '../../../parts/Dialog';
import { Icon } from '../../../parts/icons';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';

type Printed = Output<'surveys.printForms'>;
type Language = 'zh' | 'zh-en';
type Which = 'all' | 'notIssued' | 'chosen';

interface PrintDialogProps {
  readonly round: string;
  readonly forms: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Forms become one PDF; what is saved and what is printed are the same bytes. */
export function PrintDialog({ round, forms, onClose }: PrintDialogProps) {
  const words = useWords().rounds.print;
  const [language, setLanguage] = useState<Language>('zh-en');
  const [which, setWhich] = useState<Which>(forms === undefined ? 'all' : 'chosen');
  const [printed, setPrinted] = useState<Printed | null>(null);
  const making = useDoing();
  const choices = useWhich(round, forms);
  const chosen = choices.find(({ key }) => key === which) ?? choices[0];
  const make = () =>
    void making.run(async () => {
      setPrinted(
        await call('surveys.printForms', {
          round,
          language,
          ...(which === 'all' ? {} : { forms: [...(chosen?.forms ?? [])] }),
        }),
      );
    });
  const choose = (change: () => void) => {
    setPrinted(null);
    change();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      primary={
        printed === null
          ? {
              label: words.make,
              isBusy: making.isBusy,
              isDisabled: (chosen?.forms.length ?? 0) === 0,
              onPress: make,
            }
          : undefined
      }
    >
      <div className="fieldGrid printFields">
        <ChoiceField
          label={words.which}
          value={chosen?.key ?? 'all'}
          choices={choices}
          isDisabled={making.isBusy}
          onChange={(key) => choose(() => setWhich(key))}
        />
        <ChoiceField
          label={words.language}
          value={language}
          choices={[
            { key: 'zh-en', name: words.languages['zh-en'] },
            { key: 'zh', name: words.languages.zh },
          ]}
          isDisabled={making.isBusy}
          onChange={(key) => choose(() => setLanguage(key))}
        />
      </div>
      {making.isBusy && <Busy label={words.making(chosen?.forms.length ?? 0)} />}
      {printed !== null && <Ready printed={printed} />}
      <p className="small tertiary printHint">{words.hint}</p>
      <Problem problem={making.problem} onRetry={make} />
    </Dialog>
  );
}

interface WhichChoice {
  readonly key: Which;
  readonly name: string;
  readonly forms: readonly string[];
}

function useWhich(round: string, chosen: readonly string[] | undefined): readonly WhichChoice[] {
  const words = useWords().rounds.print;
  const asked = useAsk('surveys.forms', { round });
  const living = (asked.value?.forms ?? []).filter(({ state }) => state !== 'withdrawn');
  const all = living.map(({ form }) => form);
  const notIssued = living.filter(({ state }) => state === 'made').map(({ form }) => form);
  return [
    ...(chosen === undefined
      ? []
      : [{ key: 'chosen' as const, name: words.chosen(chosen.length), forms: chosen }]),
    { key: 'all', name: words.all(all.length), forms: all },
    ...(notIssued.length === 0 || notIssued.length === all.length
      ? []
      : [{ key: 'notIssued' as const, name: words.notIssued(notIssued.length), forms: notIssued }]),
  ];
}

function Ready({ printed: { file, forms, pages } }: { readonly printed: Printed }) {
  const words = useWords().rounds.print;
  const toast = useToast();
  const doing = useDoing();
  const [isPrinterMissing, setPrinterMissing] = useState(false);
  const save = () =>
    void doing.run(async () => {
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: words.saved(saved) });
    });
  const print = () =>
    void doing.run(async () => {
      const { printers, printed } = await callShell('shell.printPdf', { bytes: new Uint8Array(file.bytes) });
      setPrinterMissing(printers === 0);
      if (printed) toast({ text: words.printed });
    });
  return (
    <section className="printReady" role="status">
      <p className="row">
        <Icon name="check" />
        {words.ready(forms, pages, fileSize(file.bytes.length))}
      </p>
      {isPrinterMissing && <p className="warn">{words.noPrinter}</p>}
      <div className="row">
        <Button kind="primary" icon="printer" keys="Ctrl Enter" isBusy={doing.isBusy} onPress={print}>
          {words.print}
        </Button>
        <Button icon="download" keys="Ctrl S" isBusy={doing.isBusy} onPress={save}>
          {words.save}
        </Button>
      </div>
      <Problem problem={doing.problem} onRetry={print} />
    </section>
  );
}
