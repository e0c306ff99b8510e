import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { published } from '../../src/cite/citation.ts';
import { sharedAddress } from '../../src/cite/sharedAddress.ts';
import { disagreementsOf } from '../../src/ledger/disagreements.ts';
import {
  quotation,
  quotationHtml,
  quotationLine,
  quotationMarkdown,
  quotationShort,
  statement,
} from '../../src/cite/quotation.ts';
import { citeTemplate, wikipediaCitation } from '../../src/cite/wikipedia.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { plain } from '../../src/ledger/texts.ts';
import { factUrl } from '../../src/i18n/paths.ts';
import { readHtml } from '../support/readHtml.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const facts = shownFacts(ledger);
const FORMS = {
  line: quotationLine,
  text: quotation,
  HTML: quotationHtml,
  Markdown: quotationMarkdown,
  Wikipedia: wikipediaCitation,
};

/** Everything that some language would take for its own. */
const HOSTILE = `<b>&amp;</b> & | = ]] }} {{x|y=z}} [[a|b]] [c](d) ![e](f) *g* _h_ \`i\` \\j ~~k~~ ~~~~ $l$ ''m'' '''n''' __TOC__ </ref> <nowiki> "o" http://p.example/?q=r -->`;
const sample = findFact('remittance-shares/tj-2024-update', ledger);
const hostile: Fact = {
  ...sample,
  label: `${HOSTILE} 2024`,
  statedBy: HOSTILE,
  caveat: HOSTILE,
  phrase: HOSTILE,
  source: {
    ...sample.source,
    title: HOSTILE,
    publisher: HOSTILE,
    author: `${HOSTILE}, and others`,
    short: HOSTILE,
    url: `https://s.example/(a)/[b]?c=d&e='f'|{g}`,
  },
};
const starts = ['* a', '# b', '1. c', '- d', ': e', '+ f', '; g', '; h', ' i'].map((label): Fact => ({
  ...sample,
  label,
}));
const all = [...facts, hostile, ...starts];

interface Read {
  text: string;
  links: string[];
}

/** What a reader of Markdown reads, with the kinds of its nodes. */
function readMarkdown(source: string): Read & { kinds: Set<string> } {
  const read = { text: '', links: [] as string[], kinds: new Set<string>() };
  const walk = (node: Nodes) => {
    read.kinds.add(node.type);
    if (node.type === 'link') read.links.push(node.url);
    if ('value' in node) read.text += node.value;
    if ('children' in node) (node.children as Nodes[]).forEach(walk);
  };
  walk(unified().use(remarkParse).parse(source));
  return read;
}

/** What MediaWiki reads of words of ours: entities, and the two templates that stand for signs. */
const readWiki = (source: string) =>
  source
    .replaceAll('{{!}}', '|')
    .replaceAll('{{=}}', '=')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** A citation taken apart: what stands before the reference, the template’s name and parameters, what stands behind it. */
function readCitation(source: string) {
  const [, before, inside] = /^(.*?)<ref>(.*)<\/ref>$/s.exec(source)!;
  let depth = 0;
  let end = 0;
  const cuts: number[] = [];
  for (let i = 0; i < inside!.length && end === 0; i += 1) {
    const two = inside!.slice(i, i + 2);
    if (two === '{{') {
      depth += 1;
      i += 1;
    } else if (two === '}}') {
      depth -= 1;
      i += 1;
      if (depth === 0) end = i + 1;
    } else if (inside![i] === '|' && depth === 1) cuts.push(i);
  }
  const pieces = cuts.map((cut, i) => inside!.slice(cut + 1, cuts[i + 1] ?? end - 2));
  const parameters = Object.fromEntries(
    pieces.map((piece) => [piece.slice(0, piece.indexOf('=')), piece.slice(piece.indexOf('=') + 1).trimEnd()]),
  );
  return { before: before!, name: inside!.slice(2, cuts[0]).trim(), parameters, after: inside!.slice(end + 1), depth };
}

/** How each form that is markup is read back to words. */
const READERS: Record<string, (source: string) => string> = {
  HTML: (source) => readHtml(source).text,
  Markdown: (source) => readMarkdown(source).text,
  Wikipedia: readWiki,
};

describe('every form', () => {
  test.each(Object.entries(FORMS))(
    'as %s holds value, date, paragraph, caveat and address of every fact',
    (name, write) => {
      for (const fact of facts) {
        const source = write(fact, ledger);
        const text = (READERS[name] ?? String)(source);
        expect(text, fact.id).toContain(fact.unit ? formatFact(fact, language, 'full') : plain(fact.label, ledger));
        const when = published(fact.source, language);
        expect(text, fact.id).toContain(name === 'Wikipedia' && when === 'undated' ? 'n.d.' : when);
        expect(text, fact.id).toContain(plain(fact.statedBy, ledger));
        if (fact.paragraph) expect(text, fact.id).toContain(`¶${fact.paragraph}`);
        if (fact.caveat) expect(text, fact.id).toContain(plain(fact.caveat, ledger));
        expect(text, fact.id).toContain(factUrl(fact, language));
        expect(text, fact.id).not.toMatch(/undefined|\bnull\b|\[object/);
      }
    },
  );
  test('names the source: in full by its title, in a line by what readers call it', () => {
    for (const fact of facts) {
      const { title, short, publisher } = fact.source;
      expect(quotation(fact, ledger)).toContain(title);
      expect(
        [short, publisher].some((name) => quotationLine(fact, ledger).includes(name)),
        fact.id,
      ).toBe(true);
    }
  });
  test('in one line holds value, who says so, when, and the address, and tells of a dispute', () => {
    for (const fact of facts) {
      const text = quotationShort(fact, ledger);
      expect(text, fact.id).toContain(statement(fact, ledger));
      expect(text, fact.id).toContain(plain(fact.statedBy, ledger));
      expect(text, fact.id).toContain(published(fact.source, language));
      expect(text, fact.id).not.toContain('\n');
      expect(text.endsWith(factUrl(fact, language)), fact.id).toBe(true);
      expect(text.includes('Other sources say otherwise.'), fact.id).toBe(disagreementsOf(fact.id, ledger).length > 0);
    }
    expect(quotationShort(sample, ledger)).toMatch(
      /^Remittances as a share of GDP, Tajikistan, 2024: 49% of GDP \(A 2025 update, publication not named, quoted by The Times of Central Asia, 2025 \(inferred\)\)\. Other sources say otherwise\. https:\S+\/tj-2024-update\/$/,
    );
  });
  test('in a line is shorter than in full, and says nothing twice', () => {
    for (const fact of facts)
      expect(quotationLine(fact, ledger).length, fact.id).toBeLessThan(quotation(fact, ledger).length);
    expect(quotationLine(sample, ledger)).toMatch(
      /^Remittances as a share of GDP, Tajikistan, 2024: 49% of GDP\. Source: A 2025 update, publication not named, quoted by The Times of Central Asia, 2025 \(inferred\), ¶5\. Note: .* https:\S+\/tj-2024-update\/$/,
    );
    const other = facts.find(
      ({ statedBy, source }) => source.id === 'diplomat-2025' && !statedBy.includes('Diplomat'),
    )!;
    expect(quotationLine(other, ledger)).toContain(
      `Source: ${plain(other.statedBy, ledger)}, in The Diplomat, March 2025, ¶${other.paragraph}.`,
    );
  });
});

describe('HTML', () => {
  test('reads as the plain quotation does, with two links and nothing else, whatever the words', () => {
    for (const fact of all) {
      const { text, links, tags } = readHtml(quotationHtml(fact, ledger));
      expect(text, fact.id).toBe(quotation(fact, ledger));
      expect(tags, fact.id).toEqual(['p', 'a', 'a']);
      expect(links[1]).toBe(factUrl(fact, language));
      expect(decodeURIComponent(links[0]!), fact.id).toBe(decodeURIComponent(sharedAddress(fact.source, language)));
    }
  });
});

describe('Markdown', () => {
  test('reads as the plain quotation does, with two links and nothing else, whatever the words', () => {
    for (const fact of all) {
      const { text, links, kinds } = readMarkdown(quotationMarkdown(fact, ledger));
      expect(text.trim(), fact.id).toBe(quotation(fact, ledger).trim());
      expect([...kinds].sort(), fact.id).toEqual(['link', 'paragraph', 'root', 'text']);
      expect(links[1]).toBe(factUrl(fact, language));
      expect(decodeURIComponent(links[0]!), fact.id).toBe(decodeURIComponent(sharedAddress(fact.source, language)));
    }
  });
  test('sets no dollar sign that a program could take for mathematics', () => {
    expect(quotationMarkdown(findFact('systems/documents-bribe', ledger), ledger)).toContain('often reaching \\$300');
  });
});

describe('a citation for Wikipedia', () => {
  test('has balanced braces and the parameters of its template, for every fact', () => {
    for (const fact of all) {
      const source = wikipediaCitation(fact, ledger);
      const { name, parameters, depth } = readCitation(source);
      const { title, author, publisher } = fact.source;
      expect(source.split('{{').length, fact.id).toBe(source.split('}}').length);
      expect(depth, fact.id).toBe(0);
      expect(['cite news', 'cite web']).toContain(name);
      const known = [
        'title',
        'language',
        'author',
        'newspaper',
        'publisher',
        'date',
        'url',
        'access-date',
        'at',
        'quote',
        'via',
      ];
      expect(known, fact.id).toEqual(expect.arrayContaining(Object.keys(parameters)));
      expect(readWiki(parameters.title!), fact.id).toBe(title);
      expect(parameters.language === undefined, fact.id).toBe(!/\p{sc=Cyrl}/u.test(title));
      expect(readWiki(parameters.newspaper ?? parameters.publisher!), fact.id).toBe(publisher);
      expect(readWiki(parameters.author ?? '').replace(/^\(\((.*)\)\)$/s, '$1'), fact.id).toBe(author ?? '');
      expect(parameters.date, fact.id).toMatch(/^(?:n\.d\.|(?:(?:\d{1,2} )?[A-Z][a-z]+ )?\d{4})$/);
      expect(decodeURIComponent(parameters.url!), fact.id).toBe(
        decodeURIComponent(sharedAddress(fact.source, language)),
      );
      expect(parameters['access-date']).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
      expect(parameters.at, fact.id).toBe(fact.paragraph ? `¶${fact.paragraph}` : undefined);
      expect(parameters.quote === undefined ? null : readWiki(parameters.quote), fact.id).toBe(fact.phrase);
      expect(parameters.via).toBe('Northbound');
    }
  });
  test('says what the quotation says before and behind its template', () => {
    for (const fact of all) {
      const { before, after } = readCitation(wikipediaCitation(fact, ledger));
      const whole = quotation(fact, ledger);
      expect(whole.startsWith(readWiki(before)), fact.id).toBe(true);
      const behind = readWiki(after).replace(/^Published [^.]+ \(inferred\)\. /, '');
      for (const part of [
        `Stated by: ${plain(fact.statedBy, ledger)}`,
        fact.caveat ? `Note: ${plain(fact.caveat, ledger)}` : '',
        `: ${factUrl(fact, language)}`,
      ]) {
        expect(behind, fact.id).toContain(part);
        expect(whole, fact.id).toContain(part);
      }
    }
  });
  test('lets no words of ours be markup', () => {
    const source = wikipediaCitation(hostile, ledger);
    const bare = source
      .replace(citeTemplate(hostile, language), '')
      .replaceAll('{{!}}', '')
      .replaceAll('{{=}}', '')
      .replace(/^(.*)<ref>(.*)<\/ref>$/s, '$1$2')
      .replace(/&#\d+;/g, '');
    expect(bare).not.toMatch(/[<>[\]{}|~=]|''|__|&/);
    for (const fact of starts) expect(wikipediaCitation(fact, ledger), fact.label).not.toMatch(/^[*#:; -]/);
  });
  test('marks a date that we inferred, which the template cannot', () => {
    expect(wikipediaCitation(sample, ledger)).toMatch(/\|date=2025 .*\}\} Published 2025 \(inferred\)\. Stated by/);
    const dated = findFact('war-and-recruitment/killed-ca-2023-09', ledger);
    expect(wikipediaCitation(dated, ledger)).not.toContain('inferred).');
  });
  test('writes a name with commas as one, and a report as news', () => {
    const stock = facts.find(({ source }) => source.id === 'un-migrant-stock-2019')!;
    expect(citeTemplate(stock, language)).toMatch(
      /^\{\{cite web .*\|author=\(\(United Nations, Department of .*\)\) \|publisher=United Nations /,
    );
    expect(citeTemplate(sample, language)).toMatch(/^\{\{cite news .*\|newspaper=The Times of Central Asia /);
  });
});
