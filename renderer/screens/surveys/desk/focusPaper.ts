/** The next key is for the form on the desk: for its opinion where that is up, else for its rows. */
export function focusPaper(): void {
  const paper = document.querySelector<HTMLElement>('.paper');
  const opinion = paper?.querySelector<HTMLElement>('.paperOpinion.paperNow textarea');
  (opinion ?? paper)?.focus({ preventScroll: true });
}
