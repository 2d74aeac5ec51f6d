import type { ChannelsOf, Jobs } from '../list';
import { changeCauses } from './causes';
import { answerQuestion, changeTexts } from './change';
import { issueFile, judgeIssue, listIssues } from './issues';
import { changeMeasures } from './measures';
import { changeDocuments, changeSimilar, proposedParts } from './prevention';
import { sendEightD } from './send';
import { showEightD } from './shown';
import { changeTeam } from './team';
import { fillTemplate, keepTemplate, listTemplates } from './template';

export const eightD: Jobs<ChannelsOf<'eightD'>> = {
  'eightD.fillTemplate': fillTemplate,
  'eightD.keepTemplate': keepTemplate,
  'eightD.show': showEightD,
  'eightD.templates': listTemplates,
  'eightD.change': changeTexts,
  'eightD.file': issueFile,
  'eightD.issues': listIssues,
  'eightD.judge': judgeIssue,
  'eightD.send': sendEightD,
  'eightD.team': changeTeam,
  'eightD.causes': changeCauses,
  'eightD.measures': changeMeasures,
  'eightD.documents': changeDocuments,
  'eightD.similar': changeSimilar,
  'eightD.similarProposals': proposedParts,
  'eightD.answerQuestion': answerQuestion,
};
