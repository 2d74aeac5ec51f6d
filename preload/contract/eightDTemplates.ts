import * as z from 'zod';
import { EIGHT_D_LANGUAGES } from '../../db/model/complaints/eightDReport';
import { complaintId } from './complaints';
import { code, file, type OfficeFile, reads, writes } from './takes';

export interface EightDTemplate {
  readonly uid: string;
  readonly name: string;
  readonly addedAt: string;
}

export const eightDTemplates = {
  /** Refused as `file-unreadable`, or as `eight-d-template-nameless` where no report could fill anything in it. */
  'eightD.keepTemplate': writes(z.strictObject({ customer: code, file })).gives<{
    readonly uid: string;
    /** Names that a report fills. */
    readonly known: readonly string[];
    /** Names that no report knows: they stay as they are. */
    readonly unknown: readonly string[];
  }>(),
  /** The newest first: it is the one that is filled. */
  'eightD.templates': reads(z.strictObject({ customer: code })).gives<{
    readonly templates: readonly EightDTemplate[];
  }>(),
  /** The customer's own workbook with the report as it stands. Refused as `eight-d-template-none`. */
  'eightD.fillTemplate': reads(
    z.strictObject({ complaint: complaintId, language: z.enum(EIGHT_D_LANGUAGES).optional() }),
    { givesFile: true },
  ).gives<{ readonly file: OfficeFile }>(),
};
