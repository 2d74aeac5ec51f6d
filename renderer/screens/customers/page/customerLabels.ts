import type { Words } from '../../../../preload/words/zh-CN';
import type { HistoryLabels } from '../../history/historyLines';

/** The fields of a customer and of his contacts, as the record's history names them. */
export function customerLabels({ fields, statuses, page }: Words['customers']): HistoryLabels {
  const { contacts } = page;
  return {
    fields: {
      ...fields,
      'contact.name': contacts.name,
      'contact.position': contacts.position,
      'contact.phone': contacts.phone,
      'contact.email': contacts.email,
      'contact.leftOn': contacts.leftOn,
    },
    values: { status: statuses },
    yesOrNo: ['ownMould', 'keyProspect'],
  };
}
