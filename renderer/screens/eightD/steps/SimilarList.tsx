import { useId } from 'react';
import type { ProposedPart, SimilarProduct } from '../../../../preload/contract/eightDWhole';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { Contested } from '../../actions/record/Contested';
import { PeopleList } from '../../actions/record/PersonField';
import type { EightDPartProps } from '../eightDPart';
import { RowBlocks, type RowField, useNewRow } from '../RowBlocks';
import { useRowList } from '../useRowList';
import { TextPiece } from './TextPiece';

/** Other products that could have the same fault: proposed, looked at, or the reason why there are none. */
export function SimilarList({ eightD, saving, isOpen }: EightDPartProps) {
  const { d7: words, measures } = useWords().eightD;
  const removeRow = measures.remove;
  const people = useId();
  const { box, focus } = useNewRow();
  const list = useRowList<SimilarProduct>(saving, {
    list: 'similar',
    kept: eightD.similar,
    isWorthKeeping: ({ part }) => part.trim() !== '',
    send: (rows) => (along) => call('eightD.similar', { ...along, similar: [...rows] }),
  });
  const add = (part = '', partName = '') => {
    const row = { ...BLANK, id: crypto.randomUUID(), part, partName };
    list.add(row);
    focus(row.id);
  };
  const fields = similarFields(words, people);
  const { noSimilar } = eightD.content.prevention;
  return (
    <div ref={box} data-part="similar">
      <SectionTitle title={words.similar} count={list.rows.length}>
        {isOpen && (
          <Button isSmall icon="plus" onPress={() => add()}>
            {words.addPart}
          </Button>
        )}
      </SectionTitle>
      {isOpen && <Proposals complaint={eightD.complaint.id} rows={list.rows} onTake={add} />}
      {list.rows.length === 0 && <p className="tertiary">{words.noParts}</p>}
      <RowBlocks
        label={words.similar}
        rows={list.rows}
        fieldsOf={() => fields}
        isOpen={isOpen}
        onType={list.type}
        onPut={list.put}
        onLeave={() => list.leave()}
        remove={{ label: removeRow, run: list.remove }}
      />
      <Contested list={list} say={({ part, result }) => `${part} ${result}`} />
      {(list.rows.length === 0 || noSimilar !== '') && (
        <TextPiece
          label={words.noSimilar}
          value={noSimilar}
          change={(text) => ({ prevention: { noSimilar: text } })}
          saving={saving}
          isOpen={isOpen}
        />
      )}
      <PeopleList id={people} />
    </div>
  );
}

const BLANK = { isAffected: null, result: '', lookedOn: null, person: '' } as const;
const MOST_PROPOSED = 12;

interface ProposalsProps {
  readonly complaint: string;
  readonly rows: readonly SimilarProduct[];
  readonly onTake: (part: string, name: string) => void;
}

function Proposals({ complaint, rows, onTake }: ProposalsProps) {
  const words = useWords().eightD.d7;
  const asked = useAsk('eightD.similarProposals', { complaint });
  const isNew = ({ part }: ProposedPart) => rows.every((row) => row.part !== part);
  const proposals = (asked.value?.proposals ?? []).filter(isNew).slice(0, MOST_PROPOSED);
  if (proposals.length === 0) return null;
  return (
    <p className="proposals">
      <span className="tertiary">{words.proposals}</span>
      {proposals.map(({ part, name, why }) => (
        <Button key={part} isSmall icon="plus" onPress={() => onTake(part, name)}>
          {`${part} ${name} · ${words[why]}`}
        </Button>
      ))}
    </p>
  );
}

type Field = RowField<SimilarProduct>;

function similarFields(words: Words['eightD']['d7'], people: string): readonly Field[] {
  const text = (key: 'part' | 'partName' | 'person', title: string, span: number): Field => ({
    kind: 'text',
    ...{ key, title, span, isShort: true, ...(key === 'person' ? { list: people } : {}) },
    read: (row) => row[key],
    write: (typed) => ({ [key]: typed }),
  });
  return [
    text('part', words.part, 3),
    text('partName', words.partName, 4),
    {
      kind: 'choice',
      ...{ key: 'isAffected', title: words.affected, span: 3 },
      choices: (['open', 'yes', 'no'] as const).map((key) => ({ key, name: words.affecteds[key] })),
      read: ({ isAffected }) => (isAffected === null ? 'open' : isAffected ? 'yes' : 'no'),
      write: (key) => ({ isAffected: key === 'open' ? null : key === 'yes' }),
    },
    {
      kind: 'day',
      ...{ key: 'lookedOn', title: words.lookedOn, span: 2 },
      read: ({ lookedOn }) => lookedOn,
      write: (lookedOn) => ({ lookedOn }),
    },
    {
      kind: 'text',
      ...{ key: 'result', title: words.result, span: 9 },
      read: ({ result }) => result,
      write: (result) => ({ result }),
    },
    text('person', words.person, 3),
  ];
}
