import type { SearchKind } from '../../db/model/search/kinds';
import { actions } from './kinds/actions';
import { complaints } from './kinds/complaints';
import { contacts, customers, deliveries } from './kinds/customers';
import { documents, meetings, people } from './kinds/office';
import { forms, questionnaires, rounds } from './kinds/surveys';
import type { SearchPlug } from './plug';

/** Every kind of record that is found. */
export const SEARCH_PLUGS: Readonly<Record<SearchKind, SearchPlug>> = {
  customer: customers,
  contact: contacts,
  round: rounds,
  form: forms,
  action: actions,
  meeting: meetings,
  complaint: complaints,
  person: people,
  delivery: deliveries,
  questionnaire: questionnaires,
  document: documents,
};
