import type { Day } from '../../../db/model/day';
import type { ActionDetail } from '../../../preload/contract/actions';
import type { Words } from '../../../preload/words/zh-CN';
import { NextStep } from '../../parts/NextStep';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';

interface ActionNextProps {
  readonly open: readonly ActionDetail[];
  readonly onOpen: (id: string) => void;
}

/** Its key opens what is due first. */
export function ActionNext({ open, onOpen }: ActionNextProps) {
  const words = useWords().actions.next;
  const { today } = useOffice();
  const [first] = byDue(open);
  if (first === undefined) {
    return (
      <NextStep isDone more={words.doneMore}>
        {words.done}
      </NextStep>
    );
  }
  return (
    <NextStep action={{ label: words.show, keys: 'Enter', onPress: () => onOpen(first.id) }}>
      {sentence(first, open, today, words)}
    </NextStep>
  );
}

/** What waits for no day comes last. */
function byDue(open: readonly ActionDetail[]): readonly ActionDetail[] {
  const key = ({ due }: ActionDetail) => due?.on ?? '9999';
  return open.toSorted((left, right) => (key(left) < key(right) ? -1 : Number(key(left) > key(right))));
}

function sentence(
  first: ActionDetail,
  open: readonly ActionDetail[],
  today: Day,
  words: Words['actions']['next'],
): string {
  const firstOn = first.due?.on ?? first.dueOn;
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  if (overdue > 0) return words.overdue(overdue, firstOn);
  const due = open.filter((action) => action.due?.on === today).length;
  return due > 0 ? words.today(due) : words.coming(firstOn, first.department);
}
