/** What npm run new figure offers for some facts: every form that can carry them, each of which holds at once. */
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { check } from '../../src/check/check.ts';
import { WIDTHS, type Figure } from '../../src/figure/figure.ts';
import { altOf, formsFor, misfit, optionsFor, subtitleOf } from '../../src/figure/drafts/drafts.ts';
import { loadValidFigures } from '../../src/figure/registry.ts';
import { FORM_NAMES } from '../../src/ledger/figureSchema.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Problem } from '../../src/ledger/problem.ts';
import { openProject } from '../../src/project/project.ts';

const files = filesIn('.');
const { ledger } = openProject(files);
const factsOf = (ids: string[]) => ids.map((id) => ledger.facts.get(id)!);

const SETS: Record<string, { ids: string[]; forms: string[] }> = {
  'people on their way': {
    ids: ['uz', 'kg', 'tj'].map((code) => `migrant-counts/${code}-to-kz-after-pandemic`),
    forms: ['bars', 'dots', 'numbers', 'corridor-map', 'place-map', 'share-map'],
  },
  'a reference series': {
    ids: ['world-bank-remittances/tj-2024-share', 'world-bank-remittances/kg-2024-share'],
    forms: ['bars', 'dots', 'line', 'numbers', 'place-map', 'share-map'],
  },
  'two years of two countries': {
    ids: ['kz', 'kg'].flatMap((code) => [`economy/${code}-growth-2019`, `economy/${code}-growth-2020`]),
    forms: ['arrows', 'numbers', 'place-map'],
  },
  'rules of states': {
    ids: ['kz-platform-due', 'tj-migration-policy-1998', 'uz-exit-permits'].map((id) => `policy-timeline/${id}`),
    forms: ['timeline', 'table', 'place-map'],
  },
  'parts of a whole': {
    ids: ['russia', 'kazakhstan', 'ukraine'].map((place) => `migrant-counts/uz-2023-share-${place}`),
    forms: ['numbers', 'shares', 'corridor-map', 'place-map'],
  },
  'people who were counted one by one': {
    ids: ['tj', 'uz', 'kg'].map((code) => `war-and-recruitment/killed-${code}-2023-09`),
    forms: ['bars', 'dots', 'numbers', 'people', 'place-map', 'share-map'],
  },
  'facts of two units': {
    ids: ['migrant-counts/uz-2023-share-russia', 'economy/kz-growth-2019'],
    forms: ['numbers', 'place-map'],
  },
};

test.each(Object.entries(SETS))('%s can be drawn in these forms', (_, { ids, forms }) => {
  expect(formsFor(factsOf(ids), ledger)).toEqual(forms);
});

test('every form carries some of these facts', () => {
  expect(new Set(Object.values(SETS).flatMap(({ forms }) => forms))).toEqual(new Set(FORM_NAMES));
});

describe('each of them', () => {
  const drafts = Object.entries(SETS).flatMap(([, { ids }], i) =>
    formsFor(factsOf(ids), ledger).map((form) => ({ id: `draft-${i}-${form}`, form, ids })),
  );
  const written = drafts.map(({ id, form, ids }) => {
    const facts = factsOf(ids);
    const texts = { title: 'A draft', subtitle: subtitleOf(facts, ledger.language), alt: altOf(form, facts, ledger) };
    const choices = { form, ...texts, caveats: [], ...optionsFor(form, facts, ledger) };
    return [`data/figures/${id}.json`, JSON.stringify(choices)] as const;
  });
  const edited = withEdits(files, new Map(written));
  let problems: Problem[];
  let figures: Figure[];
  beforeAll(async () => {
    problems = await check(edited);
    ({ figures } = await loadValidFigures(parseLedger(edited).ledger));
  });

  test('passes the check as it is', () => {
    expect(problems).toEqual([]);
  });

  test.each(drafts.map(({ id, ids }) => [id, ids] as const))('%s draws every fact at both widths', (id, ids) => {
    const figure = figures.find((each) => each.id === id)!;
    for (const width of Object.values(WIDTHS)) {
      const { body, height } = figure.draw({ width, id: 'x' });
      expect(height).toBeGreaterThan(20);
      expect(body).not.toMatch(/NaN|Infinity|undefined/);
      // A line names the facts of its values together.
      for (const fact of ids) expect(body).toMatch(new RegExp(`data-fact="${fact}"|data-points="[^"]*${fact} `));
    }
  });
});

test('a form says what keeps facts out of it', () => {
  const misfitOf = (form: (typeof FORM_NAMES)[number], ...ids: string[]) => misfit(form, factsOf(ids), ledger);
  const [share, growth] = ['migrant-counts/uz-2023-share-russia', 'economy/kz-growth-2020'];
  expect(misfitOf('bars', 'policy-timeline/uz-exit-permits')).toBe(
    'expected a fact with one number, received "policy-timeline/uz-exit-permits"',
  );
  expect(misfitOf('bars', share, growth)).toBe(
    'expected facts of one unit, received migrant-counts/uz-2023-share-russia in % and economy/kz-growth-2020 in % in a year',
  );
  expect(misfitOf('dots', growth)).toBe('expected a number of at least 0, received "economy/kz-growth-2020"');
  expect(misfitOf('bars', 'economy/kz-growth-2019', growth)).toMatch(/^expected numbers on one side of zero/);
  expect(misfitOf('arrows', 'economy/kz-growth-2019')).toMatch(/^expected two facts of each place, of two dates/);
  expect(misfitOf('line', share)).toMatch(/^expected a fact of a reference series/);
  expect(misfitOf('timeline', share)).toMatch(/^expected an event, a rule or another fact without a unit/);
  expect(misfitOf('shares', 'migrant-counts/tj-2022-crossings')).toMatch(/^expected a share in percent/);
  expect(misfitOf('people', 'migrant-counts/tj-2022-crossings')).toMatch(/^expected a number of people/);
  expect(misfitOf('corridor-map', growth)).toMatch(/^expected a number of at least 0/);
  expect(misfitOf('share-map', 'remittance-shares/tj-2024-update', 'remittance-shares/tj-2024-journey-ahead')).toMatch(
    /^expected one fact of each country/,
  );
});
