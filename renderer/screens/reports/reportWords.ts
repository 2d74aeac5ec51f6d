import type { Words } from '../../../preload/words/zh-CN';

type Said = Words['reportsPage'];

/** The name of a report; one without words yet is called by its code. */
export function reportName(report: string, { names }: Said): string {
  const known: Readonly<Record<string, string>> = names;
  return known[report] ?? report;
}

export function reportSays(report: string, { says, other }: Said): string {
  const known: Readonly<Record<string, string>> = says;
  return known[report] ?? other;
}
