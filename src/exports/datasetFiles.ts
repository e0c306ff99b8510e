import { publicSources } from '../cite/publicSource.ts';
import { csvw } from './csvw.ts';
import { shownIn } from './factTable.ts';
import type { Dataset } from '../ledger/types.ts';
import { fill } from '../i18n/format.ts';
import { factsAbout } from '../ledger/countries.ts';
import { LICENCE } from '../ledger/licence.ts';
import { publicFact } from '../ledger/publicFact.ts';
import { toCsv } from './csv.ts';
import { download, XLSX, type Download } from './download.ts';
import { withPack } from './pressPack.ts';
import { datasetBundle } from './bundle.ts';
import { toXlsx } from './xlsx.ts';
import type { Place } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';

function json(dataset: Dataset, ledger: Ledger): string {
  const { id, title, description } = dataset;
  const shown = shownIn(dataset);
  const facts = shown.map((fact) => publicFact(fact, ledger));
  return JSON.stringify({
    id,
    title,
    description,
    licence: LICENCE.short,
    facts,
    sources: publicSources(shown, ledger),
  });
}

/** A dataset in every kind of file. @param page its address on the site */
export function datasetFiles(dataset: Dataset, ledger: Ledger, page?: string): Download[] {
  const bundle = () => datasetBundle(dataset, ledger, page);
  const { kinds } = ledger.language.messages.files;
  return withPack(
    bundle,
    [
      download('csv', 'text/csv; charset=utf-8', kinds.csv, () => toCsv(shownIn(dataset), ledger)),
      download('csv-metadata.json', 'application/csvm+json', kinds.csvw, () =>
        JSON.stringify(csvw(dataset, ledger.language), null, 2),
      ),
      download('json', 'application/json', kinds.json, () => json(dataset, ledger)),
      download('xlsx', XLSX, kinds.xlsx, () => toXlsx(bundle(), ledger)),
    ],
    ledger.language,
  );
}

/** All facts of a country, whatever their dataset, in the kinds of file that a dataset has. */
export function countryFiles(country: Place, ledger: Ledger): Download[] {
  const { id, name: title } = country;
  const description = fill(ledger.language.messages.heads.country, { country: title });
  const all = { id, title, description, facts: factsAbout(country, ledger) };
  return datasetFiles(all, ledger, `countries/${country.id}/`);
}
