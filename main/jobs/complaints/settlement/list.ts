import type { complaintSettlement } from '../../../../preload/contract/complaintSettlement';
import type { Jobs } from '../../list';
import { answerCustomer, changeAnswer, dropAnswer, judgeAnswer } from './answers';
import { sendFollowUp } from './followUp';
import { saveCosts, saveSettlements, saveVisits } from './lists';
import { showSettlement } from './shown';

export const settlement: Jobs<keyof typeof complaintSettlement> = {
  'complaints.settlement': showSettlement,
  'complaints.saveSettlements': saveSettlements,
  'complaints.saveVisits': saveVisits,
  'complaints.saveCosts': saveCosts,
  'complaints.answer': answerCustomer,
  'complaints.changeAnswer': changeAnswer,
  'complaints.judgeAnswer': judgeAnswer,
  'complaints.dropAnswer': dropAnswer,
  'complaints.sendFollowUp': sendFollowUp,
};
