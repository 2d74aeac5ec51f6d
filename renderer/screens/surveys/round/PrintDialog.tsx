import { useState } from 'react';
import type { Output } from '../../../../preload/contract';
import { fileSize } from '../../../../preload/words/format';
import { call } from '../../../call';
import { Busy } from '../../../parts/Busy';
import { ChoiceField } from '../../../parts/ChoiceField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { ReadyPaper } from '../../papers/ReadyPaper';

type Printed = Output<'surveys.printForms'>;
type Language = 'zh' | 'zh-en';
type Which = 'all' | 'notIssued' | 'chosen';

interface PrintDialogProps {
  readonly round: string;
  readonly forms: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Forms become one PDF; what is shown, saved and printed are the same bytes. */
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
      size={printed === null ? 'normal' : 'paper'}
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
      <p className="small tertiary printHint">{words.hint}</p>
      <Problem problem={making.problem} onRetry={make} />
      {printed !== null && <Ready printed={printed} />}
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
  return <ReadyPaper file={file} says={words.ready(forms, pages, fileSize(file.bytes.length))} />;
}
