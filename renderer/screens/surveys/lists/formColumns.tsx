import type { Day } from '../../../../db/model/day';
import type { DeskForm } from '../../../../preload/contract/surveyDesk';
import { NONE, score } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { MenuButton, type MenuEntry } from '../../../parts/MenuButton';
import { FormStateTag } from '../FormStateTag';

interface FormColumns {
  readonly words: Words;
  readonly today: Day;
  readonly isClosed: boolean;
  readonly mayKey: boolean;
  readonly onOpen: (form: DeskForm) => void;
  readonly onTakeBack: (form: string) => void;
  readonly onWithdraw: (form: string) => void;
}

export function formColumns(told: FormColumns): readonly Column<DeskForm>[] {
  const { columns, row } = told.words.rounds.lists;
  return [
    codeColumn('form', columns.form, 112, ({ form }) => form),
    codeColumn('code', columns.code, 68, ({ customer }) => customer),
    {
      key: 'customer',
      title: columns.customer,
      cell: ({ customerName }) => customerName,
      sortBy: ({ customerName }) => customerName,
    },
    codeColumn('issued', columns.issuedOn, DAY_WIDTH, ({ issuedOn }) => issuedOn),
    codeColumn('due', columns.dueOn, DAY_WIDTH, ({ dueOn }) => dueOn),
    codeColumn('returned', columns.returnedOn, DAY_WIDTH, ({ returnedOn }) => returnedOn),
    { key: 'opinion', title: columns.opinion, isQuiet: true, cell: ({ opinion }) => opinion },
    {
      key: 'score',
      title: columns.score,
      width: 60,
      isNumber: true,
      cell: (form) => <Score form={form} />,
      sortBy: ({ score: points }) => points,
    },
    {
      key: 'state',
      title: columns.state,
      width: 104,
      cell: (form) => <FormStateTag form={form} today={told.today} />,
      sortBy: ({ state }) => state,
    },
    {
      key: 'row',
      title: '',
      width: 40,
      cell: (form) => (
        <MenuButton label={row} icon="more" kind="quiet" isSmall entries={entriesOf(form, told)} />
      ),
    },
  ];
}

const DAY_WIDTH = 96;

/** Codes and days are never cut; none is a dash. */
function codeColumn(
  key: string,
  title: string,
  width: number,
  of: (form: DeskForm) => string | null,
): Column<DeskForm> {
  return { key, title, width, isCode: true, cell: (form) => of(form) ?? NONE, sortBy: of };
}

function Score({ form: { score: points, isBelow } }: { readonly form: DeskForm }) {
  return <span className={isBelow ? 'bad' : undefined}>{score(points)}</span>;
}

function entriesOf(
  form: DeskForm,
  { words, isClosed, mayKey, onOpen, onTakeBack, onWithdraw }: FormColumns,
): readonly MenuEntry[] {
  const { lists } = words.rounds;
  const isBack = form.returnedOn !== null;
  const isWithdrawn = form.state === 'withdrawn';
  const open =
    !mayKey || isWithdrawn || (isBack && isClosed) ? lists.look : isBack ? lists.correct : lists.key;
  return [
    { name: open, icon: 'pen', onPress: () => onOpen(form), isDisabled: form.state === 'made' },
    {
      name: lists.takeBack,
      asks: 'surveys.takeBackReturn',
      icon: 'undo',
      onPress: () => onTakeBack(form.form),
      isDisabled: !isBack || isClosed || isWithdrawn,
    },
    {
      name: lists.withdraw,
      asks: 'surveys.withdraw',
      icon: 'close',
      onPress: () => onWithdraw(form.form),
      isDisabled: isClosed || isWithdrawn,
    },
  ];
}
