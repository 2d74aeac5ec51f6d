import type { ActionWhole, NextRound, Verification } from '../../../../preload/contract/actionWhole';
import { NONE } from '../../../../preload/words/format';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { StatusTag } from '../../../parts/StatusTag';
import { useWords } from '../../../parts/words';

/** By the next round: its figure, what it was, what it had to reach; or by a day. Then the verdict that was given. */
export function VerifyPart({ action }: { readonly action: ActionWhole }) {
  const words = useWords().actionRecord.verify;
  const given = action.cycles.at(-1)?.verification ?? null;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} />
      {given !== null && <Given verification={given} />}
      {(given === null || given.verdict === 'partly') && <Waiting action={action} />}
    </Section>
  );
}

function Waiting({ action }: { readonly action: ActionWhole }) {
  const words = useWords().actionRecord.verify;
  if (action.verifyBy === 'date') return <p className="secondary">{words.byDate(action.verifyOn)}</p>;
  if (action.nextRound === null) return <p className="secondary">{words.wait}</p>;
  return <NextFigure next={action.nextRound} />;
}

/** Also in the dialog, where the verdict is given. */
export function NextFigure({ next }: { readonly next: NextRound }) {
  const words = useWords().actionRecord.verify;
  const { round, isClosed, figure, before, change, target, proposal, isBeforeAnswer } = next;
  if (figure === null) return <p className="secondary">{words.noFigure(round)}</p>;
  return (
    <>
      <h3>{words.byRound(round)}</h3>
      <dl className="effect">
        {(
          [
            [words.figure, figure],
            [words.before, before ?? NONE],
            [words.change, change ?? NONE],
            [words.target, target ?? NONE],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isClosed && <Proposal proposal={proposal} />}
      {!isClosed && <p className="warn">{words.running(round)}</p>}
      {isBeforeAnswer && <p className="warn">{words.before2(round)}</p>}
    </>
  );
}

function Proposal({ proposal }: Pick<NextRound, 'proposal'>) {
  const words = useWords().actionRecord.verify;
  if (proposal === null) return <p className="secondary">{words.noProposal}</p>;
  return (
    <p>
      <StatusTag status={proposal === 'effective' ? 'done' : 'bad'}>{words.proposal[proposal]}</StatusTag>
    </p>
  );
}

const LOOKS = { effective: 'done', partly: 'soon', ineffective: 'bad' } as const;

/** Who judged, when, by what. */
export function Given({ verification }: { readonly verification: Verification }) {
  const words = useWords().actionRecord.verify;
  const { verdict, round, figure, before, evidence, person, verifiedOn } = verification;
  return (
    <>
      <p>
        <StatusTag status={LOOKS[verdict]}>{words.verdicts[verdict]}</StatusTag>{' '}
        <span className="tertiary">{words.person(person, verifiedOn)}</span>
      </p>
      {figure !== null && round !== null && (
        <p>
          {words.byRound(round)} <b>{before === null ? figure : `${before} → ${figure}`}</b>
        </p>
      )}
      {evidence !== '' && <p className="actionProblem">{evidence}</p>}
    </>
  );
}
