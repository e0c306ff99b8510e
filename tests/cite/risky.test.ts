/** What leaves the site carries our page in place of an address that it can be a risk to open or to share. */
import { expect, test } from 'vitest';
import { publicSources } from '../../src/cite/publicSource.ts';
import { quotation, quotationHtml, quotationLine, quotationMarkdown } from '../../src/cite/quotation.ts';
import { factReference, sourceReference } from '../../src/cite/reference.ts';
import { wikipediaCitation } from '../../src/cite/wikipedia.ts';
import { csvw } from '../../src/exports/csvw.ts';
import { datasetBundle } from '../../src/exports/bundle.ts';
import { url } from '../../src/i18n/paths.ts';
import { publicFact, shownFacts } from '../../src/ledger/publicFact.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');
const facts = shownFacts(ledger);
const risky = facts.filter(({ source }) => source.risky);
const hosts = [...new Set(risky.map(({ source }) => new URL(source.url).host.replace(/^www\./, '')))];
const written = (fact: (typeof facts)[number]): string[] => [
  quotation(fact, ledger),
  quotationHtml(fact, ledger),
  quotationMarkdown(fact, ledger),
  quotationLine(fact, ledger),
  wikipediaCitation(fact, ledger),
  JSON.stringify([
    factReference(fact, ledger),
    sourceReference(fact.source, language),
    publicSources([fact], ledger),
    publicFact(fact, ledger),
  ]),
];

test('some sources are a risk to open, and each says why', () => {
  expect(risky.length).toBeGreaterThan(0);
  for (const { source } of risky) expect(source.beware).toContain('risk to open or to share');
});

test('no text that is copied, and no file, carries their addresses', () => {
  const files = [...ledger.datasets.values()].map((each) =>
    JSON.stringify([csvw(each, language), datasetBundle(each, ledger).references]),
  );
  for (const host of hosts)
    for (const text of [...facts.flatMap(written), ...files])
      expect(text.includes(host), `${host} in ${text.slice(0, 200)}`).toBe(false);
});

test('they carry our page of the source, and of any other its own address', () => {
  for (const fact of [risky[0]!, facts.find(({ source }) => !source.risky)!]) {
    const { source } = fact;
    const address = source.risky ? url(`sources/${source.id}/`, language) : source.url;
    expect(sourceReference(source, language).URL).toBe(address);
    expect(publicSources([fact], ledger)[0]!.address).toBe(address);
    expect(quotationMarkdown(fact, ledger)).toContain(`](${address})`);
    expect(wikipediaCitation(fact, ledger)).toContain(`|url=${address} `);
  }
});
