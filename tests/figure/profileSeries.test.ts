import { expect, test } from 'vitest';
import { filesIn } from '../../src/build/projectFiles.ts';
import { profileSeries } from '../../src/figure/seriesFigure.ts';
import { mainCountries } from '../../src/ledger/countries.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject(filesIn('.'));

test('a profile draws what remittances weigh, else the rouble, else growth; a single year is no line', () => {
  expect(mainCountries(ledger).map((country) => profileSeries(country, ledger)?.figure.id)).toEqual([
    'remittances-gdp-share-kazakhstan',
    'remittances-gdp-share-kyrgyzstan',
    'remittances-gdp-share-tajikistan',
    'gdp-growth-turkmenistan',
    'remittances-gdp-share-uzbekistan',
    'exchange-rate-russia',
  ]);
  const elsewhere = ledger.places.get('turkiye') ?? [...ledger.places.values()].find(({ kind }) => kind !== 'country')!;
  expect(profileSeries(elsewhere, ledger)).toBeUndefined();
});
