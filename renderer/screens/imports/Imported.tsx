import type { Words } from '../../../preload/words/zh-CN';
import { Button } from '../../parts/Button';
import { NextStep } from '../../parts/NextStep';
import { QuietList } from '../../parts/QuietList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { BadRows } from './BadRows';
import { type ImportTarget, placeOfImported, type Imported as WhatCame } from './importCalls';
import { UndoImport } from './UndoImport';
import type { DoneImport, Importing, ReadFile } from './useImporting';

interface ImportedProps {
  readonly target: ImportTarget;
  readonly importing: Importing;
  readonly read: ReadFile;
  readonly done: DoneImport;
  /** Rows that were not written. */
  readonly left: number;
}

/** What came of it, how it is undone, and where to go on. */
export function Imported({ target, importing, read, done, left }: ImportedProps) {
  const words = useWords().importing;
  const { go } = useRouter();
  return (
    <>
      <NextStep
        isDone={left === 0}
        more={left > 0 ? words.done.left(left) : undefined}
        action={{
          label: words.channels[target.channel].next,
          keys: 'Ctrl Enter',
          onPress: () => go(placeOfImported(target)),
        }}
      >
        <b>{sentenceOf(done, words.done)}</b>
      </NextStep>
      <div className="importPlain importResult">
        <Section label={words.done.result}>
          <SectionTitle title={words.done.result} />
          <QuietList isSummary items={resultOf(done.imported, left, words)} />
        </Section>
        <Section>
          <BadRows target={target} read={read} rows={left} />
          {done.batch !== null && <UndoImport batch={done.batch} onUndone={importing.leaveFile} />}
          <p className="importAction">
            <Button icon="upload" onPress={importing.leaveFile}>
              {words.done.again}
            </Button>
          </p>
        </Section>
      </div>
    </>
  );
}

function sentenceOf({ imported, batch }: DoneImport, words: Words['importing']['done']): string {
  if (batch === null) return words.nothing;
  if ('issued' in imported) return words.forms(imported.issued, imported.returned);
  return words.rows(imported.added + imported.updated);
}

function resultOf(imported: WhatCame, left: number, { done, will }: Words['importing']) {
  const rejected = { name: will.rejected, value: will.rows(left) };
  if ('issued' in imported) {
    return [
      { name: done.issued, value: will.forms(imported.issued) },
      { name: done.returned, value: will.forms(imported.returned) },
      rejected,
    ];
  }
  return [
    { name: will.added, value: will.rows(imported.added) },
    { name: will.updated, value: will.rows(imported.updated) },
    { name: will.unchanged, value: will.rows(imported.unchanged) },
    rejected,
  ];
}
