import { itemsOf, LOYALTY_MAX, scaleOf, type Template } from '../../../../db/model/surveys/template';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { figure, score } from '../../../../preload/words/format';
import type { Language } from '../../../../preload/words/language';
import { nameIn, textIn } from '../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../preload/words/zh-CN';
import { useLanguage, useWords } from '../../../parts/words';
import { levelKey } from './PaperItems';
import type { useKeying } from './useKeying';

interface NowItemProps {
  readonly page: FormPage;
  readonly desk: ReturnType<typeof useKeying>;
  readonly isLocked: boolean;
}

/** The current item in large, with what it was before. Its height never changes, so that nothing below jumps. */
export function NowItem({ page, desk, isLocked }: NowItemProps) {
  const words = useWords().keying.now;
  const { language } = useLanguage();
  const { at, typed } = desk.keying;
  const { over, text, under } = nowWords(page, at, words, language);
  return (
    <section className="nowItem" aria-live="polite">
      <p className="small tertiary">{typed?.of === 'jump' ? words.jump(typed.text) : over}</p>
      <h2 className="nowItemText" data-full="">
        {text}
      </h2>
      <p className="small secondary cut" data-full="">
        {under}
      </p>
      <div className="levelKeys">
        {!isLocked && <LevelKeys page={page} desk={desk} language={language} />}
      </div>
    </section>
  );
}

function nowWords(page: FormPage, at: number, words: Words['keying']['now'], language: Language) {
  const told = toldOf(page, at, language);
  if (told === null) return { over: '', text: words.opinion, under: words.opinionHint };
  if (!told.isScored) return { over: words.loyalty(at + 1), text: told.text, under: '' };
  return {
    over: words.item(at + 1, told.dimension),
    text: told.text,
    under: `${words.weight(String(told.weight))} · ${beforeWords(page, told.code, words)}`,
  };
}

interface ToldItem {
  readonly code: string;
  readonly text: string;
  readonly isScored: boolean;
  readonly dimension: string;
  readonly weight: number;
}

function toldOf({ head: { template } }: FormPage, at: number, language: Language): ToldItem | null {
  const item = itemsOf(template)[at];
  if (item !== undefined) {
    const dimension = template.dimensions.find(({ items }) => items.includes(item));
    const name = dimension === undefined ? '' : nameIn(dimension, language);
    return {
      code: item.code,
      text: textIn(item, language),
      isScored: true,
      dimension: name,
      weight: item.weight,
    };
  }
  const row = template.loyalty[at - itemsOf(template).length];
  if (row === undefined) return null;
  return {
    code: row.code,
    text: textIn(row, language),
    isScored: false,
    dimension: '',
    weight: 0,
  };
}

function beforeWords(
  { earlier, itemsBefore }: FormPage,
  code: string,
  words: { readonly first: string; readonly before: (own: string, all: string) => string },
): string {
  const all = itemsBefore[code];
  if (all === undefined) return words.first;
  const own = earlier.at(-1)?.items[code];
  return words.before(own === undefined ? score(null) : figure(own, own % 1 === 0 ? 0 : 1), score(all));
}

interface LevelKeysProps {
  readonly page: FormPage;
  readonly desk: NowItemProps['desk'];
  readonly language: Language;
}

function LevelKeys({ page: { head }, desk, language }: LevelKeysProps) {
  const { at } = desk.keying;
  const choices = choicesAt(head.template, at, language);
  const code = desk.rows[at]?.code;
  const answer = code === undefined ? undefined : desk.keying.answers[code];
  return choices.map(({ sign, label, value }) => (
    <button
      key={value}
      type="button"
      tabIndex={-1}
      className={answer === value ? 'levelKey levelChosen' : 'levelKey'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => desk.press(at, value)}
    >
      <b>{sign}</b>
      {label !== '' && <span>{label}</span>}
    </button>
  ));
}

interface LevelChoice {
  readonly sign: string;
  readonly label: string;
  readonly value: number;
}

function choicesAt(template: Template, at: number, language: Language): readonly LevelChoice[] {
  const items = itemsOf(template);
  const item = items[at];
  if (item === undefined) {
    if (template.loyalty[at - items.length] === undefined) return [];
    return Array.from({ length: LOYALTY_MAX + 1 }, (_, value) => ({
      sign: value === LOYALTY_MAX ? 'X' : String(value),
      label: '',
      value,
    }));
  }
  const scale = scaleOf(item, template);
  if (scale.kind === 'marks') return [];
  return scale.options.map(({ label, labelEn, score: value }, index) => ({
    sign: levelKey(scale.options.length - index),
    label: nameIn({ name: label, nameEn: labelEn }, language),
    value,
  }));
}
