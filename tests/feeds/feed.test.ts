import { describe, expect, test } from 'vitest';
import { xml2js, type Element } from 'xml-js';
import { findFact } from '../../src/ledger/ledger.ts';
import type { Fact } from '../../src/ledger/types.ts';
import { allChanges, changeId, changesOf, changeUrl } from '../../src/ledger/changes.ts';
import { writeAtom, writeJsonFeed, type Entry, type Touched } from '../../src/feeds/changeFeeds.ts';
import { factUrl, url } from '../../src/i18n/paths.ts';
import { readHtml } from '../support/readHtml.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const touched: Touched[] = [
  { kind: 'Chapter', title: 'Of {remittance-shares/tj-2024-update} & more', to: 'articles/watched/', translated: true },
  { kind: 'Figure', title: 'A <figure>', to: 'figures/six-numbers/', embed: 'embed/six-numbers/', translated: true },
];
const HOSTILE = '<b>&amp;</b> & ]]> "c" \'d\' <script>e</script> \u00a0ё';
const hostileFact: Fact = {
  ...findFact('systems/amina-globalpulse', ledger),
  label: HOSTILE,
  corrections: [{ date: '2027-02-03', field: 'label', old: `${HOSTILE} before`, new: HOSTILE, why: HOSTILE }],
};
const entries: Entry[] = [...changesOf(hostileFact, ledger), ...allChanges(ledger)].map((change) => ({
  change,
  touched,
}));

/** The elements of a name directly below one, and the text of the first. */
const below = (element: Element, name: string): Element[] =>
  (element.elements ?? []).filter((each) => each.name === name);
const text = (element: Element, name: string): string =>
  (below(element, name)[0]?.elements ?? []).map((each) => String(each.text ?? each.cdata ?? '')).join('');
const href = (element: Element, rel?: string): string | undefined =>
  below(element, 'link')
    .map(({ attributes }) => attributes!)
    .find((each) => each.rel === rel)?.href as string | undefined;

/** What both feeds must hold of an entry in their HTML. */
function expectWhole(html: string, { change }: Entry) {
  const { text: words, links, tags } = readHtml(html);
  for (const text of [change.old, change.new, change.why, 'Of 49% & more', 'A <figure>']) expect(words).toContain(text);
  expect(links).toEqual([
    factUrl(change.fact, language),
    url('articles/watched/', language),
    url('figures/six-numbers/', language),
    url('embed/six-numbers/', language),
  ]);
  expect(new Set(tags)).toEqual(new Set(['p', 'a', 'dl', 'dt', 'dd', 'del', 'ins', 'ul', 'li']));
}

describe('the Atom feed', () => {
  const root = xml2js(writeAtom(entries, ledger)) as Element;
  const [feed] = below(root, 'feed') as [Element];
  const own = below(feed, 'entry');

  test('is XML with one feed in Atom’s namespace, and each of what RFC 4287 asks of it once', () => {
    expect(root.elements).toHaveLength(1);
    expect(feed.attributes!.xmlns).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author']) expect(below(feed, name), name).toHaveLength(1);
    expect(text(below(feed, 'author')[0]!, 'name')).toBe('Northbound');
    expect(feed.attributes).toMatchObject({ 'xml:lang': 'en' });
    expect(href(feed, 'self')).toBe(url('corrections.atom', language));
    expect(href(feed, 'alternate')).toBe(url('corrections/', language));
    expect(text(feed, 'updated')).toBe('2027-02-03T00:00:00.000Z');
  });
  test('holds each change, with id, title, date, link and the whole text', () => {
    expect(own).toHaveLength(entries.length);
    own.forEach((entry, i) => {
      for (const name of ['id', 'title', 'updated', 'content', 'link'])
        expect(below(entry, name), name).toHaveLength(1);
      const { change } = entries[i]!;
      expect(text(entry, 'id')).toBe(changeId(change, language));
      expect(href(entry)).toBe(changeUrl(change, language));
      expect(text(entry, 'updated')).toBe(`${change.correction.date}T00:00:00.000Z`);
      expect(below(entry, 'title')[0]!.attributes!.type).toBe('html');
      expectWhole(text(entry, 'content'), entries[i]!);
    });
  });
  test('has ids that no other entry has, and only absolute addresses', () => {
    const ids = [text(feed, 'id'), ...own.map((entry) => text(entry, 'id'))];
    expect(new Set(ids).size).toBe(ids.length);
    const links = [feed, ...own].flatMap((element) =>
      below(element, 'link').map(({ attributes }) => String(attributes!.href)),
    );
    for (const address of [...ids, ...links]) expect(new URL(address).protocol).toMatch(/^https?:$/);
  });
  test('takes no words for markup', () => {
    expect(readHtml(text(own[0]!, 'title'))).toEqual({ text: `${HOSTILE}: label corrected`, links: [], tags: [] });
    expect(readHtml(text(own[0]!, 'summary')).text).toBe(`Before: ${HOSTILE} before. After: ${HOSTILE}.`);
  });
});

describe('the JSON feed', () => {
  const feed = JSON.parse(writeJsonFeed(entries, ledger)) as Record<string, unknown> & {
    items: (Record<string, unknown> & { _northbound: Record<string, unknown> })[];
  };

  test('has what JSON Feed 1.1 asks of it', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Northbound: what changed',
      home_page_url: url('corrections/', language),
      feed_url: url('corrections.json', language),
      language: 'en',
      authors: [{ name: 'Northbound', url: url('', language) }],
    });
    // What version 1.1 gave up.
    expect(feed).not.toHaveProperty('author');
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(entries.length);
  });
  test('holds each change in words, and in the ledger’s own terms for programs', () => {
    feed.items.forEach((item, i) => {
      const { change } = entries[i]!;
      const { date, field, old, new: put } = change.correction;
      expect(item).toMatchObject({
        id: changeId(change, language),
        url: changeUrl(change, language),
        date_published: `${date}T00:00:00.000Z`,
        date_modified: `${date}T00:00:00.000Z`,
      });
      expectWhole(String(item.content_html), entries[i]!);
      expect(item._northbound).toEqual({
        fact: change.fact.id,
        field,
        old,
        new: put,
        why: change.why,
        date,
        touched: [
          url('articles/watched/', language),
          url('figures/six-numbers/', language),
          url('embed/six-numbers/', language),
        ],
      });
    });
    expect(feed.items[0]!.title).toBe(`${HOSTILE}: label corrected`);
  });
});

test('feeds without a change are as old as the edition', () => {
  const [feed] = below(xml2js(writeAtom([], ledger)) as Element, 'feed') as [Element];
  expect(text(feed, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  expect(below(feed, 'entry')).toEqual([]);
  expect((JSON.parse(writeJsonFeed([], ledger)) as { items: unknown[] }).items).toEqual([]);
});
