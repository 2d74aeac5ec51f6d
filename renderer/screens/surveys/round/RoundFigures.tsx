import { targetFigure, targetOf } from '../../../../db/model/surveys/target';
import type { RoundPage } from '../../../../preload/contract/surveyPages';
import { change, figure, percent, score } from '../../../../preload/words/format';
import type { Explanation } from '../../../parts/explanation';
import { Figure } from '../../../parts/Figure';
import { Tag } from '../../../parts/Tag';
import { useLanguage, useWords } from '../../../parts/words';
import { gradeName, isBestGrade } from '../grades';
import { useExplain } from './useExplain';

/** The four figures that a round is about; each can be asked. */
export function RoundFigures({ page }: { readonly page: RoundPage }) {
  const words = useWords().rounds;
  const explain = useExplain(page.head.code);
  const { figures, before, stages, head } = page;
  const target = targetFigure(targetOf({ targets: head.targets, rules: head.ruleSet }));
  return (
    <div className="figureRow">
      <Figure
        label={words.figures.overall}
        value={score(figures.overall)}
        tag={<GradeTag page={page} />}
        note={
          head.targets.overall === undefined ? undefined : (
            <OwnTarget target={head.targets.overall} isReached={figures.isTargetReached} />
          )
        }
        explain={explain('overall')}
      />
      <Figure
        label={words.figures.returnRate}
        value={percent(figures.returnRate)}
        tone={stages.return.isReached === false && stages.current !== 'return' ? 'bad' : undefined}
        explain={figures.issued === 0 ? undefined : explain('returnRate')}
      />
      {before !== null && figures.overall !== null && <Change page={page} before={before} />}
      {figures.lateBeside !== null && figures.lateBeside.forms > 0 && (
        <Figure
          label={words.figures.lateBeside(figures.lateBeside.forms)}
          value={score(figures.lateBeside.score)}
        />
      )}
      {target !== null && figures.customersBelow !== null && figures.customersScored > 0 && (
        <Figure
          label={words.figures.below(String(target))}
          value={figure(figures.customersBelow)}
          tone={figures.customersBelow > 0 ? 'bad' : undefined}
          unit={words.figures.ofCustomers(figures.customersScored)}
          explain={explain('customersBelow')}
        />
      )}
    </div>
  );
}

interface OwnTargetProps {
  readonly target: number;
  readonly isReached: boolean | null;
}

/** A round may set itself more than its rule set asks. */
function OwnTarget({ target, isReached }: OwnTargetProps) {
  const words = useWords().rounds.figures;
  if (isReached === null) return words.targetOf(score(target), '');
  if (isReached) return words.targetOf(score(target), words.targetReached);
  return <span className="bad">{words.targetOf(score(target), words.targetMissed)}</span>;
}

function GradeTag({ page: { figures, head } }: { readonly page: RoundPage }) {
  const { language } = useLanguage();
  const name = gradeName(figures.grade, head.ruleSet.bands, language);
  if (name === null) return null;
  const isBest = isBestGrade(figures.grade, head.ruleSet);
  return (
    <Tag tone={isBest ? 'good' : 'neutral'} icon={isBest ? 'check' : undefined}>
      {name}
    </Tag>
  );
}

interface ChangeProps {
  readonly page: RoundPage;
  readonly before: NonNullable<RoundPage['before']>;
}

/** The difference of the two figures as they are shown; whether it is a decline is the office's own exact verdict. */
function Change({ page, before }: ChangeProps) {
  const words = useWords().rounds;
  const { head, figures, triggers } = page;
  const now = figures.overall;
  const then = before.figures.overall;
  const difference = now === null || then === null ? null : now - then;
  const declined = triggers.find(({ kind }) => kind === 'overallDeclined');
  const rule = head.ruleSet.triggers.find(({ kind }) => kind === 'overallDeclined');
  const { ruleSet, createdOn } = head;
  const explanation: Explanation = {
    formula: [`${head.code} ${score(now)}`, '−', `${before.round} ${score(then)}`, `= ${change(difference)}`],
    verdict: {
      isReached: declined === undefined,
      text: declined === undefined ? words.explain.notLower : words.explain.lowerThanBefore,
    },
    clauses:
      rule === undefined
        ? []
        : [{ source: words.explain.clause(rule.source.clause), text: rule.source.words }],
    ruleSet: words.explain.ruleSet(ruleSet.name, ruleSet.version, createdOn),
  };
  return (
    <Figure
      label={words.figures.change(before.round)}
      value={change(difference)}
      tone={declined === undefined ? undefined : 'bad'}
      explain={difference === null ? undefined : () => Promise.resolve(explanation)}
    />
  );
}
