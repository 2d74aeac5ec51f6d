import { LOYALTY_MAX } from '../../../../db/model/surveys/template';
import { textIn } from '../../../../preload/words/shipped/shippedName';
import { useLanguage, useWords } from '../../../parts/words';
import type { PaperProps } from './Paper';
import { PaperText } from './PaperText';

const FIGURES = Array.from({ length: LOYALTY_MAX + 1 }, (_, figure) => figure);

/** Rows from 0 to 10; they follow the items and never score. */
export function PaperLoyalty({ page, desk, isLocked }: PaperProps) {
  const words = useWords().keying.paper;
  const { language } = useLanguage();
  const { loyalty } = page.head.template;
  const first = desk.rows.length - loyalty.length;
  if (loyalty.length === 0) return null;
  return (
    <div className="paperLoyalty">
      {loyalty.map(({ code, ...asked }, index) => {
        const place = first + index;
        const answer = desk.keying.answers[code];
        const said = textIn(asked, language);
        return (
          <div
            key={code}
            className={desk.keying.at === place ? 'paperTen paperNow' : 'paperTen'}
            data-row={place}
          >
            <PaperText place={place} text={said} isBlank={answer === null} onMove={desk.move} />
            {FIGURES.map((figure) => (
              <button
                key={figure}
                type="button"
                tabIndex={-1}
                aria-pressed={answer === figure}
                aria-label={words.box(said, String(figure))}
                disabled={isLocked}
                className={answer === figure ? 'paperFigure paperTicked' : 'paperFigure'}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => desk.press(place, figure)}
              >
                {figure}
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
}
