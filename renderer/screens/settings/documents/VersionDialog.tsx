import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { Language } from '../../../../preload/words/language';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { DayField } from '../../../parts/DayField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';

export interface TypedVersion {
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly retention: string;
  readonly version: string;
  readonly change: string;
}

interface VersionDialogProps {
  readonly begin: TypedVersion & { readonly effectiveOn: Day };
  /** The first day that can be chosen. */
  readonly first?: Day | undefined;
  readonly words: { readonly title: string; readonly why: string; readonly save: string };
  readonly onSave: (version: TypedVersion & { readonly effectiveOn: Day }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** In English the Chinese title stays what it is: the English one has its own field. */
function spoken(texts: TypedVersion, language: Language): TypedVersion {
  const title = language === 'en' ? texts.title : shippedName(texts.title, language);
  return { ...texts, title, retention: shippedName(texts.retention, language) };
}

/** What was not touched stays as it ships, so that every language goes on showing its own word. */
function asKept(typed: TypedVersion, shown: TypedVersion, kept: TypedVersion): TypedVersion {
  return {
    ...typed,
    title: typed.title === shown.title ? kept.title : typed.title,
    retention: typed.retention === shown.retention ? kept.retention : typed.retention,
  };
}

const ASKED = ['version', 'number', 'title', 'retention', 'change'] as const;

/** All that a version says, to be written anew or changed. */
export function VersionDialog({ begin, first, words: said, onSave, onClose }: VersionDialogProps) {
  const words = useWords().documents;
  const { today } = useOffice();
  const { language } = useLanguage();
  const { effectiveOn: from, ...texts } = begin;
  const shown = spoken(texts, language);
  const [typed, type] = useState<TypedVersion>(shown);
  const [effectiveOn, setEffectiveOn] = useState<Day | null>(from);
  const doing = useDoing();
  const toast = useToast();
  const save = async () => {
    const isSaved = await doing.run(async () => {
      if (effectiveOn !== null) await onSave({ ...asKept(typed, shown, texts), effectiveOn });
    });
    if (!isSaved) return;
    toast({ text: words.dialog.done(typed.title, typed.version) });
    onClose();
  };
  const field = (name: keyof TypedVersion, label: string, rows?: number) => (
    <TextField
      label={label}
      value={typed[name]}
      onChange={(value) => type({ ...typed, [name]: value })}
      isRequired={name !== 'titleEn'}
      rows={rows}
    />
  );
  const isWhole = effectiveOn !== null && ASKED.every((name) => typed[name].trim() !== '');
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void save()} />}
      primary={{
        label: said.save,
        onPress: () => void save(),
        isBusy: doing.isBusy,
        isDisabled: !isWhole,
      }}
    >
      <p>{said.why}</p>
      {field('version', words.columns.version)}
      <DayField
        label={words.columns.effectiveOn}
        value={effectiveOn}
        onChange={setEffectiveOn}
        today={today}
        first={first}
        isRequired
      />
      {field('change', words.columns.change, 3)}
      {field('number', words.columns.number)}
      {field('title', words.columns.title)}
      {field('titleEn', words.dialog.titleEn)}
      {field('retention', words.columns.retention)}
    </Dialog>
  );
}
