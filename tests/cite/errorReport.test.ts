import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorReportUrl, LONGEST, translationReportUrl } from '../../src/cite/errorReport.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { site } from '../../src/site.ts';
import { factUrl } from '../../src/i18n/paths.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const page = 'https://example.org/facts/a/b/';

test('a report opens the form with what is known filled in', () => {
  const address = new URL(errorReportUrl({ title: 'a/b', page, fact: 'a/b', says: 'at least 5' }));
  expect(address.origin + address.pathname).toBe(`${site.repository}/issues/new`);
  expect([...address.searchParams]).toEqual([
    ['template', 'number-is-wrong.yml'],
    ['title', 'Wrong: a/b'],
    ['page', page],
    ['fact', 'a/b'],
    ['says', 'at least 5'],
  ]);
});

test('a correction of a translation opens its form with the page filled in, and has fields for the passage', () => {
  const address = new URL(translationReportUrl('https://example.org/ru/'));
  expect(address.origin + address.pathname).toBe(`${site.repository}/issues/new`);
  expect(address.searchParams.get('page')).toBe('https://example.org/ru/');
  const form = readFileSync(`.github/ISSUE_TEMPLATE/${address.searchParams.get('template')}`, 'utf8');
  for (const field of ['page', 'passage', 'better']) expect(form).toContain(`id: ${field}\n`);
});

test('what is not known is left out', () => {
  expect([...new URL(errorReportUrl({ title: 'A figure', page })).searchParams.keys()]).toEqual([
    'template',
    'title',
    'page',
  ]);
});

test('words are encoded, whatever they hold', () => {
  const says = 'a & b = "c" #d?e <f>\n½ “ё” 🙂 +1%';
  const address = errorReportUrl({ title: says, page, says });
  expect(address).toMatch(/^[\w:/.?&=%+*-]+$/);
  expect(new URL(address).searchParams.get('says')).toBe(says);
  expect(new URL(address).searchParams.get('title')).toBe(`Wrong: ${says}`);
});

test('long words are cut between signs, so that the address can be opened', () => {
  for (const sign of ['x', 'ё', '🙂']) {
    const address = errorReportUrl({ title: 'T', page, says: sign.repeat(3000) });
    expect(address.length).toBeLessThanOrEqual(LONGEST);
    expect(address.length).toBeGreaterThan(LONGEST - 20);
    expect(new URL(address).searchParams.get('says')).toMatch(new RegExp(`^(?:${sign})+…$`, 'u'));
  }
});

test('no fact of the ledger is cut', () => {
  for (const fact of shownFacts(ledger)) {
    const says = formatFact(fact, language, 'full');
    expect(
      new URL(errorReportUrl({ title: fact.id, page: factUrl(fact, language), fact: fact.id, says })).searchParams.get(
        'says',
      ),
    ).toBe(says);
  }
});
