import type { Words } from '../../../../../preload/words/zh-CN';

/** How the history of a complaint names what late clocks have gone to whom for. */
export function clockHistory({ complaints, complaintClocks, actionRecord, trail }: Words) {
  const { clock, names, after, limitAt } = trail.fields;
  return {
    fields: {
      'escalation.clock': clock,
      'escalation.to': trail.settings.escalation,
      'escalation.names': names,
      'escalation.after': after,
      'escalation.limitAt': limitAt,
    },
    values: {
      clockNote: complaintClocks.notes,
      'escalation.clock': complaints.steps,
      'escalation.to': actionRecord.escalateTo,
    },
  };
}
