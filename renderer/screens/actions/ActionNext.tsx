import type { ActionDetail } from '../../../preload/contract/actions';
import type { Words } from '../../../preload/words/zh-CN';
import { NextStep } from '../../parts/NextStep';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';

interface ActionNextProps {
  /** By due day. */
  readonly open: readonly ActionDetail[];
  readonly chosen: ActionDetail | undefined;
  readonly onChoose: (id: string) => void;
}

/** Its key goes through the open ones, one press each. */
export function ActionNext({ open, chosen, onChoose }: ActionNextProps) {
  const words = useWords().actions.next;
  const { today } = useOffice();
  const [first] = open;
  if (first === undefined) {
    return (
      <NextStep isDone more={words.doneMore}>
        {words.done}
      </NextStep>
    );
  }
  const following = open[open.findIndex(({ id }) => id === chosen?.id) + 1] ?? first;
  return (
    <NextStep action={{ label: words.show, keys: 'Enter', onPress: () => onChoose(following.id) }}>
      {sentence(first, open, today, words)}
    </NextStep>
  );
}

function sentence(
  first: ActionDetail,
  open: readonly ActionDetail[],
  today: ActionDetail['dueOn'],
  words: Words['actions']['next'],
): string {
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  if (overdue > 0) return words.overdue(overdue, first.dueOn);
  const due = open.filter(({ dueOn }) => dueOn === today).length;
  return due > 0 ? words.today(due) : words.coming(first.dueOn, first.department);
}
