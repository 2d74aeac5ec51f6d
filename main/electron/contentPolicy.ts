type Policy = Readonly<Record<string, string>>;

const SHUT: Policy = {
  'default-src': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What the window's page may load: itself only. */
export function windowPolicy(): string {
  return inOneLine({
    ...SHUT,
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
  });
}

/** What a page to be printed may load: the bundled fonts and pictures that it carries itself. No script at all. */
export function paperPolicy(nonce: string): string {
  return inOneLine({
    ...SHUT,
    'style-src': `'nonce-${nonce}'`,
    'img-src': 'data: app:',
    'font-src': 'app: data:',
  });
}

function inOneLine(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
