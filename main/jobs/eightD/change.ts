import {
  CAUSE_BRANCHES,
  COMPARISONS,
  type ContentChange,
  type EightDContent,
  withAnswer,
  withTexts,
} from '../../../db/model/complaints/eightD';
import type { EightDQuestion } from '../../../db/model/complaints/eightDCheck';
import { Refusal } from '../../../db/model/refusal';
import { SHIPPED_EIGHT_D_QUESTIONS } from '../../../db/shipped/eightDQuestions';
import type { EightDKept } from '../../../preload/contract/eightDWhole';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { contentOf, keepContent } from './content';
import { keptEightD, tell, writingRun } from './found';

/** Keeps the texts that were left; the others stay. */
export async function changeTexts(
  office: JobOffice,
  { complaint, reason, ...texts }: Checked<'eightD.change'>,
): Promise<EightDKept> {
  const run = await writingRun(office, { complaint, reason });
  const before = await contentOf(office.db, run);
  const change: ContentChange = texts;
  const now = withTexts(before, change);
  await keepContent(office.db, run, now);
  const { old, new: said } = differences(toldTexts(before), toldTexts(now));
  tell(office, run, old, said);
  return keptEightD(office.db, run);
}

/** Where a person judges: yes or no, with what he says to it. Refused as `unknown-record`. */
export async function answerQuestion(
  office: JobOffice,
  { complaint, reason, question: id, isYes, remark }: Checked<'eightD.answerQuestion'>,
): Promise<EightDKept> {
  const run = await writingRun(office, { complaint, reason });
  const question = theQuestion(id);
  const before = await contentOf(office.db, run);
  const answer =
    isYes === null ? null : { question: id, isYes, remark, person: office.user.name, at: office.now };
  const now = withAnswer(before, id, answer);
  await keepContent(office.db, run, now);
  const text = question.text[office.settings.language];
  const said = (content: EightDContent) => ({ questions: answerLine(text, content, id) });
  tell(office, run, said(before), said(now));
  return keptEightD(office.db, run);
}

function theQuestion(id: string): EightDQuestion {
  const found = SHIPPED_EIGHT_D_QUESTIONS.find((one) => one.id === id && one.rule === null);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'question', key: id });
  return found;
}

function answerLine(text: string, { answers }: EightDContent, id: string): string {
  const answer = answers.find(({ question }) => question === id);
  if (answer === undefined) return '';
  return `${text} ${answer.isYes ? '✓' : '✗'} ${answer.remark}`.trim();
}

type Told = Readonly<Record<string, Readonly<Record<string, string>> | string>>;

/** The texts as the trail names them. */
function toldTexts(content: EightDContent): Told {
  const { preparation, description, isIsNot, analysis, prevention, closing, english } = content;
  const rows = COMPARISONS.map((key) => {
    const { is, isNot, difference, change } = isIsNot[key];
    return [key, [is, isNot, difference, change].join(' | ')] as const;
  });
  return {
    d0: preparation,
    d2: description,
    d2IsIsNot: Object.fromEntries(rows),
    ...Object.fromEntries(CAUSE_BRANCHES.map((branch) => [branch, { ...analysis[branch] }])),
    d7: prevention,
    d8: closing,
    english: Object.values(english).join('\n'),
  };
}

function differences(before: Told, now: Told) {
  const old: Record<string, unknown> = {};
  const said: Record<string, unknown> = {};
  for (const [section, texts] of Object.entries(now)) {
    const was = before[section];
    if (typeof texts === 'string' || typeof was === 'string' || was === undefined) {
      if (texts === was) continue;
      old[section] = was;
      said[section] = texts;
      continue;
    }
    const changed = Object.keys(texts).filter((field) => texts[field] !== was[field]);
    if (changed.length === 0) continue;
    old[section] = Object.fromEntries(changed.map((field) => [field, was[field]]));
    said[section] = Object.fromEntries(changed.map((field) => [field, texts[field]]));
  }
  return { old, new: said };
}
