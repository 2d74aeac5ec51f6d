/** Copies by selection: the clipboard interface asks for a permission that the window never gives. */
export function copyText(text: string): boolean {
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.className = 'unseen';
  const top = document.activeElement;
  // Inside an open popup or dialog only what lies within it can be selected.
  (top?.closest('[popover], dialog') ?? document.body).append(carrier);
  carrier.select();
  const isCopied = document.execCommand('copy');
  carrier.remove();
  if (top instanceof HTMLElement) top.focus();
  return isCopied;
}
