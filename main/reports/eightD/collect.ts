import type { EightDLanguage, EightDStage } from '../../../db/model/complaints/eightDReport';
import type { Day, Moment } from '../../../db/model/day';
import { keptSettings } from '../../../db/queries/settings';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import { NOTHING } from '../../../preload/words/said';
import { clockJudge } from '../../jobs/complaints/clocks/judge';
import { theComplaint } from '../../jobs/complaints/found';
import { theCycle } from '../../jobs/eightD/found';
import { complaintPictures } from '../../jobs/eightD/pictures';
import { showEightD } from '../../jobs/eightD/shown';
import type { JobOffice } from '../../office';
import { type Paper, type PaperAbout, paperOf } from '../../papers';
import { signaturesShown } from '../../signing/signed';
import { causeParts } from './causes';
import type { Gathered } from './gathered';
import { eightDHead, eightDMarks, headFacts } from './head';
import { chosenParts, closingParts, introducedParts, preventionParts } from './measures';
import type { EightDPart, EightDReport, EightDSection } from './report';
import { speakerOf } from './speaker';
import { containmentParts, preparationParts, problemParts, teamParts } from './steps';

export interface EightDAsked {
  readonly complaint: string;
  readonly cycle?: number | undefined;
  readonly language: EightDLanguage;
  readonly stage: EightDStage;
  /** 0: a draft. */
  readonly version: number;
  readonly sentAt: Moment | null;
}

export interface CollectedEightD {
  readonly shown: EightDWhole;
  readonly report: EightDReport;
  readonly paper: { readonly paper: Paper; readonly about: PaperAbout };
}

/** Everything that one 8D report says. */
export async function collectEightD(office: JobOffice, asked: EightDAsked): Promise<CollectedEightD> {
  const { complaint, cycle, language, ...said } = asked;
  const shown = await showEightD(office, { complaint, cycle });
  const speaker = speakerOf(language, office.settings.language, shown.content.english);
  const about: PaperAbout = { record: 'complaint', key: shown.complaint.id, since: null };
  const spoken = { ...office, settings: { ...office.settings, language: speaker.language } };
  const usual = speaker.words.reports.titles['eight-d'];
  const { pictures, more } = await complaintPictures(office, shown.complaint.id);
  const gathered: Gathered = {
    ...{ office: spoken, speaker, shown, pictures, morePictures: more, ...said },
    due: await dueOf(office, complaint, shown.cycle.cycle),
    paper: await paperOf(spoken, 'eight-d', about, usual),
    signatures: await signaturesShown(office, 'complaint', shown.complaint.id),
    isSample: (await keptSettings(office.db)).isSample === true,
  };
  return { shown, report: eightDReport(gathered), paper: { paper: gathered.paper, about } };
}

/** The customer's own hour or day where he named one. */
async function dueOf(office: JobOffice, complaint: string, cycle: number): Promise<Moment | Day> {
  const record = await theComplaint(office.db, complaint);
  const run = await theCycle(office.db, record, cycle);
  const { reply } = (await clockJudge(office, record.id))(run, true);
  return reply.until === 'endOfDay' ? reply.day : reply.until;
}

const PARTS = {
  D0: preparationParts,
  D1: teamParts,
  D2: problemParts,
  D3: containmentParts,
  D4: causeParts,
  D5: chosenParts,
  D6: introducedParts,
  D7: preventionParts,
  D8: closingParts,
} satisfies Readonly<Record<string, (gathered: Gathered) => readonly EightDPart[]>>;
const ALL = ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
const INTERIM = 4;

function eightDReport(gathered: Gathered): EightDReport {
  const { speaker, stage, paper } = gathered;
  const usual = speaker.label(({ eightDReport: words }) => words.title);
  const isUsual = paper.title === usual.text;
  return {
    head: eightDHead(gathered),
    title: isUsual ? usual : { text: paper.title, second: '' },
    marks: eightDMarks(gathered),
    facts: headFacts(gathered),
    steps: (stage === 'D3' ? ALL.slice(0, INTERIM) : ALL).map((step): EightDSection => {
      const parts = PARTS[step](gathered);
      const none = speaker.label(({ eightDReport: words }) => words.none);
      return {
        badge: step,
        title: speaker.label(({ eightDReport: words }) => words.steps[step]),
        parts: parts.length === 0 ? [{ kind: 'text', label: NOTHING, text: none }] : parts,
      };
    }),
  };
}
