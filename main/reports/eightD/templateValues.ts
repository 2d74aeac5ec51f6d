import type { CauseBranch, DESCRIPTIONS, MeasureStep } from '../../../db/model/complaints/eightD';
import type { TEMPLATE_LISTS, TemplateList, TemplateName } from '../../../db/model/complaints/templateNames';
import type { EightDMeasure, EightDWhole } from '../../../preload/contract/eightDWhole';
import type { Said } from '../../../preload/words/said';
import type { CollectedEightD } from './collect';
import { joined } from './head';
import type { Speaker } from './speaker';

/** By name; what is not in it is empty. */
export type TemplateValues = ReadonlyMap<string, string | number>;
type Collected = Pick<CollectedEightD, 'shown' | 'report'>;
type Fields<L extends TemplateList> = Readonly<Record<(typeof TEMPLATE_LISTS)[L][number], string>>;

/** What each name says: the texts of the report itself, in its language. */
export function templateValues({ shown, report }: Collected, speaker: Speaker): TemplateValues {
  const values = new Map<string, string | number>(Object.entries(singles({ shown, report }, speaker)));
  const put = <L extends TemplateList>(list: L, rows: readonly Fields<L>[]) => {
    for (const [at, row] of rows.entries())
      for (const [field, value] of Object.entries<string>(row))
        values.set(`${list}_${at + 1}_${field}`, value);
  };
  const measures = (step: MeasureStep) => shown.measures.filter((measure) => measure.step === step);
  const said = (all: readonly EightDMeasure[]) => all.map((measure) => measureFields(measure, speaker));
  const chosen = ({ isChosen }: EightDMeasure) => isChosen;
  put('TEAM', teamRows(shown, speaker));
  put('D3', said(measures('containment')));
  put('D5', said(measures('corrective')));
  put('D6', said(measures('corrective').filter(chosen)));
  put('D7', said(measures('preventive').filter(chosen)));
  put('DOCUMENT', documentRows(shown, speaker));
  put('SIMILAR', similarRows(shown, speaker));
  return values;
}

function singles(
  { shown, report }: Collected,
  speaker: Speaker,
): Readonly<Record<TemplateName, string | number>> {
  const { complaint, content, stockTotal } = shown;
  const { preparation, description, closing } = content;
  const typed = (key: string, text: string) => lines(speaker.typed(key, text));
  const what = (key: (typeof DESCRIPTIONS)[number]) => typed(`description.${key}`, description[key]);
  const root = (branch: CauseBranch) => rootOf(shown, branch, speaker);
  return {
    ...headNames(report),
    D0_SYMPTOM: typed('preparation.symptom', preparation.symptom || complaint.problem),
    D0_EFFECT: typed('complaint.effect', complaint.effect),
    D0_DEMAND: typed('complaint.demand', complaint.demand),
    D0_EMERGENCY: typed('preparation.emergency', preparation.emergency),
    D2_SUMMARY: typed('description.summary', description.summary || complaint.description),
    ...{ D2_WHAT: what('what'), D2_WHEN: what('when'), D2_WHERE: what('where'), D2_WHO: what('who') },
    ...{ D2_WHY: what('why'), D2_HOW: what('how'), D2_HOW_MANY: what('howMany') },
    ...{ STOCK_QUANTITY: stockTotal.quantity, STOCK_GOOD: stockTotal.good },
    ...{ STOCK_BAD: stockTotal.bad, STOCK_UNKNOWN: stockTotal.unknown },
    D4_OCCURRENCE_ROOT: root('occurrenceTechnical'),
    D4_OCCURRENCE_SYSTEM_ROOT: root('occurrenceSystemic'),
    D4_ESCAPE_ROOT: root('nonDetectionTechnical'),
    D4_ESCAPE_SYSTEM_ROOT: root('nonDetectionSystemic'),
    D8_LESSONS: typed('closing.lessons', closing.lessons),
    D8_RECOGNITION: typed('closing.recognition', closing.recognition),
    D8_WORDS: typed('closing.words', closing.words),
  };
}

/** In the order in which the report's head and its signatures tell them. */
function headNames({ facts, head }: Collected['report']) {
  const told = [...facts.facts.map(({ text }) => lines(text)), ...head.signatures.map(({ name }) => name)];
  const at = (place: number) => told[place] ?? '';
  return {
    ...{ CUSTOMER: at(0), COMPLAINT: at(1), CONTACT: at(2), PART: at(3), BATCH: at(4), ORDER: at(5) },
    ...{ QUANTITY: at(6), DEFECTIVE: at(7), RATE: at(8), RECEIVED: at(9), DUE: at(10), SENT: at(11) },
    ...{ PREPARED_BY: at(12), REVIEWED_BY: at(13), APPROVED_BY: at(14) },
  };
}

/** The result of the analysis, or else the causes that were marked as roots. */
function rootOf({ content, causes }: EightDWhole, branch: CauseBranch, speaker: Speaker): string {
  const result = lines(speaker.typed(`analysis.${branch}.result`, content.analysis[branch].result));
  if (result !== '') return result;
  const roots = causes[branch].filter(({ isRoot }) => isRoot);
  return roots.map(({ id, text }) => lines(speaker.typed(`cause.${id}.text`, text))).join('\n');
}

function measureFields(measure: EightDMeasure, speaker: Speaker): Fields<'D5'> {
  const typed = (field: 'text' | 'choice' | 'evidence' | 'effect') =>
    lines(speaker.typed(`measure.${measure.id}.${field}`, measure[field]));
  return {
    TEXT: typed('text'),
    OWNER: joined(measure.department, measure.owner),
    DUE: measure.dueOn ?? '',
    CHOICE: typed('choice'),
    INTRODUCED: measure.introducedOn ?? '',
    EVIDENCE: typed('evidence'),
    VERIFIED: joined(measure.verifiedOn ?? '', measure.verifiedBy),
    EFFECT: typed('effect'),
  };
}

const ROLES = ['champion', 'leader', 'member'] as const;

function teamRows({ team }: EightDWhole, speaker: Speaker): readonly Fields<'TEAM'>[] {
  return ROLES.flatMap((role) => team.filter((member) => member.role === role)).map((member) => ({
    ROLE: lines(speaker.label(({ eightDReport }) => eightDReport.roles[member.role])),
    ...{ NAME: member.name, DEPARTMENT: member.department, CONTACT: member.contact },
  }));
}

function documentRows({ documents }: EightDWhole, speaker: Speaker): readonly Fields<'DOCUMENT'>[] {
  return documents.map(({ id, number, title, oldRevision, newRevision, ...one }) => ({
    NUMBER: number,
    TITLE: lines(speaker.typed(`document.${id}.title`, title)),
    REVISION: [oldRevision, newRevision].filter((part) => part !== '').join(' → '),
    CHANGE: one.isNeeded
      ? lines(speaker.typed(`document.${id}.change`, one.change))
      : lines(speaker.typed(`document.${id}.reason`, one.reason)),
    DATE: one.changedOn ?? '',
  }));
}

function similarRows({ similar }: EightDWhole, speaker: Speaker): readonly Fields<'SIMILAR'>[] {
  return similar.map(({ id, part, partName, result, person, lookedOn }) => ({
    PART: joined(part, partName),
    RESULT: lines(speaker.typed(`similar.${id}.result`, result)),
    ...{ BY: person, DATE: lookedOn ?? '' },
  }));
}

function lines({ text, second }: Said): string {
  return second === '' ? text : `${text}\n${second}`;
}
