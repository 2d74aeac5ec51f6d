import * as z from 'zod';
import type { Day } from '../../db/model/day';
import { code, dayField, nothing, reads, shortText, writes } from './takes';

/** One version of a printed paper or exported report. */
export interface DocumentVersion {
  readonly uid: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly version: string;
  readonly effectiveOn: Day;
  readonly retention: string;
  /** What was changed against the version before (文件制修订记录). */
  readonly change: string;
  readonly madeAt: string | null;
  readonly madeBy: string;
  /** Papers that went out in it. */
  readonly papers: number;
  readonly standing: 'inForce' | 'coming' | 'past';
}

export interface DocumentRow {
  readonly document: string;
  /** The oldest first. */
  readonly versions: readonly DocumentVersion[];
}

const VERSION = {
  number: shortText.trim().min(1),
  title: shortText.trim().min(1),
  titleEn: shortText.trim(),
  version: shortText.trim().min(1),
  effectiveOn: dayField,
  retention: shortText.trim().min(1),
  change: z.string().trim().min(1).max(2000),
};

export const documents = {
  'documents.list': reads(nothing).gives<{
    readonly documents: readonly DocumentRow[];
    /** The questionnaires carry their own number and version. */
    readonly questionnaires: readonly {
      readonly code: string;
      readonly name: string;
      readonly nameEn: string;
      readonly number: string;
      readonly version: string;
      readonly approvedOn: Day;
    }[];
  }>(),
  /** Papers that went out keep the version that they were printed in. */
  'documents.newVersion': writes(z.strictObject({ document: code, ...VERSION })).gives<{
    readonly uid: string;
  }>(),
  /** Only the newest, and only before its effective day. */
  'documents.changeVersion': writes(z.strictObject({ uid: z.string().min(1).max(64), ...VERSION })).gives<{
    readonly uid: string;
  }>(),
  /** The same; what it said stays in the history. */
  'documents.cancelVersion': writes(z.strictObject({ uid: z.string().min(1).max(64) })).gives<{
    readonly document: string;
  }>(),
};
