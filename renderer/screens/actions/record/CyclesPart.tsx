import { causeLines, causeTrees } from '../../../../db/model/actions/causes';
import type { ActionCycle, ActionWhole } from '../../../../preload/contract/actionWhole';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { Given } from './VerifyPart';

/** What was tried before stays as it was, newest first. */
export function CyclesPart({ action }: { readonly action: ActionWhole }) {
  const words = useWords().actionRecord;
  const before = action.cycles.slice(0, -1).toReversed();
  if (before.length === 0) return null;
  return (
    <Section label={words.cycles.title}>
      <SectionTitle title={words.cycles.title} count={before.length} />
      {before.map((cycle) => (
        <details key={cycle.cycle} className="actionCycle" open={before.length === 1}>
          <summary>
            {words.cycles.open(cycle.cycle)}
            <span className="secondary"> {cycle.rootCause}</span>
          </summary>
          <Cycle cycle={cycle} />
        </details>
      ))}
    </Section>
  );
}

function Cycle({ cycle }: { readonly cycle: ActionCycle }) {
  const words = useWords().actionRecord;
  const { causes, measures, verification } = cycle;
  const twigs = causes.filter(({ method }) => method === 'fishbone');
  const lines = [
    ...causeLines(causeTrees(causes, 'fiveWhy')),
    ...twigs.map((twig) => ({ ...twig, depth: 0 })),
  ];
  return (
    <>
      <ul className="cycleCauses">
        {lines.map(({ id, depth, text, isRoot }) => (
          <li key={id} style={{ paddingInlineStart: depth * 20 }}>
            {isRoot ? <b>★ {text}</b> : text}
          </li>
        ))}
      </ul>
      <ol className="cycleMeasures">
        {measures.map(({ id, kind, text, owner, dueOn, doneOn, evidence }) => (
          <li key={id}>
            <span className="tertiary">{words.measures.kinds[kind]}</span> {text}
            <span className="tertiary">
              {' '}
              {[owner, dueOn, doneOn === null ? words.measures.undone : `✓ ${doneOn}`, evidence]
                .filter((part) => part !== null && part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {verification !== null && <Given verification={verification} />}
    </>
  );
}
