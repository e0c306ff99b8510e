import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedWords, tokens } from '../../src/ledger/fingerprint.ts';
import { plain } from '../../src/ledger/texts.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { read } from './built.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const LONGEST = 8;

/** What a text shares with a report in one run of more than eight words. */
const borrowed = (text: string): string[] =>
  [...ledger.fingerprints.values()].flatMap((print) => {
    const { words, paragraph } = sharedWords(print, tokens(text));
    return words > LONGEST ? [`${words} words of ${print.report} ¶${paragraph} in “${text}”`] : [];
  });

describe('in our own words', () => {
  test('the ledger’s labels, caveats and reasons', () => {
    const texts = [
      ...[...ledger.facts.values()].flatMap(({ label, caveat, omit }) => [label, caveat, omit]),
      ...ledger.disagreements.flatMap(({ question, why, printed }) => [question, why, printed]),
      ...ledger.checks.map(({ why }) => why),
    ];
    expect(texts.flatMap((text) => (text ? borrowed(plain(text, ledger)) : []))).toEqual([]);
  });
  test('the figures’ texts', async () => {
    const texts = (await loadFigures(ledger)).flatMap(({ title, subtitle, alt, caveats }) => [
      title,
      subtitle,
      alt,
      ...caveats,
    ]);
    expect(texts.flatMap((text) => borrowed(plain(text, ledger)))).toEqual([]);
  });
  test.each(['articles', 'systems', 'pages', 'glossary'])('the texts of content/%s, as they are read', (folder) => {
    const pages =
      folder === 'glossary'
        ? ['glossary/index.html']
        : readdirSync(`content/${folder}`).map(
            (file) => `${folder === 'pages' ? '' : `${folder}/`}${file.replace('.mdx', '')}/index.html`,
          );
    for (const page of pages) {
      const html = read('dist', page).replace(
        /<section class="notes"[\s\S]*<\/section>|<blockquote[\s\S]*?<\/blockquote>/g,
        '',
      );
      const paragraphs = Array.from(html.matchAll(/<(p|h1|h2|li|dd)(?: [^>]*)?>([\s\S]*?)<\/\1>/g), ([, , inner]) =>
        inner!.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&'),
      );
      expect(paragraphs.length, page).toBeGreaterThan(8);
      expect(paragraphs.flatMap(borrowed), page).toEqual([]);
    }
  });
  test('a borrowed run is found', () => {
    expect(
      borrowed(
        'They wrote that remittances in 2024 accounted for 45% of Tajikistan’s GDP, the highest ratio globally.',
      ),
    ).toHaveLength(1);
  });
});
