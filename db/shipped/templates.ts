import type { Template } from '../model/surveys/template';
import { complaintFollowUp } from './complaintFollowUp';
import { iatfQuarterly } from './iatfQuarterly';

/** The questionnaires of a blank plant; they count as approved. */
export const SHIPPED_TEMPLATES: readonly Template[] = [iatfQuarterly, complaintFollowUp];
