import { describe, expect, test } from 'vitest';
import { statement } from '../../src/cite/quotation.ts';
import { findFact } from '../../src/ledger/ledger.ts';
import { pagedFacts } from '../../src/ledger/publicFact.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import {
  article,
  breadcrumbs,
  catalogue,
  claim,
  dataset,
  figureDataset,
  sourceWork,
  website,
  writeJsonLd,
  type Thing,
} from '../../src/seo/jsonLd.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const facts = pagedFacts(ledger);

/** A thing as programs read it. */
interface Read {
  '@type': string;
  [property: string]: unknown;
}
const read = (thing: Thing): Read => JSON.parse(JSON.stringify(thing)) as Read;

describe('a claim', () => {
  test('of every fact says what, who, where and when, and rates nothing', () => {
    for (const fact of facts) {
      const thing = read(claim(fact, ledger));
      expect(thing).toMatchObject({
        '@type': 'Claim',
        url: `https://northbound.example/${fact.page}`,
        text: statement(fact, ledger),
        appearance: {
          '@type': fact.paragraph ? 'Article' : 'CreativeWork',
          name: fact.source.title,
          url: fact.source.url,
        },
      });
      if (fact.paragraph) expect(thing.appearance).toMatchObject({ pagination: `¶${fact.paragraph}` });
      expect(JSON.stringify(thing), fact.id).not.toMatch(/ClaimReview|[rR]ating|[{"]null|undefined/);
    }
  });
  test('is of a person where the ledger knows one of that name, of an organisation where it knows a publisher, else in bare words', () => {
    const by = (start: string) => {
      const author = read(
        claim(
          facts.find(({ statedBy }) => statedBy.startsWith(start))!,
          ledger,
        ),
      ).author as Read | string;
      return typeof author === 'string' ? 'words' : author['@type'];
    };
    expect(by('Abdukhalim Gafforzoda')).toBe('Person');
    expect(by('World Bank')).toBe('Organization');
    expect(by('IWPR (')).toBe('Organization');
    expect(by('An unnamed Tajik student')).toBe('words');
    expect(by('Darina Zhunusova')).toBe('words');
  });
  test('leaves out a date that we inferred', () => {
    const inferred = findFact('remittance-shares/tj-2024-update', ledger);
    expect(typeof inferred.source.published).toBe('object');
    expect(read(claim(inferred, ledger)).datePublished).toBeUndefined();
    const dated = facts.find(({ source }) => source.id === 'moscow-times-2023')!;
    expect(read(claim(dated, ledger)).datePublished).toBe('2023-09-07');
  });
});

describe('datasets', () => {
  const long = (thing: Read) =>
    expect((thing.description as string).length, thing.name as string).toBeGreaterThanOrEqual(50);
  test('have a name, a description that search engines take, a licence, and files', async () => {
    for (const entry of ledger.datasets.values()) {
      const thing = read(dataset(entry, language));
      long(thing);
      expect(thing).toMatchObject({
        '@type': 'Dataset',
        name: entry.title,
        license: 'https://creativecommons.org/licenses/by/4.0/',
      });
      expect((thing.distribution as Read[]).map(({ contentUrl }) => contentUrl)).toContain(
        `https://northbound.example/facts/${entry.id}.csv`,
      );
    }
    for (const figure of await loadFigures(ledger)) {
      const thing = read(figureDataset(figure, ledger));
      long(thing);
      expect(thing.isBasedOn).toHaveLength(figure.sources.length);
      expect(thing.citation).toHaveLength(figure.facts.length);
    }
  });
  test('are all in the catalogue', () => {
    expect(read(catalogue(ledger)).dataset).toHaveLength(ledger.datasets.size);
  });
});

test('a chapter names its claims and, once each, the works that hold them', () => {
  const used = facts.slice(0, 12);
  const head = {
    slug: 'watched',
    chapter: 7,
    title: 'Watched',
    description: 'What {remittance-shares/tj-2024-update} is.',
    published: '2026-01-02',
    updated: '2026-03-04',
  };
  const thing = read(article(head, used, [used[0]!.source], ledger));
  expect(thing).toMatchObject({
    '@type': 'Article',
    headline: 'Watched',
    description: 'What 49% is.',
    datePublished: '2026-01-02',
    dateModified: '2026-03-04',
    image: { width: { value: 1200, unitCode: 'E37' }, height: { value: 630, unitCode: 'E37' } },
  });
  expect((thing.citation as Read[]).map((each) => each['@id'])).toEqual(
    used.map(({ id }) => `https://northbound.example/facts/${id}/#claim`),
  );
  const works = [...new Set(used.map(({ source }) => source))].map((source) => read(sourceWork(source, language)));
  expect(thing.isBasedOn).toEqual(works.map((work) => ({ '@type': work['@type'], '@id': work['@id'] })));
});

test('a source tells on its page all that is known of it, by the name that chapters call it by', () => {
  for (const source of ledger.sources.values())
    expect(read(sourceWork(source, language))).toMatchObject({
      '@id': `https://northbound.example/sources/${source.id}/#work`,
      name: source.title,
      publisher: { name: source.publisher },
      url: source.url,
    });
});

describe('the way to a page', () => {
  const names = (page: string, title: string) =>
    (read(breadcrumbs(page, title, ledger)!).itemListElement as Read[]).map(({ name }) => name);
  test('goes through the pages above it', () => {
    expect(names('facts/economy/x/', 'X')).toEqual([
      'Northbound',
      'The ledger',
      ledger.datasets.get('economy')!.title,
      'X',
    ]);
    expect(names('articles/watched/', 'Watched')).toEqual(['Northbound', 'Watched']);
    expect(names('systems/patent/', 'The patent')).toEqual(['Northbound', 'Systems explained', 'The patent']);
    expect(breadcrumbs('', 'Northbound', ledger)).toBeNull();
  });
});

test('no text can end the script that holds it', () => {
  const evil = { ...website(language), name: '</script><script>alert(1)</script><!-- & \u2028' };
  const written = writeJsonLd([evil]);
  expect(written).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(written)['@graph'][0].name).toBe(evil.name);
  expect(JSON.parse(written)['@context']).toBe('https://schema.org');
});

describe('the types of schema.org', () => {
  // `npm run types` fails where one of these lines is no error any longer.
  test('refuse what a thing does not have', () => {
    const refused: Thing[] = [
      // @ts-expect-error A work in general has no pages.
      { '@type': 'CreativeWork', pagination: '¶3' },
      // @ts-expect-error A width is a distance or a quantity.
      { '@type': 'ImageObject', width: 1200 },
      // @ts-expect-error A claim is of a person or an organisation.
      { '@type': 'Claim', author: { '@type': 'Place', name: 'Dushanbe' } },
    ];
    expect(refused).toHaveLength(3);
  });
  test('are those of all that is written', () => {
    const within = (value: unknown): Read[] =>
      value === null || typeof value !== 'object'
        ? []
        : [...('@type' in value ? [value as Read] : []), ...Object.values(value).flatMap(within)];
    const things = [...facts.map((fact) => claim(fact, ledger)), website(language)].map(read).flatMap(within);
    const images = things.filter((thing) => thing['@type'] === 'ImageObject');
    expect(images.length).toBeGreaterThan(facts.length);
    for (const { width, height } of images)
      expect([width, height]).toEqual(
        [1200, 630].map((value) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' })),
      );
    expect(things.filter((thing) => thing['@type'] === 'CreativeWork' && 'pagination' in thing)).toEqual([]);
  });
});
