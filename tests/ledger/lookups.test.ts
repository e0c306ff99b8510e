/** What is looked up in an index is what a walk over everything would find. */
import { expect, test } from 'vitest';
import { makeFingerprint, sharedWords, tokens } from '../../src/ledger/fingerprint.ts';
import { disagreementsOf, topic } from '../../src/ledger/disagreements.ts';
import { sameAnswers } from '../../src/ledger/related.ts';
import { sameValue } from '../../src/ledger/sameValue.ts';
import { textUses, usedIn } from '../../src/ledger/uses.ts';
import type { Fingerprint } from '../../src/ledger/schema.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const facts = [...ledger.facts.values()];

test('the disagreements of a fact', () => {
  const walked = facts.map(({ id }) => ledger.disagreements.filter((entry) => entry.facts.includes(id)));
  expect(walked.flat().length).toBeGreaterThan(20);
  expect(facts.map(({ id }) => disagreementsOf(id, ledger))).toEqual(walked);
});

test('the same answers of other sources', () => {
  const described = facts.map((fact) => ({ fact, about: topic(fact) }));
  const walked = described.map(({ fact, about }) => {
    const rivals = new Set(
      ledger.disagreements
        .filter((entry) => entry.reason === 'definition' && entry.facts.includes(fact.id))
        .flatMap((entry) => entry.facts),
    );
    if (fact.kind !== 'quantity') return [];
    return described
      .filter(
        (other) =>
          other.fact.omit === null &&
          !rivals.has(other.fact.id) &&
          other.fact.source !== fact.source &&
          other.about === about &&
          other.fact.kind === 'quantity' &&
          sameValue(other.fact, fact),
      )
      .map((other) => other.fact.id);
  });
  expect(walked.flat().length).toBeGreaterThan(5);
  expect(facts.map((fact) => sameAnswers(fact, ledger).map(({ id }) => id))).toEqual(walked);
});

test('the facts of a text', () => {
  const texts = new Map([...textUses(ledger).values()].flat().map((use) => [`${use.collection}/${use.slug}`, use]));
  expect(texts.size).toBeGreaterThan(30);
  for (const { collection, slug } of texts.values()) {
    const walked = [...textUses(ledger)]
      .filter(([, uses]) => uses.some((use) => use.collection === collection && use.slug === slug))
      .map(([id]) => id);
    expect(usedIn(collection, slug, ledger), `${collection}/${slug}`).toEqual(walked);
  }
  expect(usedIn('articles', 'no-such-text', ledger)).toEqual([]);
});

/** The longest run, found by laying each place of the text on each place of each paragraph. */
function walkedShare(print: Fingerprint, text: string): { paragraph: number; words: number } {
  const split = (hashes: string) => hashes.match(/.{6}/g) ?? [];
  const own = split(makeFingerprint(print.report, `[1] ${text}`).paragraphs[1]!);
  let best = { paragraph: 0, words: 0 };
  for (const [number, hashes] of Object.entries(print.paragraphs)) {
    const theirs = split(hashes);
    let [start, matched] = [0, 0];
    own.forEach((_, i) =>
      theirs.forEach((_hash, p) => {
        let n = 0;
        while (i + n < own.length && own[i + n] === theirs[p + n]) n += 1;
        if (n > matched) [start, matched] = [i, n];
      }),
    );
    const words =
      matched === 0
        ? 0
        : tokens(text)
            .slice(start, start + matched + 2)
            .filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
    if (words > best.words) best = { paragraph: Number(number), words };
  }
  return best;
}

test('the words that a text shares with a report', () => {
  const own = facts
    .flatMap(({ caveat, phrase }) => [caveat, phrase])
    .filter((text) => text !== null)
    .filter((_, i) => i % 25 === 0);
  const invented = makeFingerprint('invented', '[3] a b c a b c d, and a b c.\n[1] a b c d e\n[2] x a b c d e f');
  const texts = ['a b c', 'x a b c d e', 'a b c a b c', 'nothing of it', '', 'one', 'c d, and a b c. e'];
  const cases = [
    ...texts.map((text) => [invented, text] as const),
    ...[...ledger.fingerprints.values()].flatMap((print) => own.map((text) => [print, text] as const)),
  ];
  const shared = cases.map(([print, text]) => sharedWords(print, tokens(text)));
  expect(shared.filter(({ words }) => words > 2).length).toBeGreaterThan(20);
  expect(shared).toEqual(cases.map(([print, text]) => walkedShare(print, text)));
});
