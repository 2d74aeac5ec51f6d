import { useState } from 'react';
import type { Output } from '../../../../preload/contract';
import type { PersonRow } from '../../../../preload/contract/people';
import { Button } from '../../../parts/Button';
import { NextStep } from '../../../parts/NextStep';
import { usePermission } from '../../../parts/permission';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { GivenPassword } from './GivenPassword';
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
  const words = useWords().people.list;
  const maySave = usePermission('people.save');
  const { go } = useRouter();
  const [opened, setOpened] = useState<Opened>(null);
  const [given, setGiven] = useState<{ readonly person: PersonRow; readonly password: string } | null>(null);
  const here = people.filter(({ leftOn }) => leftOn === null);
  const add = () => setOpened({ person: null });
  const primary = { label: words.add, keys: 'N', onPress: add };
  return (
    <>
      {here.length > 1 || !maySave ? (
        <NextStep isDone more={words.doneMore}>
          {words.done(here.length)}
        </NextStep>
      ) : (
        <NextStep action={primary}>{words.alone}</NextStep>
      )}
      <PeopleTable
        people={people}
        departments={departments}
        onOpen={maySave ? (person) => setOpened({ person }) : undefined}
      >
        {maySave && (
          <>
            <Button
              kind="quiet"
              icon="upload"
              onPress={() => go({ screen: 'imports', params: { channel: 'people.import' } })}
            >
              {words.import}
            </Button>
            {here.length > 1 && (
              <Button icon="plus" keys="N" onPress={add}>
                {words.add}
              </Button>
            )}
          </>
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
      {given !== null && <GivenPassword {...given} onClose={() => setGiven(null)} />}
    </>
  );
}
