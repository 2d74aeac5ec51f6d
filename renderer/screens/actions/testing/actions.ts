import { day } from '../../../../db/model/day';
import type { ActionDetail } from '../../../../preload/contract/actions';

const DUE_ON = day('2026-10-09');

/** An action that a round opened for a customer below the target. */
export function anAction(more: Partial<ActionDetail> = {}): ActionDetail {
  const dueOn = more.dueOn ?? DUE_ON;
  return {
    ...{ id: '1', code: 'IM-2026-0001', source: 'survey', kind: 'customerBelow', title: '' },
    ...{ subject: 'C1', subjectName: '泰达', department: '业务', followedBy: '业务' },
    ...{ responsible: '', responsibleCode: null, cycle: 1, verifyBy: 'nextRound', verifyOn: null },
    ...{ outcome: null },
    ...{ openedOn: day('2026-07-01'), dueOn, state: 'open', due: { what: 'answer', on: dueOn } },
    ...{ isOverdue: false, escalation: null },
    ...{ round: '2026Q3', problem: '', form: null, opinion: null },
    ...{ figure: '60.0', before: null, clause: '', clauseWords: '' },
    ...more,
  };
}
