import { describe, expect, test } from 'vitest';
import { filesIn, withEdits } from '../../src/build/projectFiles.ts';
import { checkAll } from '../../src/check/check.ts';
import { checkPlaces } from '../../src/check/places.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Place } from '../../src/ledger/schema.ts';

/** What the check says of the project’s places with one of them changed or added. */
function problemsWith(place: Partial<Place> & { id: string }): string[] {
  const { ledger } = parseLedger(filesIn('.'));
  ledger.places.set(place.id, { kind: 'city', name: place.id, ...ledger.places.get(place.id), ...place });
  return checkPlaces(ledger).map(({ place: at, message }) => `${at}: ${message}`);
}

test('the project’s places hold', () => expect(checkPlaces(parseLedger(filesIn('.')).ledger)).toEqual([]));

describe('refuses', () => {
  test.each<[what: string, place: Partial<Place> & { id: string }, message: RegExp]>([
    [
      'another country’s code',
      { id: 'kyrgyzstan', code: 'KY' },
      /^places\.kyrgyzstan\.code: expected the ISO 3166 code of Kyrgyzstan, KG, received "KY", which is that of Cayman Islands$/,
    ],
    [
      'a code that no country has',
      { id: 'narnia', kind: 'country', code: 'QQ' },
      /expected an ISO 3166 code of a country, received "QQ"/,
    ],
    [
      'a code that is not a country’s own',
      { id: 'united-kingdom', code: 'UK' },
      /code of United Kingdom, GB, received "UK"/,
    ],
    [
      'the code of a union of states',
      { id: 'narnia', kind: 'country', code: 'EU' },
      /expected an ISO 3166 code of a country, received "EU"/,
    ],
    [
      'a code twice',
      { id: 'narnia', kind: 'country', code: 'KG' },
      /expected a code of its own, since kyrgyzstan has it, received "KG"/,
    ],
    [
      'another country’s code, without the cities that do not lie there',
      { id: 'tajikistan', code: 'TZ' },
      /^places\.tajikistan\.code: expected the ISO 3166 code of Tajikistan, TJ, received "TZ", which is that of Tanzania$/,
    ],
    ['a code on a city', { id: 'dushanbe', code: 'TJ' }, /expected no code on a city, received "TJ"/],
    [
      'coordinates in another country',
      { id: 'dushanbe', lat: 41.26, lon: 69.22 },
      /^places\.dushanbe\.lat: expected coordinates in Tajikistan, received "41\.26, 69\.22"$/,
    ],
    [
      'a city of no country',
      { id: 'kurgan', country: undefined },
      /^places\.kurgan\.country: expected the country of the city, received nothing$/,
    ],
    ['latitude and longitude swapped', { id: 'tashkent', lat: 69.22, lon: 41.26 }, /are lat and lon swapped\?$/],
  ])('%s', (_, place, message) => expect(problemsWith(place)).toEqual([expect.stringMatching(message)]));
});

test('accepts a place on the coast or the border', () => {
  expect(problemsWith({ id: 'termez', lat: 37.22, lon: 67.28 })).toEqual([]);
  expect(problemsWith({ id: 'sochi', lat: 43.58, lon: 39.71 })).toEqual([]);
});

test('refuses a person of another country of origin than the fact’s, but not one who is abroad', () => {
  const { ledger } = parseLedger(filesIn('.'));
  const person = { id: 'ann', name: 'Ann Poe', as: 'a builder from Tajikistan', report: 'iwpr-2023' };
  const [address, fact] = [...ledger.facts].find(([, { person, place }]) => !person && place.id === 'kyrgyzstan')!;
  const label = 'Of them';
  ledger.facts.set(address, { ...fact, person, label, route: null });
  expect(checkPlaces(ledger)).toMatchObject([{ place: `facts.${address}.person` }]);
  ledger.facts.set(address, { ...fact, person, label, route: null, place: ledger.places.get('russia')! });
  expect(checkPlaces(ledger)).toEqual([]);
});

test('a wrong code is told alone, without what follows from it for figures, series, uses and translations', async () => {
  const files = filesIn('.');
  const file = 'data/places.json';
  const edited = new Map([[file, files.text(file).replace('"code": "KG"', '"code": "KY"')]]);
  const all = await checkAll(withEdits(files, edited), '2026-11-30');
  expect(all.filter(({ level, rule }) => level === 'error' || rule === 'unused' || rule === 'language')).toEqual([
    expect.objectContaining({ file, message: expect.stringContaining('KG, received "KY"') }),
  ]);
});
