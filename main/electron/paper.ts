/** Pages of several documents as one: the head of the first, the bodies of all. */
export function joinPages(pages: readonly string[]): string {
  const [first = '', ...others] = pages;
  if (others.length === 0) return first;
  return first.replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${others.map(bodyOf).join('')}</body>`);
}

function bodyOf(page: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
}

/**
 * Puts the nonce on the page's own style sheets and asks for its fonts at once, so that the page has loaded only when they have.
 * Texts of the office are escaped: none of them can contain `<style>`.
 */
export function readyToDraw(page: string, nonce: string): string {
  const fonts = new Set(page.match(/app:\/\/print\/fonts\/[\w.-]+/g) ?? []);
  const wishes = [...fonts]
    .map((font) => `<link rel="preload" as="font" crossorigin href="${font}">`)
    .join('');
  return page.replaceAll('<style>', `<style nonce="${nonce}">`).replace('<head>', () => `<head>${wishes}`);
}
