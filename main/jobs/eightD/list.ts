import type { ChannelsOf, Jobs } from '../list';
import { changeCauses } from './causes';
import { answerQuestion, changeTexts } from './change';
import { changeMeasures } from './measures';
import { changeDocuments, changeSimilar, proposedParts } from './prevention';
import { showEightD } from './shown';
import { changeTeam } from './team';

export const eightD: Jobs<ChannelsOf<'eightD'>> = {
  'eightD.show': showEightD,
  'eightD.change': changeTexts,
  'eightD.team': changeTeam,
  'eightD.causes': changeCauses,
  'eightD.measures': changeMeasures,
  'eightD.documents': changeDocuments,
  'eightD.similar': changeSimilar,
  'eightD.similarProposals': proposedParts,
  'eightD.answerQuestion': answerQuestion,
};
