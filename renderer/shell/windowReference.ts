/** What goes wrong in the window itself is found in the log by its second: W-20260930-142207. */
export function windowReference(at: Date): string {
  return `W-${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
}
