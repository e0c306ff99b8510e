/** A thread that writes references, those alone that no earlier build has written: citation.js takes milliseconds for each. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { textCache } from '../build/diskCache.ts';
import { answer } from '../build/workerPool.ts';
import type { Asked, Reference, Written } from './reference.ts';

// A name made of publisher, year and first word is shared by facts that say different things: a paper would cite another.
// Our ids need no other letters than keys may have, and programs of today read UTF-8, without which Cyrillic titles are empty.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

const written = textCache(
  'references',
  ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', 'citeproc'],
  ['src/cite/referenceWorker.ts'],
);

/** The style sets names in the capitals of English titles, Russian ones too where the work is in English. */
function asNamed(reference: Reference): Reference {
  const name = reference['container-title'];
  return name && /\p{Script=Cyrillic}/u.test(name)
    ? { ...reference, 'container-title': `<span class="nocase">${name}</span>` }
    : reference;
}

function write({ reference, dated }: Asked): Written {
  const named = { ...asNamed(reference), ...(dated && { issued: { literal: dated } }) };
  const bibliography = new Cite(named).format('bibliography', {
    format: 'text',
    template: 'apa',
    lang: 'en-US',
  });
  return { bibtex: String(new Cite(reference).format('biblatex')).trim(), text: String(bibliography).trim() };
}

answer((asked: Asked) => JSON.parse(written(() => JSON.stringify(write(asked)), JSON.stringify(asked))) as Written);
