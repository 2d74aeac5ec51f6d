import { DOCUMENT_KINDS, type DocumentKind } from '../../../../db/model/complaints/eightD';
import type { Day } from '../../../../db/model/day';
import type { ControlDocument } from '../../../../preload/contract/eightDWhole';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { Contested } from '../../actions/record/Contested';
import type { EightDPartProps } from '../eightDPart';
import { RowBlocks, type RowField, useNewRow } from '../RowBlocks';
import { useRowList } from '../useRowList';

const ALWAYS: readonly DocumentKind[] = ['pfmea', 'controlPlan', 'workInstruction'];

/** PFMEA, control plan, work instruction and others: their new revision, or the reason why not. */
export function DocumentList({ eightD, saving, isOpen }: EightDPartProps) {
  const { d7: words, measures } = useWords().eightD;
  const removeRow = measures.remove;
  const { box, focus } = useNewRow();
  const list = useRowList<ControlDocument>(saving, {
    list: 'documents',
    kept: eightD.documents,
    isWorthKeeping: () => true,
    send: (rows) => (along) => call('eightD.documents', { ...along, documents: [...rows] }),
  });
  const missing = ALWAYS.filter((kind) => list.rows.every((row) => row.kind !== kind));
  const add = (kinds: readonly DocumentKind[]) => {
    const rows = kinds.map((kind) => blankDocument(kind));
    list.setRows([...list.rows, ...rows]);
    focus(rows[0]?.id ?? '');
  };
  return (
    <div ref={box} data-part="documents">
      <SectionTitle title={words.documents} count={list.rows.length}>
        {isOpen && missing.length > 0 && (
          <Button isSmall onPress={() => add(missing)}>
            {words.begin}
          </Button>
        )}
        {isOpen && (
          <Button isSmall icon="plus" keys="N" onPress={() => add([missing[0] ?? 'other'])}>
            {words.addDocument}
          </Button>
        )}
      </SectionTitle>
      {list.rows.length === 0 && <p className="tertiary">{words.noDocuments}</p>}
      <RowBlocks
        label={words.documents}
        rows={list.rows}
        fieldsOf={(row) => documentFields(words, row)}
        isOpen={isOpen}
        onType={list.type}
        onPut={list.put}
        onLeave={() => list.leave()}
        remove={{ label: removeRow, run: list.remove }}
      />
      <Contested list={list} say={({ number, newRevision }) => `${number} ${newRevision}`} />
    </div>
  );
}

function blankDocument(kind: DocumentKind): ControlDocument {
  const texts = { number: '', title: '', oldRevision: '', newRevision: '', change: '', reason: '' };
  return { id: crypto.randomUUID(), kind, isNeeded: true, changedOn: null, ...texts };
}

type Field = RowField<ControlDocument>;

function documentFields(words: Words['eightD']['d7'], { isNeeded }: ControlDocument): readonly Field[] {
  const text = (
    key: 'number' | 'title' | 'oldRevision' | 'newRevision' | 'change' | 'reason',
    title: string,
    span: number,
  ): Field => ({
    kind: 'text',
    ...{ key, title, span, isShort: key !== 'change' && key !== 'reason' },
    read: (row) => row[key],
    write: (typed) => ({ [key]: typed }),
  });
  const head: readonly Field[] = [
    {
      kind: 'choice',
      ...{ key: 'kind', title: words.kind, span: 3 },
      choices: DOCUMENT_KINDS.map((key) => ({ key, name: words.kinds[key] })),
      read: ({ kind }) => kind,
      write: (key) => ({ kind: DOCUMENT_KINDS.find((one) => one === key) ?? 'other' }),
    },
    {
      kind: 'choice',
      ...{ key: 'isNeeded', title: words.needed, span: 3 },
      choices: (['yes', 'no'] as const).map((key) => ({ key, name: words.isNeeded[key] })),
      read: (row) => (row.isNeeded ? 'yes' : 'no'),
      write: (key) => ({ isNeeded: key === 'yes' }),
    },
  ];
  if (!isNeeded) return [...head, text('reason', words.reason, 6)];
  return [
    ...head,
    text('number', words.number, 3),
    text('title', words.name, 3),
    text('oldRevision', words.oldRevision, 2),
    text('newRevision', words.newRevision, 2),
    {
      kind: 'day',
      ...{ key: 'changedOn', title: words.changedOn, span: 3 },
      read: ({ changedOn }) => changedOn,
      write: (changedOn: Day | null) => ({ changedOn }),
    },
    text('change', words.change, 5),
  ];
}
