/** Mistakes that someone may make in the code, one of each kind, and the tests that must notice them. */

export interface Mutation {
  /** The file of the project. */
  file: string;
  /** What stands there exactly once. */
  text: string;
  /** What stands there then. */
  replacement: string;
  /** Files and folders of tests of the project `unit`, of which at least one test must fail. */
  tests: string[];
}

const mutation = (file: string, text: string, replacement: string, ...tests: string[]): Mutation => ({
  file,
  text,
  replacement,
  tests: tests.map((test) => `tests/${test}`),
});

export const MUTATIONS: Mutation[] = [
  // The ledger.
  mutation('src/ledger/nearest.ts', '? before[j - 2]! + 1', '? before[j - 2]! + 2', 'ledger/nearest.test.ts'),
  mutation(
    'src/ledger/nearest.ts',
    'Math.max(2, Math.floor(word.length / 3))',
    'Math.max(3, Math.floor(word.length / 3))',
    'ledger/nearest.test.ts',
    'ledger/schemas.test.ts',
    'ledger/invalid.test.ts',
  ),
  mutation('src/ledger/ledger.ts', '>= 1e6 ? step : Math.min(step, 1)', '>= 1e3 ? step : Math.min(step, 1)', 'ledger'),
  mutation(
    'src/ledger/ledger.ts',
    "(digits.split('.')[1]?.length ?? 0)",
    "(digits.split('.')[1]?.length ?? 1)",
    'ledger',
  ),
  mutation(
    'src/ledger/sameValue.ts',
    'Math.max(a.rounding ?? 0, b.rounding ?? 0) / 2',
    'Math.max(a.rounding ?? 0, b.rounding ?? 0)',
    'ledger/sameValue.test.ts',
  ),
  mutation(
    'src/ledger/verdicts.ts',
    "certainty === 'floor' && reference >= value",
    "certainty === 'floor' && reference <= value",
    'ledger/verdicts.test.ts',
  ),
  mutation('src/ledger/verdicts.ts', '(claim.rounding ?? 0) / 2', 'claim.rounding ?? 0', 'ledger'),
  mutation('src/ledger/derivations.ts', '((b - a) / a) * 100', '((b - a) / b) * 100', 'ledger/derivations.test.ts'),
  mutation('src/ledger/derivations.ts', 'value.toPrecision(12)', 'value.toPrecision(17)', 'ledger/derivations.test.ts'),
  mutation(
    'src/ledger/format.ts',
    'size >= 1000 ? 0 : size < 0.1 ? 2 : 1',
    'size >= 1000 ? 0 : size < 0.01 ? 2 : 1',
    'ledger/format.test.ts',
  ),
  mutation(
    'src/ledger/format.ts',
    "form !== 'bare' && Boolean(qualifier.before)",
    'Boolean(qualifier.before)',
    'ledger/format.test.ts',
  ),
  mutation(
    'src/ledger/period.ts',
    'start.length === end.length && start < end',
    'start.length === end.length && start <= end',
    'ledger',
  ),
  mutation('src/ledger/period.ts', 'last - first + 1', 'last - first', 'ledger', 'cite', 'search'),
  mutation('src/ledger/disagreements.ts', "fact.kind === 'quantity' ? periodKey(fact.period) : ''", "''", 'ledger'),
  mutation('src/ledger/findNumbers.ts', "'[½⅓⅔¼¾⅕⅛]',", '', 'ledger/findNumbers.test.ts'),
  mutation('src/ledger/fingerprint.ts', '.replaceAll(/[‘’]/g, "\'")', '', 'ledger/fingerprint.test.ts'),
  mutation(
    'src/ledger/fingerprint.ts',
    'if (n > best[1]) best = [i, n];',
    'if (n < best[1]) best = [i, n];',
    'ledger/fingerprint.test.ts',
  ),
  mutation(
    'src/ledger/editor/jsonList.ts',
    'items.find((item) => item.id > id)',
    'items.find((item) => item.id < id)',
    'new/quantities.test.ts',
  ),
  mutation(
    'src/ledger/editor/quantities.ts',
    "if (/^\\W*or more\\b/i.test(after)) return 'at-least';",
    '',
    'new/quantities.test.ts',
  ),
  // Language.
  mutation('src/i18n/format.ts', 'forms[(behindQualifier && governed().get(own)) || own]', 'forms[own]', 'i18n'),
  mutation('src/i18n/format.ts', 'maximumSignificantDigits: 3', 'maximumSignificantDigits: 2', 'ledger/format.test.ts'),
  // Charts.
  mutation('src/charts/dodge.ts', 'Math.max(item.at, floor)) + gap', 'Math.max(item.at, floor)) + gap / 2', 'charts'),
  mutation(
    'src/charts/barChart.ts',
    "row.certainty === 'floor' ? element",
    "row.certainty === 'ceiling' ? element",
    'charts',
    'figures',
  ),
  mutation('src/charts/shareChart.ts', '100 + 1e-9', '200 + 1e-9', 'charts/amounts.test.ts'),
  mutation('src/charts/unitChart.ts', '{ length: count }', '{ length: count + 1 }', 'charts/amounts.test.ts'),
  mutation('src/charts/measureText.ts', '<= width;', '<= width * 1.2;', 'charts', 'figures'),
  mutation('src/charts/svg.ts', ".replaceAll('<', '&lt;')", '', 'charts/charts.test.ts'),
  // Figures and what leaves the site.
  mutation(
    'src/figure/axis.ts',
    'isNarrow(frame) ? [2, 1] : [4, 2, 1]',
    'isNarrow(frame) ? [4, 2, 1] : [4, 2, 1]',
    'figures',
    'new/made.test.ts',
  ),
  mutation('src/figure/table.ts', 'fact.place === place ? { fact, text: formatFact(fact) } : null', 'null', 'figures'),
  mutation('src/figure/facets.ts', 'b.length - a.length', 'a.length - b.length', 'figures'),
  mutation('src/exports/csv.ts', "text.replaceAll('\"', '\"\"')", 'text', 'exports'),
  mutation('src/exports/zip.ts', 'T12:00:00`', 'T12:00:00Z`', 'exports'),
  // What is cited, embedded and sent.
  mutation('src/cite/citation.ts', 'paragraphs.length > 8', 'paragraphs.length > 800', 'cite', 'figures', 'exports'),
  mutation('src/cite/quotation.ts', "label.includes(when) ? '' : `, ${when}`", "''", 'cite'),
  mutation('src/embeds/checkPublished.ts', 'if (seal !== sealOf(pins))', 'if (false)', 'embeds/published.test.ts'),
  mutation('src/headers/headersFile.ts', "'[^/]+')}$`", "'.+')}$`", 'headers'),
  mutation('src/headers/nginx.ts', ".filter((name) => name !== 'Content-Type')", '', 'headers/nginx.test.ts'),
  // What is checked, found, kept and asked.
  mutation('src/check/report.ts', ".replaceAll(',', '%2C')", '', 'check/report.test.ts'),
  mutation(
    'src/check/counterpoints.ts',
    '!fact.counterpoint.some((id) => ids.has(id))',
    'false',
    'check/counterpoints.test.ts',
  ),
  mutation('src/client/searchEngine.ts', 'part >= LEAST * most', 'true', 'search/engine.test.ts'),
  mutation('src/client/searchEngine.ts', "kind !== 'fact'", 'true', 'search/questions.test.ts'),
  mutation('src/client/searchTerms.ts', ".replace(/\\p{M}/gu, '')", '', 'search/terms.test.ts'),
  mutation(
    'src/offline/bundle.ts',
    'hash.update(`${file} ${content.length} `).update(content)',
    'hash.update(`${file} ${content.length} `)',
    'offline/bundle.test.ts',
  ),
  mutation(
    'src/build/diskCache.ts',
    'for (const file of files) basis.update(readFileSync(file));',
    '',
    'exports/kept.test.ts',
  ),
  mutation('src/components/stretch.ts', 'MOST = 12', 'MOST = 11', 'components/stretch.test.ts'),
  mutation('src/cli/difference/difference.ts', 'old: before ? field.old : null', 'old: field.old', 'difference'),
  mutation(
    'src/seo/jsonLd.ts',
    "published === 'string' ? (parsePeriod(published)",
    "published !== 'string' ? (parsePeriod(published.date)",
    'seo/jsonLd.test.ts',
  ),
];
