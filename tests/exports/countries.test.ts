import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { countryFiles } from '../../src/exports/datasetFiles.ts';
import { countriesOf, factsAbout, mainCountries } from '../../src/ledger/countries.ts';
import { shownFacts } from '../../src/ledger/publicFact.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test.each(mainCountries(ledger).map((country) => [country.name, country] as const))(
  'files of %s hold every fact of the ledger on it, series too',
  async (_, country) => {
    const files = new Map(countryFiles(country, ledger).map((file) => [file.extension, file]));
    const bytes = (extension: string) => files.get(extension)!.bytes();
    const ids = shownFacts(ledger)
      .filter((fact) => countriesOf(fact).includes(country.id))
      .map(({ id }) => id);
    expect(factsAbout(country, ledger).map(({ id }) => id)).toEqual(ids);
    expect(ids.some((id) => ledger.facts.get(id)!.source.kind === 'series')).toBe(true);
    expect(ids.some((id) => ledger.facts.get(id)!.source.kind === 'report')).toBe(true);
    expect(csvParse(decode(await bytes('csv'))).map((row) => row.id)).toEqual(ids);
    const json = JSON.parse(decode(await bytes('json'))) as { facts: { id: string; value: unknown }[] };
    expect(json.facts.map(({ id }) => id)).toEqual(ids);
    for (const { id, value } of json.facts) expect(value).toEqual(ledger.facts.get(id)!.value);
    const pack = unzipSync(await bytes('zip'));
    expect(Object.keys(pack)).toEqual(
      expect.arrayContaining(['README.txt', 'LICENCE.txt', 'CITATION.txt', `${country.id}.csv`, `${country.id}.xlsx`]),
    );
    expect(decode(pack['README.txt']!)).toContain(`/countries/${country.id}/`);
  },
);
