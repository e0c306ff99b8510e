/** A thread that writes references, those alone that no earlier build has written: citation.js takes milliseconds for each. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { textCache } from '../build/diskCache.ts';
import { answer } from '../build/workerPool.ts';
import type { Reference, Written } from './reference.ts';

const written = textCache(
  'references',
  ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', 'citeproc'],
  ['src/cite/referenceWorker.ts'],
);

function write(reference: Reference): Written {
  const cite = new Cite(reference);
  return {
    bibtex: String(cite.format('biblatex')).trim(),
    text: String(cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })).trim(),
  };
}

answer(
  (reference: Reference) =>
    JSON.parse(written(() => JSON.stringify(write(reference)), JSON.stringify(reference))) as Written,
);
