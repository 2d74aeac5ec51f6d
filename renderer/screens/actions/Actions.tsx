import { useMemo, useState } from 'react';
import type { ActionDetail } from '../../../preload/contract/actions';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { PageHead } from '../../parts/PageHead';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';
import type { Places } from '../places';
import { ActionNext } from './ActionNext';
import { ActionTable } from './ActionTable';
import { AddAction } from './AddAction';
import { BatchBar } from './BatchBar';
import { TakeSlip } from './slip/TakeSlip';
import { useSlipDrop } from './slip/useSlipDrop';

/** Every action by what it waits for; several can be changed at once. */
export function Actions({ round }: Places['actions']) {
  const words = useWords();
  const { counts } = useOffice();
  const asked = useAsk('actions.sheet', {});
  const { go } = useRouter();
  const [isAdding, add] = useState(false);
  const all = asked.value?.actions.length ?? 0;
  return (
    <>
      <PageHead
        title={words.actions.title}
        facts={all === 0 ? undefined : words.actions.count(counts.openActions, all)}
        actions={
          <>
            <Button icon="talk" keys="M" onPress={() => go({ screen: 'meetings', params: {} })}>
              {words.meetings.open}
            </Button>
            <Button icon="plus" keys="N" asks="actions.add" onPress={() => add(true)}>
              {words.actionRecord.add.button}
            </Button>
          </>
        }
      />
      <Waiting asked={asked}>
        {({ actions }) =>
          actions.length === 0 ? (
            <div className="customersEmpty">
              <EmptyState
                title={words.actions.empty.title}
                why={words.actions.empty.why}
                primary={{
                  label: words.actions.empty.toSurveys,
                  onPress: () => go({ screen: 'rounds', params: {} }),
                }}
              />
            </div>
          ) : (
            <Filled actions={actions} round={round} />
          )
        }
      </Waiting>
      {isAdding && <AddAction onClose={() => add(false)} />}
    </>
  );
}

interface FilledProps {
  readonly actions: readonly ActionDetail[];
  readonly round: string | undefined;
}

function Filled({ actions, round }: FilledProps) {
  const { go } = useRouter();
  const drop = useSlipDrop();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo(() => actions.filter(({ state }) => state !== 'closed'), [actions]);
  // What is closed meanwhile, or gone, is chosen no longer.
  const changing = useMemo(() => open.filter(({ id }) => chosen.has(id)), [open, chosen]);
  return (
    <>
      {changing.length === 0 ? (
        <ActionNext open={open} onOpen={(id) => go({ screen: 'action', params: { id } })} />
      ) : (
        <BatchBar actions={changing} onClear={() => choose(new Set())} />
      )}
      <div className={drop.isOver ? 'actionsList slipDropOver' : 'actionsList'} {...drop.place}>
        <ActionTable
          actions={actions}
          round={round}
          choosing={{ chosen, onChoose: choose }}
          onOpen={(id) => go({ screen: 'action', params: { id } })}
        />
      </div>
      {drop.file !== null && (
        <TakeSlip
          file={drop.file}
          onClose={drop.end}
          onTaken={(id) => go({ screen: 'action', params: { id } })}
        />
      )}
    </>
  );
}
