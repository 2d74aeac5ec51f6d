import { useState } from 'react';
import type { DeskForm, ReturnDesk } from '../../../../preload/contract/surveyDesk';
import { score } from '../../../../preload/words/format';
import { Button } from '../../../parts/Button';
import { type Line, LineList } from '../../../parts/LineList';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../parts/words';
import { OutTag } from '../FormStateTag';
import { isCounted, isReachable, keyedForms, waitingForms } from '../nextWaiting';
import { AgainLists } from './AgainLists';
import { FindForm } from './FindForm';
import type { DeskWays } from './KeyingDesk';

interface DeskListsProps {
  readonly ways: DeskWays;
  readonly current: string | undefined;
}

/** Of the first keying or of the second. */
export function DeskLists(props: DeskListsProps) {
  return props.ways.isAgain ? <AgainLists {...props} /> : <FirstLists {...props} />;
}

/** Beside the paper: a form by its number, what was begun, what is out, what is done. */
function FirstLists({ ways, current }: DeskListsProps) {
  const words = useWords().keying.desk;
  const { desk, savedHere, hold, onOpen } = ways;
  const waiting = waitingForms(desk.forms);
  const begun = waiting.filter(({ form, hasDraft }) => hasDraft || form === current);
  const out = waiting.filter((form) => !begun.includes(form));
  const line = (form: DeskForm, end: Line['end']): Line => ({
    key: form.form,
    start: <span className="lineCode">{form.customer}</span>,
    main: form.customerName,
    end,
    isCurrent: form.form === current,
    onOpen: () => onOpen(form.form),
  });
  return (
    <>
      <FindForm round={desk.head.code} current={current} hold={hold} onOpen={onOpen} />
      <SectionTitle title={words.drafts} count={begun.length} />
      <LineList
        label={words.drafts}
        lines={begun.map((form) =>
          line(
            form,
            form.form === current ? (
              <Tag tone="running">{words.current}</Tag>
            ) : (
              <OutTag dueOn={form.dueOn} today={desk.today} />
            ),
          ),
        )}
      />
      <SectionTitle title={words.out} count={out.length}>
        <Missing desk={desk} />
      </SectionTitle>
      {out.length === 0 && <p className="small tertiary">{words.noneOut}</p>}
      <Shortened
        label={words.out}
        most={MOST_OUT}
        lines={out.map((form) => line(form, <OutTag dueOn={form.dueOn} today={desk.today} />))}
      />
      {desk.head.ruleSet.deadline !== null && (
        <p className="small tertiary deskNote">{words.deadline(desk.head.ruleSet.deadline.workingDays)}</p>
      )}
      <KeyedList forms={keyedForms(desk.forms, savedHere)} head={desk.head} line={line} />
    </>
  );
}

const MOST_OUT = 8;
const MOST_KEYED = 8;

function Missing({ desk }: { readonly desk: ReturnDesk }) {
  const { head, stillMissing, issued } = desk;
  const words = useWords().keying.desk;
  const target = head.ruleSet.returnTarget;
  if (target === null || stillMissing === null || issued === 0) return null;
  if (stillMissing === 0) return words.reached(target.percent);
  return (
    <b className="bad">
      {isReachable(desk) ? words.missing(stillMissing, target.percent) : words.unreachable(target.percent)}
    </b>
  );
}

interface KeyedListProps {
  readonly forms: readonly DeskForm[];
  readonly head: ReturnDesk['head'];
  readonly line: (form: DeskForm, end: Line['end']) => Line;
}

function KeyedList({ forms, head, line }: KeyedListProps) {
  const words = useWords().keying.desk;
  return (
    <>
      <SectionTitle title={words.keyed} count={forms.length} />
      {forms.length === 0 && <p className="small tertiary">{words.noneKeyed}</p>}
      <Shortened
        label={words.keyed}
        most={MOST_KEYED}
        lines={forms.map((form) =>
          line(form, <KeyedEnd form={form} isCounted={isCounted(form, head.ruleSet)} />),
        )}
      />
    </>
  );
}

interface KeyedEndProps {
  readonly form: DeskForm;
  readonly isCounted: boolean;
}

/** Late and invalid ones say so; a score below the target is red, one that does not count is muted. */
function KeyedEnd({ form: { state, score: points, isBelow }, isCounted: counts }: KeyedEndProps) {
  const words = useWords().keying.desk;
  return (
    <span className="row keyedEnd">
      {state === 'invalid' && <Tag tone="bad">{words.invalid}</Tag>}
      {state === 'late' && <Tag tone="bad">{words.late}</Tag>}
      {isBelow && counts ? (
        <b className="bad">{score(points)}</b>
      ) : (
        <span className={counts ? undefined : 'tertiary'}>{score(points)}</span>
      )}
    </span>
  );
}

interface ShortenedProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly most: number;
}

/** The first few; the others behind one press. */
function Shortened({ label, lines, most }: ShortenedProps) {
  const words = useWords().keying.desk;
  const [isLong, setLong] = useState(false);
  // One more line takes no more room than the link that hides it.
  const isCut = lines.length > most + 1;
  return (
    <>
      <LineList label={label} lines={isCut && !isLong ? lines.slice(0, most) : lines} />
      {isCut && (
        <Button kind="link" onPress={() => setLong(!isLong)}>
          {isLong ? words.less : words.rest(lines.length - most)}
        </Button>
      )}
    </>
  );
}
