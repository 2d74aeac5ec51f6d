import { type RefObject, useEffect } from 'react';
import { TEXT_MOST, textRoom } from '../../../../db/model/textLengths';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { nameIn, textIn } from '../../../../preload/words/shipped/shippedName';
import { TextRoomNote } from '../../../parts/TextRoomNote';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { PaperItems } from './PaperItems';
import { PaperLoyalty } from './PaperLoyalty';
import type { useKeying } from './useKeying';

export interface PaperProps {
  readonly page: FormPage;
  readonly desk: ReturnType<typeof useKeying>;
  readonly isLocked: boolean;
  readonly paper: RefObject<HTMLElement | null>;
}

/** The form as it lies on the desk: white in the dark too. */
export function Paper(props: PaperProps) {
  const { page, desk, isLocked, paper } = props;
  const words = useWords().keying.paper;
  const { language } = useLanguage();
  const { at } = desk.keying;
  const [open] = page.head.template.open;
  useEffect(() => {
    paper.current?.querySelector(`[data-row="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at, paper]);
  return (
    <section
      ref={paper}
      className="paper"
      tabIndex={-1}
      data-page=""
      aria-label={`${words.label} ${page.form.form}`}
    >
      <i className="paperMark paperMarkStart paperMarkTop" />
      <i className="paperMark paperMarkEnd paperMarkTop" />
      <i className="paperMark paperMarkStart paperMarkBottom" />
      <i className="paperMark paperMarkEnd paperMarkBottom" />
      <PaperHead page={page} day={desk.day} />
      <PaperItems {...props} />
      <PaperLoyalty {...props} />
      <label
        className={at === desk.rows.length ? 'paperOpinion paperNow' : 'paperOpinion'}
        data-row={desk.rows.length}
      >
        <span>{open === undefined ? words.opinion : textIn(open, language)}</span>
        <textarea
          value={desk.opinion}
          readOnly={isLocked}
          rows={2}
          aria-invalid={textRoom(desk.opinion, TEXT_MOST).state === 'over'}
          onFocus={() => desk.move(desk.rows.length)}
          onChange={({ target }) => desk.setOpinion(target.value)}
        />
        <TextRoomNote text={desk.opinion} most={TEXT_MOST} />
      </label>
    </section>
  );
}

function PaperHead({
  page: { form, head },
  day,
}: Pick<PaperProps, 'page'> & { readonly day: string | null }) {
  const words = useWords().keying.paper;
  const { language } = useLanguage();
  const { settings } = useOffice();
  const { template } = head;
  return (
    <header>
      <div className="paperTop">
        <div>
          <b>{settings.plantName}</b>
          <p>{settings.plantNameEn}</p>
        </div>
        <div className="paperNumbers">
          <p>
            {template.formNumber} · {template.version}
          </p>
          <b>{form.form}</b>
          <p>{head.code}</p>
        </div>
      </div>
      <p className="paperTitle">{nameIn(template, language)}</p>
      <div className="paperFacts">
        <span className="cut" data-full={form.customerName}>
          {words.customer} <b>{form.customerName}</b>
        </span>
        <span>{form.issuedOn === null ? '' : words.issuedOn(form.issuedOn)}</span>
        <span>{day === null ? '' : words.returnedOn(day)}</span>
      </div>
    </header>
  );
}
