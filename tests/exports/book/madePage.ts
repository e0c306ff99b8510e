/** A page of everything in little, as Astro builds `/all/`. */
import { WIDTHS } from '../../../src/figure/figure.ts';

const chapter = (id: string, n: number, text: string) =>
  `<section class="part chapter" data-part="chapter" aria-labelledby="${id}"><p class="kicker">Chapter <span data-exempt="number of the chapter">${n}</span></p><h2 id="${id}"><a class="anchor" data-part="anchor" href="#${id}">${id}</a></h2>${text}</section>`;

const number = (note: number, text: string, first = true) =>
  `<a class="fact"${first ? ` id="note-${note}-mark"` : ''} href="#note-${note}" data-note="${note}" role="doc-noteref"><data value="1" data-fact="a/${note}">${text}</data></a>`;

const drawing = (size: keyof typeof WIDTHS) =>
  `<svg class="${size}" viewBox="0 0 ${WIDTHS[size]} 10" width="${WIDTHS[size]}" height="10" role="img" aria-label="A bar"><text x="1" y="2" data-fact="a/1" fill="var(--tj,#a0342f)" stroke="var(--paper,#fbf8f1)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">9</text></svg>`;

const FIGURE =
  '<figure class="figure" data-part="figure" id="figure-bars"><figcaption><p class="title" data-part="title">Bars</p></figcaption><form class="controls"><input type="radio"></form>' +
  `<div class="drawing">${drawing('narrow')}${drawing('wide')}</div>` +
  '<details><summary>All of it as a table</summary><div class="table-scroll"><table><thead><tr><th>What</th><th>Value</th></tr></thead><tbody><tr><th>A bar</th><td><a href="/n/facts/a/1/">9</a></td></tr></tbody></table></div></details>' +
  '<div class="outlets" data-part="outlets"><details><summary>Download</summary><a href="/n/figures/bars.png">PNG</a></details><a href="/n/figures/bars/">About this figure</a></div></figure>';

const card = (n: number) =>
  `<li class="card" data-part="card" id="note-${n}" popover><a class="close" data-part="back" href="#note-${n}-mark" role="doc-backlink">Back to the text</a><p class="value">Value ${n}</p></li>`;

export const madePage = (link = '/n/articles/two/#why'): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="img-src https:"><meta property="og:title" content="x"><link rel="preload" href="/n/fonts/serif.woff2" as="font"><link rel="icon" href="/n/favicon.svg" type="image/svg+xml"><title>All</title>' +
  "<style>@font-face{font-family:'S';src:url(/n/fonts/source-sans-3-latin.woff2) format('woff2');font-style:normal;font-display:optional;unicode-range:U+0020-02FF}@font-face{font-family:'S';src:url(/n/fonts/source-sans-3-cyrillic.woff2) format('woff2');font-style:normal;font-display:swap;unicode-range:U+0400-045F}</style></head>" +
  '<body><header class="masthead" data-part="masthead"><a class="name" href="/n/">Northbound</a><nav><ul><li><a href="/n/facts/">Ledger</a></li><li><a id="key-mark" href="#key">Key</a></li></ul></nav></header>' +
  '<main id="content"><article class="prose book"><header class="cover" data-part="cover"><h1>Northbound</h1><nav class="take-along" data-part="take-along"><ul class="files" data-part="files"><li><a href="/n/all/">all on one page</a></li></ul></nav></header>' +
  chapter(
    'one',
    1,
    `<p>Of ${number(1, '9')} and ${number(2, '7')}, see <a href="${link}">there</a>, <a href="/n/glossary/#patent">a word</a> and <a href="/n/systems/patent/">a system</a>.</p>${FIGURE}`,
  ) +
  chapter(
    'two',
    2,
    `<h3 id="two-why"><a class="anchor" data-part="anchor" href="#two-why">Why</a></h3><p>Again ${number(1, '9', false)}.</p>`,
  ) +
  '<section class="part glossary" data-part="glossary" aria-labelledby="glossary"><h2 id="glossary">Glossary</h2><div class="entry" id="term-patent"><h3>Patent</h3></div></section>' +
  `<section class="notes" data-part="notes" aria-labelledby="notes-title"><h2 id="notes-title">Notes</h2><ol>${card(1)}${card(2)}</ol></section><section class="sources" data-part="sources"><h2 id="sources-title">Sources</h2></section></article></main>` +
  '<footer class="foot"><nav><a href="/n/about/">About</a></nav></footer>' +
  '<section class="card key" data-part="key" id="key" popover aria-labelledby="key-title"><a class="close" href="#key-mark" role="doc-backlink">Back to the text</a><p class="value" data-part="title" id="key-title">How sure?</p><dl><dt><u>a line</u></dt><dd>Opens.</dd><dt>≠</dt><dd>Sources differ.</dd></dl></section>' +
  "<script>addEventListener('keydown', () => document.querySelector('[aria-keyshortcuts]').click())</script></body></html>";
