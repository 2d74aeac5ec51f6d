import { useMemo } from 'react';
import type { Item, Scale, Template } from '../../../db/model/surveys/template';
import { figure } from '../../../preload/words/format';
import type { Language } from '../../../preload/words/language';
import { nameIn, shippedName, textIn } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import type { Column } from '../../parts/columns';
import { DataTable } from '../../parts/DataTable';
import { QuietList } from '../../parts/QuietList';
import { useLanguage, useWords } from '../../parts/words';

type ItemRow = Item & { readonly dimension: string };
type Said = Words['settings']['questionnaires'];

/** Items by dimension with their weights, as the form asks them. */
export function TemplateItems({ template }: { readonly template: Template }) {
  const words = useWords().settings.questionnaires;
  const { language } = useLanguage();
  const { dimensions } = template;
  const columns = useMemo(() => columnsOf(words, language), [words, language]);
  const rows = useMemo(
    () =>
      dimensions.flatMap(({ code, items }) => items.map((item): ItemRow => ({ ...item, dimension: code }))),
    [dimensions],
  );
  return (
    <DataTable
      label={nameIn(template, language)}
      columns={columns}
      rows={rows}
      keyOf={({ code }) => code}
      rowHeight={28}
      groups={{
        groupOf: ({ dimension }) => dimension,
        order: dimensions.map(({ code, name, nameEn, items }) => ({
          key: code,
          title: words.group(nameIn({ name, nameEn }, language), weightOf(items)),
        })),
      }}
      foot={[words.all, '', '', weightOf(rows)]}
    />
  );
}

function columnsOf(words: Said, language: Language): readonly Column<ItemRow>[] {
  return [
    { key: 'code', title: words.columns.code, width: 64, isCode: true, cell: ({ code }) => code },
    {
      key: 'text',
      title: words.columns.text,
      cell: ({ text }) => <span data-full="">{shippedName(text, language)}</span>,
    },
    {
      key: 'textEn',
      title: words.columns.textEn,
      isQuiet: true,
      cell: ({ textEn }) => <span data-full={textEn}>{textEn}</span>,
    },
    { key: 'weight', title: words.columns.weight, width: 72, isNumber: true, cell: ({ weight }) => weight },
  ];
}

// Weights have at most four decimals; the sum is shown without the dust of adding them.
function weightOf(items: readonly Item[]): string {
  const sum = items.reduce((all, { weight }) => all + weight, 0);
  const [whole = '', part = ''] = figure(sum, 4).split('.');
  const decimals = part.replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** Levels, loyalty and open questions: what stands on the form besides the scored items. */
export function OtherQuestions({ template }: { readonly template: Template }) {
  const words = useWords().settings.questionnaires;
  const { language } = useLanguage();
  return (
    <div className="otherQuestions">
      <QuietList
        items={[
          { name: words.scale, value: scaleWords(template.scale, words, language) },
          ...template.loyalty.map((item) => ({
            name: item.code,
            value: textIn(item, language),
            aside: words.loyalty,
          })),
          ...template.open.map((item) => ({
            name: item.code,
            value: textIn(item, language),
            aside: words.open,
          })),
        ]}
      />
    </div>
  );
}

function scaleWords(scale: Scale, words: Said, language: Language): string {
  if (scale.kind === 'marks') return words.marks(scale.max);
  return scale.options
    .map(({ label, labelEn, score }) =>
      words.level(nameIn({ name: label, nameEn: labelEn }, language), String(score)),
    )
    .join(' · ');
}
