/** A difference as one page that asks for no other file: pictures and facts, old beside new. */
import { readFileSync } from 'node:fs';
import { escape } from '../../charts/svg.ts';
import type { Difference, FactDifference, FigureDifference, TextDifference } from './difference.ts';
import type { FieldChange } from './factFields.ts';
import type { Picture } from './picture.ts';
import { touchedIn } from './touched.ts';

const TOKENS = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const STYLE = `${TOKENS}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--sans); font-variant-numeric: lining-nums; overflow-wrap: break-word; }
main { max-width: 84rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
h1 { font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.4rem; margin: 3rem 0 0.5rem; padding-top: 0.6rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 0; }
a { color: var(--link); }
article { padding: 1.2rem 0; border-top: 1px solid var(--rule); }
h2 + article { border-top: 0; }
.quiet, .address { color: var(--quiet); font-size: 0.9375rem; }
.address { margin: 0 0 0.6rem; }
.word { font-weight: 600; color: var(--link); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1px; margin: 0.6rem 0; background: var(--rule); border: 1px solid var(--rule); }
.sides > div { background: var(--raised); padding: 0.4rem 0.8rem 0.6rem; min-width: 0; }
.sides p, figure p { margin: 0.2rem 0; }
.side { color: var(--quiet); font-size: 0.875rem; }
.field { margin: 0.8rem 0 0; font-weight: 600; font-size: 0.9375rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr)); gap: 1rem; margin: 0.8rem 0; }
figure { margin: 0; min-width: 0; max-width: 48.5rem; }
img { display: block; width: 100%; height: auto; border: 1px solid var(--rule); background: #fbf8f1; }
summary { cursor: pointer; color: var(--link); font-size: 0.9375rem; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
`;

const CHANGES = { changed: '', added: 'Added', gone: 'Gone' } as const;
const word = (change: keyof typeof CHANGES): string =>
  CHANGES[change] ? `<span class="word">${CHANGES[change]}.</span> ` : '';

const side = (name: string, text: string | null): string =>
  `<div><p class="side">${name}</p><p>${text === null ? '<span class="quiet">nothing</span>' : escape(text)}</p></div>`;

const sides = ({ field, old, new: now }: FieldChange): string =>
  `<p class="field">${escape(field[0]!.toUpperCase() + field.slice(1))}</p><div class="sides">${side('Old', old)}${side('New', now)}</div>`;

const list = (lines: string[]): string => `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;

/** As an image, in which nothing of the picture can run or ask for anything. */
function picture(name: string, { svg, png }: Picture, title: string): string {
  const [type, data] = png.length > 0 ? ['png', png] : ['svg+xml', Buffer.from(svg)];
  const image = `<img src="data:image/${type};base64,${data.toString('base64')}" alt="${escape(`${name}: ${title}`)}">`;
  return `<figure><p class="side">${name}</p>${data.length > 0 ? image : '<p class="quiet">No picture.</p>'}</figure>`;
}

function figureEntry({ id, change, title, fields, redrawn, old, new: now }: FigureDifference): string {
  const shown = [...(old ? [picture('Old', old, title)] : []), ...(now ? [picture('New', now, title)] : [])];
  return (
    `<article><h3>${word(change)}${escape(title)}</h3><p class="address"><code>figures/${escape(id)}/</code>, <code>embed/${escape(id)}/</code></p>` +
    (redrawn ? `<div class="pictures">${shown.join('')}</div>` : '<p class="quiet">Its picture is the same.</p>') +
    `${fields.map(sides).join('')}</article>`
  );
}

function factEntry({ id, change, said, label, fields, corrections, holders }: FactDifference): string {
  const shown =
    change === 'changed'
      ? fields.map(sides).join('')
      : `<dl>${fields
          .map(({ field, old, new: now }) => ({ field, text: now ?? old }))
          .filter(({ text }) => text)
          .map(({ field, text }) => `<dt class="side">${escape(field)}</dt><dd>${escape(text!)}</dd>`)
          .join('')}</dl>`;
  const recorded =
    corrections.length > 0
      ? `<p class="field">Recorded as a correction</p>${list(corrections)}`
      : '<p class="quiet">No correction is recorded with this change.</p>';
  const touched = touchedIn(holders);
  return (
    `<article><h3>${word(change)}${escape(label)}${said === label ? '' : `: ${escape(said)}`}</h3><p class="address"><code>${escape(id)}</code></p>` +
    shown +
    (change === 'changed' ? recorded : '') +
    (touched.length > 0
      ? `<details open><summary>Where it stands</summary>${list(touched)}</details>`
      : '<p class="quiet">No page holds it.</p>') +
    '</article>'
  );
}

function textEntry({ path, change, title, old, new: now }: TextDifference): string {
  const paragraphs = (name: string, all: string[]) =>
    `<div><p class="side">${name}</p>${all.map((text) => `<p>${escape(text)}</p>`).join('') || '<p class="quiet">nothing</p>'}</div>`;
  const shown = `<div class="sides">${paragraphs('Only in the old', old)}${paragraphs('Only in the new', now)}</div>`;
  return (
    `<article><h3>${word(change)}${escape(title)}</h3><p class="address"><code>${escape(path || 'home')}</code></p>` +
    `<details${old.length + now.length <= 12 ? ' open' : ''}><summary>Its paragraphs: ${old.length} only in the old, ${now.length} only in the new</summary>${shown}</details></article>`
  );
}

const document = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  // Whatever slips through: nothing runs, and nothing is asked for.
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">` +
  `<title>${escape(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>\n`;

const TITLE = 'What readers will see change';

/** The page of a difference. */
export function writePage({ facts, figures, texts }: Difference): string {
  const parts: [id: string, title: string, entries: string[]][] = [
    ['figures', 'Figures', figures.map(figureEntry)],
    ['facts', 'Facts', facts.map(factEntry)],
    ['texts', 'Texts', texts.map(textEntry)],
  ];
  const nav = `<nav aria-label="Parts"><ul>${parts.map(([id, title, entries]) => `<li><a href="#${id}">${title}: ${entries.length}</a></li>`).join('')}</ul></nav>`;
  const bodies = parts.map(
    ([id, title, entries]) => `<h2 id="${id}">${title}</h2>${entries.join('') || `<p>None changes.</p>`}`,
  );
  return document(
    TITLE,
    `<h1>${TITLE}</h1><p class="quiet">Two builds of the site: old is what it is now, new is what is proposed. The dates that every build writes anew are left aside.</p>${nav}${bodies.join('')}`,
  );
}

/** The page that says why there is nothing to compare. */
export const missingPage = (what: string): string => document(TITLE, `<h1>${TITLE}</h1><p>${escape(what)}</p>`);
