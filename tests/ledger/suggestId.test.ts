import { filesIn } from '../../src/build/projectFiles.ts';
import { describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { expectedId, expectedQualifier, suggestId } from '../../src/ledger/validate/suggestId.ts';
import { problemsOfFact } from './problemsAfter.ts';

const { ledger } = parseLedger(filesIn('.'));

describe('who writes a name in place of an id is told the id', () => {
  test.each<['places' | 'units' | 'qualifiers' | 'sources', string, string | undefined]>([
    ['places', 'KG', 'kyrgyzstan'],
    ['places', 'Kyrgyzstan', 'kyrgyzstan'],
    ['places', 'Kyrgyz', 'kyrgyzstan'],
    ['places', 'kyrgystan', 'kyrgyzstan'],
    ['places', 'Narnia', undefined],
    ['units', '%', 'percent'],
    ['units', 'people', 'people'],
    ['units', '$', 'us-dollars'],
    ['qualifiers', 'At least', 'at-least'],
    ['sources', 'The Diplomat', 'diplomat-2025'],
  ])('%s: %s', (list, given, id) => expect(suggestId(given, ledger[list])).toBe(id));

  test('in a message', () => {
    expect(expectedId('a place', 'KG', ledger.places)).toBe(
      'expected a place, received "KG"; did you mean “kyrgyzstan”?',
    );
    expect(expectedId('a place', 'Narnia', ledger.places)).toBe('expected a place, received "Narnia"');
  });

  test('and who writes how sure a source is in other words, the qualifiers of that certainty', () => {
    const said = (given: string) => expectedQualifier('a qualifier', given, ledger.qualifiers);
    expect(said('more than')).toBe('expected a qualifier, received "more than"; did you mean “at-least” or “over”?');
    expect(said('ovr')).toBe('expected a qualifier, received "ovr"; did you mean “over”?');
    expect(said('blue-green')).toBe('expected a qualifier, received "blue-green"');
  });

  test('in a dataset, at its field and nowhere else', () => {
    const problems = problemsOfFact('remittance-shares/tj-2024-journey-ahead', { place: 'TJ', unit: '% of GDP' });
    expect(problems.map(({ place, message }) => [place.split('.').at(-1), message])).toEqual([
      ['unit', 'expected a unit of data/units.json, received "% of GDP"; did you mean “percent-of-gdp”?'],
      ['place', 'expected a place of data/places.json, received "TJ"; did you mean “tajikistan”?'],
    ]);
  });
});
