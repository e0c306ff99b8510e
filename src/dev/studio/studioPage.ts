/** The page of the studio, which its script fills. */
import { GENERATORS } from '../../generators/generators.ts';

const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fffdf8, #1b1813);
  --raised: light-dark(#f7f2e7, #242019);
  --ink: light-dark(#221d16, #ece5d8);
  --quiet: light-dark(#655c4f, #b0a593);
  --border: light-dark(#a3967f, #6f6552);
  --link: light-dark(#7a2a24, #e8a79c);
  --wrong: light-dark(#9b1c14, #ff9d90);
  --added: light-dark(#1c5a3a, #8fd3a8);
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; }
header, main { max-width: 84rem; margin: 0 auto; }
h1 { margin: 0; font-size: 1.35rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.1rem; }
a { color: var(--link); }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 0.8rem 0 1.6rem; padding: 0.6rem 0; border-block: 1px solid var(--border); }
nav span { font-size: 0.875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin: 0; padding: 0; list-style: none; }
nav [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
main { display: grid; gap: 1.5rem 2.5rem; }
main > * { min-width: 0; }
.beside:empty { display: none; }
@media (max-width: 59.99rem) { .beside:has(.paragraphs) { order: -1; max-height: 45vh; overflow-y: auto; padding: 0.8rem; border: 1px solid var(--border); } }
@media (min-width: 60rem) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .beside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
.field { margin: 0 0 1.1rem; }
.card { margin: 0 0 1.2rem; padding: 0.8rem 1rem; border: 1px solid var(--border); }
.card h3 { margin: 0 0 0.8rem; font-size: 1rem; }
.card .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0 1.2rem; align-items: start; }
.found { padding: 0; list-style: none; }
.found li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.3rem 1rem; padding: 0.4rem 0; border-top: 1px solid var(--border); }
.found button { padding: 0.1rem 0.6rem; }
label, legend { display: block; font-weight: 600; }
label .quiet { font-weight: 400; }
input, select, textarea, button { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--border); padding: 0.35rem 0.5rem; }
input, select, textarea { width: 100%; margin-top: 0.2rem; }
textarea { display: block; field-sizing: content; min-height: 2.3rem; resize: vertical; }
@supports (field-sizing: content) { textarea { resize: none; } }
.what { margin: 0 0 1rem; }
input[type=file] { padding: 0.3rem; }
button { cursor: pointer; padding: 0.35rem 0.9rem; }
button.main { border-color: var(--link); border-width: 2px; font-weight: 600; }
button.guess { margin-top: 0.3rem; padding: 0.1rem 0.6rem; max-width: 100%; text-align: start; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[aria-invalid=true] { border-color: var(--wrong); border-width: 2px; }
p { margin: 0.3rem 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.wrong { color: var(--wrong); overflow-wrap: anywhere; }
.picture svg { max-width: 100%; height: auto; margin-bottom: 1.5rem; }
.paragraphs { margin: 0.6rem 0 0; padding: 0; list-style: none; }
.paragraphs li { display: grid; grid-template-columns: 2.5rem 1fr; padding: 0.4rem 0; border-top: 1px solid var(--border); }
mark { background: light-dark(#ffe39a, #6d5412); color: inherit; }
pre { margin: 0.3rem 0 1rem; padding: 0.5rem; overflow-x: auto; background: var(--raised); border: 1px solid var(--border); font: 0.875rem/1.4 ui-monospace, monospace; }
pre ins { color: var(--added); text-decoration: none; }
pre del { color: var(--wrong); text-decoration: none; }
.outcome:empty { display: none; }
.outcome { margin-bottom: 1rem; padding: 0.8rem 1rem; border: 1px solid var(--border); border-top: 4px solid var(--link); overflow-wrap: anywhere; }
.outcome h3 { margin: 0.6rem 0 0.2rem; font-size: 1rem; }
summary { cursor: pointer; margin-bottom: 0.8rem; }
`;

/** The forms by what they are for. */
const GROUPS: [what: string, kinds: string[]][] = [
  ['Take in', ['source', 'facts', 'fact', 'series']],
  ['Compare and correct', ['disagreement', 'correction']],
  ['Show', ['figure', 'view', 'article', 'term', 'system', 'translation']],
  ['Lists', ['measure', 'unit', 'place', 'person']],
];

const link = (kind: string): string =>
  `<li><a href="?kind=${kind}" data-what="${GENERATORS[kind]!.what}">${kind}</a></li>`;

/** @param base the site’s base path; @param token without which nothing that the page sends is taken */
export function studioPage(base: string, token: string): string {
  const groups = GROUPS.map(
    ([what, kinds], i) =>
      `<div><span class="quiet" id="group-${i}">${what}</span><ul aria-labelledby="group-${i}">${kinds.map(link).join('')}</ul></div>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="northbound-token" content="${token}">
<title>Studio · Northbound</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Studio</h1>
<p class="quiet">What is written here becomes files of <code>data/</code> and <code>content/</code> on this machine. <a href="${base}">Back to the site</a></p>
<nav aria-label="What to make">${groups.join('')}</nav>
</header>
<main></main>
<script type="module" src="${base}src/dev/studio/client.ts"></script>
</body>
</html>
`;
}
