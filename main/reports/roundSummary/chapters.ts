import type { ShownTrigger } from '../../../preload/contract/surveyPages';
import type { Block, Chapter, Paragraph, TextBlock } from '../blocks';
import {
  countedFacts,
  customerFacts,
  dimensionFacts,
  itemFacts,
  overallFacts,
  overallTarget,
  plain,
  returnFacts,
} from './facts';
import { exceptionsOf, heatOf, returnParts } from './forms';
import type { Gathered } from './gather';
import { dimensionMeans, itemMeans } from './means';
import { opinionsTable } from './opinions';
import { promisedChapter } from './promised';
import { trendBlock } from './trend';
import { decisionsChapter, departmentsTable, kindCounts, label, note, triggersTable } from './triggers';

/** What management reads, in this order: what happened, the pictures, the customers, the promises, the decisions. */
export function chaptersOf(gathered: Gathered): readonly Chapter[] {
  const { words, page } = gathered;
  const hasScores = page.figures.customersScored > 0;
  const opinions = page.triggers.filter(({ kind }) => kind === 'opinion');
  const chapters: readonly (Chapter | null)[] = [
    chapter(words.chapters.story, '', [storyBlock(gathered)]),
    chapter(words.chapters.trend, words.notes.trend, [trendBlock(gathered)]),
    hasScores ? picturesChapter(gathered) : null,
    hasScores ? heatChapter(gathered) : null,
    chapter(words.chapters.returns, '', [returnParts(gathered), exceptionsOf(gathered)]),
    chapter(words.chapters.opinions, opinionsNote(gathered, opinions), [opinionsTable(gathered)]),
    promisedChapter(gathered),
    triggersChapter(gathered),
    decisionsChapter(gathered),
  ];
  return chapters.filter((each) => each !== null);
}

export function storyBlock(gathered: Gathered): TextBlock {
  const { words, page } = gathered;
  const { said } = words;
  const dimensions = dimensionFacts(gathered);
  const items = itemFacts(gathered);
  const customers = customerFacts(gathered);
  const returned = returnFacts(gathered);
  const hasScores = page.figures.customersScored > 0;
  const paragraphs: readonly (Paragraph | null)[] = [
    {
      strong: said.overall(overallFacts(gathered)),
      plain: hasScores ? said.counted(countedFacts(gathered)) : '',
    },
    { strong: said.returned(returned), plain: page.figures.issued === 0 ? '' : said.returnedMore(returned) },
    dimensions && { strong: said.dimensions(dimensions), plain: said.dimensionsMore(dimensions) },
    items && { strong: said.items(items), plain: said.itemsMore(items) },
    customers && { strong: said.customers(customers), plain: said.customersMore(customers) },
    { strong: said.opinions(page.figures.opinions), plain: '' },
  ];
  return { kind: 'text', look: 'numbered', paragraphs: paragraphs.filter((each) => each !== null) };
}

/** Dimensions and items, side by side where there is room. */
function picturesChapter(gathered: Gathered): Chapter {
  const { words, whole } = gathered;
  const target = overallTarget(gathered);
  const before = whole.before?.round.code ?? null;
  const around = {
    now: whole.round.code,
    before,
    target: target === null ? null : Number(plain(target.target)),
  };
  const dimensions = dimensionMeans(gathered);
  const items = [...itemMeans(gathered)].sort((left, right) => (right.now ?? -1) - (left.now ?? -1));
  const left = chapter(words.chapters.dimensions, '', [
    { kind: 'radar', of: 'dimension', means: dimensions, ...around },
  ]);
  const right = chapter(words.chapters.items, words.notes.items(before), [
    { kind: 'bars', of: 'item', means: items, ...around },
  ]);
  return chapter('', '', [{ kind: 'beside', left, right }]);
}

function heatChapter(gathered: Gathered): Chapter {
  const { words } = gathered;
  const heat = heatOf(gathered);
  const help = heat.target === null ? [] : [note(words.notes.heatHelp(String(heat.target)))];
  const method = note(words.said.method(gathered.whole.rules.scoring));
  return chapter(words.chapters.heat, words.notes.heat, [heat, ...help, method]);
}

function triggersChapter(gathered: Gathered): Chapter {
  const { words, page } = gathered;
  const opinions = page.triggers.filter(({ kind }) => kind === 'opinion').length;
  const blocks: readonly Block[] =
    page.triggers.length === 0
      ? [triggersTable(gathered)]
      : [
          triggersTable(gathered),
          ...(opinions === 0 ? [] : [note(words.notes.opinionsElsewhere(opinions))]),
          label(words.notes.byDepartment),
          departmentsTable(gathered),
        ];
  return chapter(words.chapters.triggers, kindCounts(gathered), blocks);
}

function opinionsNote({ words, whole }: Gathered, opinions: readonly ShownTrigger[]): string {
  const clause = whole.rules.triggers.find(({ kind }) => kind === 'opinion')?.source.clause ?? '';
  const praised = opinions.filter(({ action }) => action?.outcome === 'praise').length;
  if (opinions.length === 0) return '';
  return [
    words.notes.opinions(opinions.length, clause),
    ...(praised === 0 ? [] : [words.notes.praised(praised)]),
  ].join(words.notes.and);
}

function chapter(title: string, about: string, blocks: readonly Block[]): Chapter {
  return { title, note: about, blocks };
}
