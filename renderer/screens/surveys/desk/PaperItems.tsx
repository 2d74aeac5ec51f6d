import { Fragment } from 'react';
import { type Dimension, type Scale, scaleOf, type Template } from '../../../../db/model/surveys/template';
import type { Language } from '../../../../preload/words/language';
import { nameIn } from '../../../../preload/words/shipped/shippedName';
import { Keycap } from '../../../parts/Keycap';
import { useLanguage, useWords } from '../../../parts/words';
import type { PaperProps } from './Paper';
import { PaperRow } from './PaperRow';

/** The items by dimension with a box for each level. */
export function PaperItems({ page, desk, isLocked }: PaperProps) {
  const words = useWords().keying.paper;
  const { template } = page.head;
  const { language } = useLanguage();
  const { keying } = desk;
  const columns = columnsOf(template.scale);
  return (
    <table className="paperTable">
      <colgroup>
        <col className="paperDimension" />
        <col />
        {columns.map((column) => (
          <col key={column} className={template.scale.kind === 'rating' ? 'paperLevel' : 'paperMarks'} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.dimension}</th>
          <th scope="col" className="paperItemHead">
            {words.item}
          </th>
          <LevelHeads scale={template.scale} language={language} mark={words.mark} />
        </tr>
      </thead>
      <tbody>
        {placed(template).map(({ dimension, from }) => (
          <Fragment key={dimension.code}>
            {dimension.items.map((item, index) => {
              const place = from + index;
              return (
                <PaperRow
                  key={item.code}
                  item={item}
                  scale={scaleOf(item, template)}
                  isOwnScale={item.scale !== undefined}
                  columns={columns.length}
                  place={place}
                  answer={keying.answers[item.code]}
                  typed={keying.at === place && keying.typed?.of === 'mark' ? keying.typed.text : null}
                  isNow={keying.at === place}
                  isLocked={isLocked}
                  dimension={index === 0 ? nameIn(dimension, language) : null}
                  dimensionRows={dimension.items.length}
                  onPress={desk.press}
                  onMove={desk.move}
                />
              );
            })}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function columnsOf(scale: Scale): readonly string[] {
  return scale.kind === 'marks' ? ['marks'] : scale.options.map(({ label }) => label);
}

function placed({
  dimensions,
}: Template): readonly { readonly dimension: Dimension; readonly from: number }[] {
  let from = 0;
  return dimensions.map((dimension) => {
    const here = { dimension, from };
    from += dimension.items.length;
    return here;
  });
}

interface LevelHeadsProps {
  readonly scale: Scale;
  readonly language: Language;
  readonly mark: (max: number) => string;
}

function LevelHeads({ scale, language, mark }: LevelHeadsProps) {
  if (scale.kind === 'marks') return <th scope="col">{mark(scale.max)}</th>;
  return scale.options.map(({ label, labelEn }, index) => (
    <th key={label} scope="col" className="paperLevelHead">
      <span>{nameIn({ name: label, nameEn: labelEn }, language)}</span>
      <Keycap keys={levelKey(scale.options.length - index)} />
    </th>
  ));
}

/** The key of a level counted from the worst: 1 … 9, X for ten. */
export function levelKey(level: number): string {
  return level === 10 ? 'X' : String(level);
}
