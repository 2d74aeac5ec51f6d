import type { DeskForm } from '../../../../preload/contract/surveyDesk';
import { type Line, LineList } from '../../../parts/LineList';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../parts/words';
import { keyedAs } from '../nextWaiting';
import { FindForm } from './FindForm';
import type { DeskWays } from './KeyingDesk';

interface AgainListsProps {
  readonly ways: DeskWays;
  readonly current: string | undefined;
}

/** Beside the second keying: what waits for a decision, what was not keyed twice, what was. No scores: it is blind. */
export function AgainLists({ ways, current }: AgainListsProps) {
  const words = useWords().keying;
  const { desk, hold, onOpen } = ways;
  const lists = [
    { title: words.again.differing, forms: keyedAs(desk.forms, 'differs') },
    { title: words.again.notYet, forms: keyedAs(desk.forms, 'once') },
    { title: words.again.done, forms: keyedAs(desk.forms, 'twice') },
  ];
  const line = (form: DeskForm): Line => ({
    key: form.form,
    start: <span className="lineCode">{form.customer}</span>,
    main: form.customerName,
    end: form.form === current ? <Tag tone="running">{words.desk.current}</Tag> : <Mark form={form} />,
    isCurrent: form.form === current,
    onOpen: () => onOpen(form.form),
  });
  return (
    <>
      <FindForm round={desk.head.code} current={current} hold={hold} onOpen={onOpen} />
      {lists.map(({ title, forms }) => (
        <section key={title}>
          <SectionTitle title={title} count={forms.length} />
          <LineList label={title} lines={forms.map(line)} />
        </section>
      ))}
    </>
  );
}

function Mark({ form: { keyed } }: { readonly form: DeskForm }) {
  const words = useWords().keying.again;
  if (keyed === 'differs') return <Tag tone="bad">{words.undecided}</Tag>;
  return keyed === 'twice' ? <Tag tone="good">{words.twice}</Tag> : null;
}
