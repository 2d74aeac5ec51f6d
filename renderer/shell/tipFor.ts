interface Told {
  readonly text: string;
  readonly beside: Element;
}

/** What the tip says for the element under the pointer or with the focus; null for nothing. */
export function tipFor(target: Element): Told | null {
  const told = target.closest('[data-tip]');
  const text = told?.getAttribute('data-tip') ?? '';
  if (told !== null && text !== '') return { text, beside: told };
  const full = target.closest('[data-full]') ?? (target.matches('tr, button') ? target : null);
  if (full === null) return null;
  const cut = [full, ...full.querySelectorAll('[data-full], .cut')].find(isCut);
  return cut === undefined
    ? null
    : { text: cut.getAttribute('data-full') || (cut.textContent ?? ''), beside: cut };
}

function isCut(element: Element): boolean {
  if (!element.hasAttribute('data-full')) return false;
  return element.scrollWidth > element.clientWidth + 1 || isClamped(element);
}

/** Cut after a line of its own, not within one. */
function isClamped(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).webkitLineClamp !== 'none'
  );
}
