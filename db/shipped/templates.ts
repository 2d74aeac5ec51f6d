import type { Template } from '../model/surveys/template';
import iatfQuarterly from './iatfQuarterly.json';

/** The questionnaire of a blank plant, kept as data and counted as approved. */
export const SHIPPED_TEMPLATES: readonly Template[] = [iatfQuarterly as Template];
