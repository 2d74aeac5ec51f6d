import { expect, it } from 'vitest';
import { joinPages, readyToDraw } from './paper';

it('joins the bodies of several pages under the head of the first', () => {
  const pages = [
    '<html><head>A</head><body><p>1</p></body></html>',
    '<html><head>B</head><body class="x"><p>$& 2</p></body></html>',
  ];
  expect(joinPages(pages)).toBe('<html><head>A</head><body><p>1</p><p>$& 2</p></body></html>');
});

it('leaves a single page as it is', () => {
  expect(joinPages(['<p>1</p>'])).toBe('<p>1</p>');
});

it('gives every style sheet the nonce', () => {
  expect(readyToDraw('<head><style>a</style><style>b</style></head>', 'n')).toBe(
    '<head><style nonce="n">a</style><style nonce="n">b</style></head>',
  );
});

it('asks for each font once and early', () => {
  const page =
    '<head><style>src:url(app://print/fonts/a.ttf)} src:url(app://print/fonts/a.ttf)</style></head>';
  expect(readyToDraw(page, 'n')).toContain(
    '<head><link rel="preload" as="font" crossorigin href="app://print/fonts/a.ttf"><style',
  );
});

it('leaves a name that looks like markup as the text that it is', () => {
  expect(readyToDraw('<head></head><p>&lt;style&gt;</p>', 'n')).toBe('<head></head><p>&lt;style&gt;</p>');
});
