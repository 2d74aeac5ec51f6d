/** A list as the trail tells it, before and after: a line each. */
export interface ListChange {
  readonly old: string;
  readonly new: string;
}

export function listChange(old: readonly string[], now: readonly string[]): ListChange {
  return { old: old.join('\n'), new: now.join('\n') };
}
