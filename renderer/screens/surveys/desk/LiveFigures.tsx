import { targetFigure, targetOf } from '../../../../db/model/surveys/target';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { score } from '../../../../preload/words/format';
import type { Explanation } from '../../../parts/explanation';
import { Figure } from '../../../parts/Figure';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { TargetBar } from '../../../parts/TargetBar';
import { useLanguage, useWords } from '../../../parts/words';
import { gradeName, isBestGrade } from '../grades';
import type { LiveDimension, LiveScore } from '../liveScore';
import { templateNames } from '../templateWords';

interface LiveFiguresProps {
  readonly page: FormPage;
  readonly live: LiveScore;
}

/** The score as it stands, and every dimension against the target. */
export function LiveFigures({ page: { head, earlier }, live }: LiveFiguresProps) {
  const all = useWords();
  const words = all.keying.score;
  const { language } = useLanguage();
  const names = templateNames(head.template, language);
  const before = earlier.at(-1)?.score ?? null;
  const targets = [...new Set(live.dimensions.flatMap(({ target }) => target ?? []))];
  return (
    <section className={live.isInvalid ? 'liveFigures liveInvalid' : 'liveFigures'}>
      <SectionTitle title={words.title}>
        {live.keyed < live.items ? words.unfinished : words.finished}
      </SectionTitle>
      <Figure
        label={words.title}
        size="page"
        value={score(live.score)}
        tone={live.isBelow && !live.isInvalid ? 'bad' : undefined}
        tag={
          <span className="row">
            <GradeTag live={live} ruleSet={head.ruleSet} />
            {before !== null && <span className="small secondary">{words.before(score(before))}</span>}
          </span>
        }
        explain={
          live.fraction === null
            ? undefined
            : () => Promise.resolve(explained(live, head, all.rounds.explain))
        }
      />
      <div className="liveBars">
        {live.dimensions.map((dimension) => (
          <LiveBar
            key={dimension.code}
            dimension={{ ...dimension, name: names.get(dimension.code) ?? dimension.name }}
          />
        ))}
      </div>
      {targets.length > 0 && (
        <p className="small tertiary number">
          {targets.length === 1 ? words.target(String(targets[0])) : words.ownTargets}
        </p>
      )}
    </section>
  );
}

interface GradeTagProps {
  readonly live: LiveScore;
  readonly ruleSet: FormPage['head']['ruleSet'];
}

/** What is invalid has no grade. */
function GradeTag({ live, ruleSet }: GradeTagProps) {
  const words = useWords().keying.desk;
  const { language } = useLanguage();
  if (live.isInvalid) return <Tag tone="bad">{words.invalid}</Tag>;
  const grade = gradeName(live.grade, ruleSet.bands, language);
  const isBest = isBestGrade(live.grade, ruleSet);
  if (grade === null) return null;
  return (
    <Tag tone={isBest ? 'good' : 'neutral'} icon={isBest ? 'check' : undefined}>
      {grade}
    </Tag>
  );
}

function LiveBar({
  dimension: { name, score: points, isBelow, answered, items, target },
}: {
  readonly dimension: LiveDimension;
}) {
  return (
    <div className="liveBar">
      <span className="cut" data-full="">
        {name}
      </span>
      <span className={isBelow ? 'number bad' : 'number'}>{score(points)}</span>
      <TargetBar
        label={`${name} ${score(points)}`}
        value={points ?? 0}
        most={100}
        target={target ?? undefined}
        tone={isBelow ? 'bad' : undefined}
      />
      <span className="number small tertiary">
        {answered}/{items}
      </span>
    </div>
  );
}

type ExplainWords = ReturnType<typeof useWords>['rounds']['explain'];

function explained(
  live: LiveScore,
  { ruleSet, targets, createdOn }: FormPage['head'],
  words: ExplainWords,
): Explanation {
  const { fraction, score: value, isBelow } = live;
  const target = targetOf({ targets, rules: ruleSet });
  const source = target?.source ?? null;
  const say = source === null ? words.ownTarget : words.target;
  const text = say(String(targetFigure(target)), !isBelow);
  const verdict = target === null ? {} : { verdict: { isReached: !isBelow, text } };
  return {
    formula: [
      { over: words.sumOfItems, under: words.weights },
      '=',
      { over: fraction?.top ?? '', under: fraction?.bottom ?? '', isNumber: true },
      `= ${score(value)}`,
    ],
    ...verdict,
    clauses: source === null ? [] : [{ source: words.clause(source.clause), text: source.words }],
    ruleSet: words.ruleSet(ruleSet.name, ruleSet.version, createdOn),
  };
}
