import { useEffect, useRef, useState } from 'react';
import { itemsOf, scaleOf, type Template } from '../../../../db/model/surveys/template';
import { TEXT_MOST } from '../../../../db/model/textLengths';
import type { KeyingComparison } from '../../../../preload/contract/secondKeying';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import type { Language } from '../../../../preload/words/language';
import { nameIn, textIn } from '../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextField } from '../../../parts/TextField';
import { useLanguage, useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { answersToChoose, type Chosen, decisionOf } from '../differences';
import type { DeskWays } from './KeyingDesk';

interface DifferencesProps {
  readonly page: FormPage;
  readonly compared: KeyingComparison;
  readonly ways: DeskWays;
}

/** Where the two readings differ, item by item; each is decided with the paper in hand. */
export function Differences({ page, compared, ways }: DifferencesProps) {
  const words = useWords().keying.again;
  const toast = useToast();
  const doing = useDoing();
  const [chosen, choose] = useState<Chosen>({});
  const [opinion, setOpinion] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('select, button')?.focus(), []);
  const decision = decisionOf(compared, chosen, opinion);
  const { form, customerName } = page.form;
  const decide = () =>
    void doing.run(async () => {
      if (decision === null) return;
      await call('surveys.decideKeyings', {
        form,
        answers: { ...decision.answers },
        opinion: decision.opinion,
      });
      toast({ text: words.decided(customerName) });
      ways.onSaved(form);
    });
  return (
    <div ref={list} className="differences">
      <SectionTitle title={words.title(form)} count={compared.items.length + (compared.opinion ? 1 : 0)}>
        {words.by(compared.firstBy ?? words.unknown, compared.secondBy)}
      </SectionTitle>
      <p className="secondary">{words.why}</p>
      <ol className="differenceList">
        {compared.items.map((difference) => (
          <ItemRow
            key={difference.item}
            difference={difference}
            template={page.head.template}
            chosen={chosen[difference.item]}
            onChoose={(value) => choose((last) => ({ ...last, [difference.item]: value }))}
          />
        ))}
      </ol>
      {compared.opinion !== null && (
        <OpinionRow opinion={compared.opinion} value={opinion} onChange={setOpinion} />
      )}
      <Problem problem={doing.problem} onRetry={decide} />
      <Button
        kind="primary"
        keys="Ctrl Enter"
        isBusy={doing.isBusy}
        isDisabled={decision === null}
        onPress={decide}
      >
        {words.decide}
      </Button>
    </div>
  );
}

interface ItemRowProps {
  readonly difference: KeyingComparison['items'][number];
  readonly template: Template;
  readonly chosen: number | null | undefined;
  readonly onChoose: (value: number | null) => void;
}

const OPEN = -1;

function ItemRow({ difference, template, chosen, onChoose }: ItemRowProps) {
  const { keying } = useWords();
  const { language } = useLanguage();
  const { item, first, second } = difference;
  const said = (value: number | null) => answerWords(item, value, { template, language, words: keying });
  const choices = answersToChoose(difference, template);
  const at = chosen === undefined ? OPEN : choices.indexOf(chosen);
  const name = itemWords(item, template, language);
  return (
    <li className="difference">
      <p className="differenceName">{name}</p>
      <p className="small secondary">
        {keying.again.first} <b>{said(first)}</b>　{keying.again.second} <b>{said(second)}</b>
      </p>
      <select
        className="input select"
        aria-label={name}
        value={at}
        onChange={({ target }) => {
          const value = choices[Number(target.value)];
          if (value !== undefined) onChoose(value);
        }}
      >
        <option value={OPEN} disabled>
          {keying.again.choose}
        </option>
        {choices.map((value, place) => (
          <option key={String(value)} value={place}>
            {said(value)}
          </option>
        ))}
      </select>
    </li>
  );
}

function itemWords(code: string, template: Template, language: Language): string {
  const item = [...itemsOf(template), ...template.loyalty].find((one) => one.code === code);
  return item === undefined ? code : `${code} ${textIn(item, language)}`;
}

interface Saying {
  readonly template: Template;
  readonly language: Language;
  readonly words: Words['keying'];
}

function answerWords(code: string, value: number | null, { template, language, words }: Saying): string {
  if (value === null) return words.paper.blank;
  const item = itemsOf(template).find((one) => one.code === code);
  if (item === undefined) return String(value);
  const scale = scaleOf(item, template);
  const level = scale.kind === 'marks' ? undefined : scale.options.find(({ score }) => score === value);
  if (level === undefined) return String(value);
  return nameIn({ name: level.label, nameEn: level.labelEn }, language);
}

interface OpinionRowProps {
  readonly opinion: NonNullable<KeyingComparison['opinion']>;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

function OpinionRow({ opinion, value, onChange }: OpinionRowProps) {
  const words = useWords().keying;
  return (
    <div className="difference">
      <p className="differenceName">{words.paper.opinion}</p>
      {[opinion.first, opinion.second].map((text, at) => (
        <p key={at === 0 ? 'first' : 'second'} className="small secondary">
          {at === 0 ? words.again.first : words.again.second} <b>{text === '' ? words.paper.blank : text}</b>{' '}
          <Button kind="link" onPress={() => onChange(text)}>
            {words.again.take}
          </Button>
        </p>
      ))}
      {value !== null && (
        <TextField
          label={words.again.asDecided}
          value={value}
          rows={2}
          mostCharacters={TEXT_MOST}
          onChange={onChange}
        />
      )}
    </div>
  );
}
