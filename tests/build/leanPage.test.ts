import { expect, test } from 'vitest';
import { leanPage } from '../../src/build/leanPage.ts';

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const cssOf = (css: string, body: string) => /<style>(.*?)<\/style>/.exec(leanPage(page(css, body)))![1];

test('a page keeps the rules that it can need', () => {
  const css = '.a{b:c}@media print{.b .c{d:e}}#d:hover{e:f}[data-e]{f:g}p:not(.gone){h:i}.kept-copy{j:k}';
  expect(cssOf(css, '<p class="a b"><i class="c" id="d" data-e>')).toBe(css);
});

test('what its scripts mention may come to stand in it', () => {
  const css = '.walker{a:b}[data-theme=dark]{a:b}.at{a:b}';
  const script = '<script>e.className=`walker`;root.dataset.theme=t;e.classList.add("at")</script>';
  expect(cssOf(css, script)).toBe(css);
  expect(cssOf(css, '<script type="application/ld+json">{"walker":1}</script>')).toBe('');
});

test('others leave, and what held them', () => {
  expect(cssOf('.a,.gone{b:c}@supports (b:c){@media print{.gone{b:c}}}', '<p class="a">')).toBe('.a{b:c}');
});

test('a page that asks for more scripts keeps all', () => {
  expect(cssOf('.found{b:c}', '<script>import(`./app.js`)</script>')).toBe('.found{b:c}');
});

test('what holds without scripts stays as it is', () => {
  const html = page('', '<noscript><style>.gone{b:c}</style></noscript>');
  expect(leanPage(html)).toBe(html);
});

test('of the files of letters it names those that have one of its own', () => {
  const face = (range: string) => `@font-face{src:url(a);unicode-range:${range}}`;
  const css = face('U+0020-02FF,U+2212') + face('U+0400-045F') + face('U+2116') + '@font-face{src:local(a)}';
  expect(cssOf(css, 'Привет')).toBe(face('U+0020-02FF,U+2212') + face('U+0400-045F') + '@font-face{src:local(a)}');
});

test('scopes of components are told apart by a number', () => {
  const scoped = page('a[data-astro-cid-x1]{b:c}', '<a data-astro-cid-x1><i data-astro-cid-y2>');
  expect(leanPage(scoped)).toBe(page('a[data-astro-0]{b:c}', '<a data-astro-0><i data-astro-1>'));
});

test('of colours it has those that are asked for, in styles, drawings or scripts', () => {
  const css = ':root{--a:#111;--b: ;--gone:#222;--c:var(--light,#333)}[data-theme]{--gone:#444}';
  expect(cssOf(css, '<p data-theme><i fill="var(--a,#111)"><script>`var(--b)${c}var(--c,red)`</script>')).toBe(
    ':root{--a:#111;--b: ;--c:var(--light,#333)}[data-theme]{}',
  );
});

test('a page that is one of many leaves out what is large, and nothing that another of them may have', () => {
  const css = '.figure .title{b:c}.sign{b:c}:root{--gone:#222}';
  expect(leanPage(page(css, '<p>'), true)).toBe(page('.sign{b:c}:root{--gone:#222}', '<p>'));
  expect(leanPage(page(css, '<p class="figure">'), true)).toBe(page(css, '<p class="figure">'));
});
