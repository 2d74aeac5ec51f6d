import {
  CAUSE_BRANCHES,
  COMPARISONS,
  DESCRIPTIONS,
  type EightDStep,
} from '../../../db/model/complaints/eightD';
import { isAsked } from '../../../db/model/complaints/eightDRules';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import { figure } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';

/** What of an 8D its facts read. */
type Told = Pick<
  EightDWhole,
  'content' | 'team' | 'stock' | 'stockTotal' | 'causes' | 'measures' | 'documents' | 'similar'
>;

/** One fact that says where a step stands; empty while nothing is told. */
export function stepFact(step: EightDStep, eightD: Told, words: Words['eightD']['facts']): string {
  return FACTS[step](eightD, words);
}

type Fact = (eightD: Told, words: Words['eightD']['facts']) => string;

const isTold = (text: string) => text.trim() !== '';

const FACTS: Readonly<Record<EightDStep, Fact>> = {
  D0: ({ content }) => content.preparation.emergency,
  D1: ({ team }, words) => {
    if (team.length === 0) return '';
    return words.team(team.find(({ role }) => role === 'leader')?.name ?? '', team.length);
  },
  D2: ({ content: { description, isIsNot } }, words) => {
    const told = DESCRIPTIONS.filter((key) => isTold(description[key])).length;
    const compared = COMPARISONS.filter(
      (key) => isTold(isIsNot[key].is) && isTold(isIsNot[key].isNot),
    ).length;
    return told + compared === 0 ? '' : words.description(told, compared);
  },
  D3: ({ stock, stockTotal }, words) =>
    stock.length === 0 ? '' : words.stock(stock.length, figure(stockTotal.unknown)),
  D4: (eightD, words) => {
    const asked = CAUSE_BRANCHES.filter((branch) => isAsked(eightD, branch));
    const roots = asked.filter((branch) => eightD.causes[branch].some(({ isRoot }) => isRoot));
    return roots.length === 0 ? words.causesOpen : words.causes(roots.length, asked.length);
  },
  D5: (eightD, words) => {
    const { length } = corrective(eightD);
    return length === 0 ? '' : words.chosen(length);
  },
  D6: (eightD, words) => {
    const chosen = corrective(eightD);
    const introduced = chosen.filter(({ introducedOn }) => introducedOn !== null).length;
    const verified = chosen.filter(({ verifiedOn }) => verifiedOn !== null).length;
    return chosen.length === 0 ? '' : words.introduced(introduced, verified, chosen.length);
  },
  D7: ({ documents, similar }, words) =>
    documents.length + similar.length === 0 ? '' : words.prevention(documents.length, similar.length),
  D8: ({ content }) => content.closing.lessons,
};

function corrective({ measures }: Pick<EightDWhole, 'measures'>) {
  return measures.filter(({ step, isChosen }) => step === 'corrective' && isChosen);
}
