import { useState } from 'react';
import type { Output } from '../../../../preload/contract';
import type { PersonRow } from '../../../../preload/contract/people';
import { Button } from '../../../parts/Button';
import { NextStep } from '../../../parts/NextStep';
import { usePermission } from '../../../parts/permission';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { GivenPassword } from './GivenPassword';
import { GivePasswords } from './GivePasswords';
import { PeopleTable } from './PeopleTable';
import { PersonDialog } from './PersonDialog';

type People = Output<'people.list'>;

/** Who is here, and what each may do. */
export function PeoplePart() {
  const asked = useAsk('people.list', {});
  return <Waiting asked={asked}>{(value) => <Filled {...value} />}</Waiting>;
}

type Opened = { readonly person: PersonRow | null } | null;

function Filled({ people, departments }: People) {
  const isSignIn = useOffice().settings.signIn;
  const maySave = usePermission('people.save');
  const [opened, setOpened] = useState<Opened>(null);
  const [given, setGiven] = useState<{ readonly person: PersonRow; readonly password: string } | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [isGiving, setGiving] = useState(false);
  const here = people.filter(({ leftOn }) => leftOn === null);
  const toGive = here.filter(({ code }) => chosen.has(code));
  const add = () => setOpened({ person: null });
  return (
    <>
      <Said count={here.length} onAdd={maySave ? add : undefined} />
      <PeopleTable
        people={people}
        departments={departments}
        choosing={maySave && isSignIn ? { chosen, onChoose: choose } : undefined}
        onOpen={maySave ? (person) => setOpened({ person }) : undefined}
      >
        {maySave && (
          <Ways
            onGive={toGive.length > 0 ? () => setGiving(true) : undefined}
            onAdd={here.length > 1 ? add : undefined}
          />
        )}
      </PeopleTable>
      {opened !== null && (
        <PersonDialog
          person={opened.person}
          departments={departments}
          onGiven={(person, password) => setGiven({ person, password })}
          onClose={() => setOpened(null)}
        />
      )}
      {isGiving && <GivePasswords people={toGive} onClose={() => setGiving(false)} />}
      {given !== null && <GivenPassword {...given} onClose={() => setGiven(null)} />}
    </>
  );
}

interface SaidProps {
  readonly count: number;
  readonly onAdd: (() => void) | undefined;
}

/** Who is alone is offered company. */
function Said({ count, onAdd }: SaidProps) {
  const words = useWords().people.list;
  if (count > 1 || onAdd === undefined)
    return (
      <NextStep isDone more={words.doneMore}>
        {words.done(count)}
      </NextStep>
    );
  return <NextStep action={{ label: words.add, keys: 'N', onPress: onAdd }}>{words.alone}</NextStep>;
}

interface WaysProps {
  readonly onGive: (() => void) | undefined;
  readonly onAdd: (() => void) | undefined;
}

function Ways({ onGive, onAdd }: WaysProps) {
  const { list: words, giving } = useWords().people;
  const { go } = useRouter();
  return (
    <>
      {onGive !== undefined && (
        <Button icon="lock" asks="people.givePasswords" onPress={onGive}>
          {giving.batch}
        </Button>
      )}
      <Button
        kind="quiet"
        icon="upload"
        onPress={() => go({ screen: 'imports', params: { channel: 'people.import' } })}
      >
        {words.import}
      </Button>
      {onAdd !== undefined && (
        <Button icon="plus" keys="N" onPress={onAdd}>
          {words.add}
        </Button>
      )}
    </>
  );
}
