import { useMemo } from 'react';
import type { ActionDetail } from '../../../preload/contract/actions';
import { EmptyState } from '../../parts/EmptyState';
import { PageHead } from '../../parts/PageHead';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';
import type { Places } from '../places';
import { ActionNext } from './ActionNext';
import { ActionPanel } from './ActionPanel';
import { ActionTable } from './ActionTable';

/** Every action by its due day; the chosen one beside the list. */
export function Actions({ round, action }: Places['actions']) {
  const words = useWords().actions;
  const { counts } = useOffice();
  const asked = useAsk('actions.sheet', {});
  const { replace, go } = useRouter();
  const all = asked.value?.actions ?? [];
  // Something is always shown beside the list: the chosen one, else what is due first.
  const chosen = all.find(({ id }) => id === action) ?? all.find(({ state }) => state !== 'closed');
  const choose = (id: string | undefined) =>
    replace({
      screen: 'actions',
      params: { ...(round === undefined ? {} : { round }), ...(id === undefined ? {} : { action: id }) },
    });
  return (
    <>
      <PageHead
        title={words.title}
        facts={all.length === 0 ? undefined : words.count(counts.openActions, all.length)}
      />
      <Waiting asked={asked}>
        {({ actions }) =>
          actions.length === 0 ? (
            <div className="customersEmpty">
              <EmptyState
                title={words.empty.title}
                why={words.empty.why}
                primary={{
                  label: words.empty.toSurveys,
                  onPress: () => go({ screen: 'rounds', params: {} }),
                }}
              />
            </div>
          ) : (
            <Filled actions={actions} chosen={chosen} round={round} onChoose={choose} />
          )
        }
      </Waiting>
    </>
  );
}

interface FilledProps {
  readonly actions: readonly ActionDetail[];
  readonly chosen: ActionDetail | undefined;
  readonly round: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

function Filled({ actions, chosen, round, onChoose }: FilledProps) {
  const open = useMemo(() => actions.filter(({ state }) => state !== 'closed'), [actions]);
  return (
    <>
      <ActionNext open={open} chosen={chosen} onChoose={onChoose} />
      <div className="actionsColumns">
        <div className="actionsList">
          <ActionTable actions={actions} chosen={chosen?.id} round={round} onChoose={onChoose} />
        </div>
        <aside className="actionsPanel">
          <ActionPanel key={chosen?.id} action={chosen} />
        </aside>
      </div>
    </>
  );
}
