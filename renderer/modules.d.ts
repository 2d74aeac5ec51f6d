declare module '*.css';

/** For the test that reads the style sheet: the one thing of Node that this room knows. */
declare module 'node:fs' {
  export function readFileSync(path: URL, encoding: 'utf8'): string;
}
