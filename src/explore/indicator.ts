/** Indicators that a reader explores: reference series of one measure, by country and year. */
import { countryCodes } from '../charts/land.ts';
import { isCountry } from '../charts/paint.ts';
import { COUNTRIES } from '../figure/countries.ts';
import { MAIN } from '../ledger/countries.ts';
import type { Measure, Place } from '../ledger/schema.ts';
import { seriesOf } from '../ledger/series.ts';
import type { Fact, Ledger } from '../ledger/types.ts';

export interface IndicatorCountry {
  place: Place;
  /** Each with one number of one year, in the order of years. */
  facts: Fact[];
}

export interface Indicator {
  /** That of its measure; it stands in addresses. */
  id: string;
  measure: Measure;
  countries: IndicatorCountry[];
}

/** The number of a fact of a series. */
export const valueOf = (fact: Fact): number => fact.value as number;
export const yearOf = (fact: Fact): number => Number(fact.period.start);

const inOrder = ({ place }: IndicatorCountry): number => MAIN.indexOf(place.id);

/** All of a ledger, remittances first: what the account is about. */
export const indicatorsOf = (ledger: Ledger): Indicator[] =>
  seriesOf(ledger)
    .map(({ measure, places }): Indicator => ({
      id: measure.id,
      measure,
      countries: places
        .filter(({ place: { code } }) => code !== undefined && isCountry(code))
        .map(({ place, points }) => ({ place, facts: points.map(({ fact }) => fact) }))
        .sort((a, b) => inOrder(a) - inOrder(b)),
    }))
    .sort((a, b) => Number(b.measure.subject === 'remittances') - Number(a.measure.subject === 'remittances'));

export function findIndicator(id: string, ledger: Ledger): Indicator {
  const found = indicatorsOf(ledger).find((each) => each.id === id);
  if (!found) throw new Error(`expected an indicator, received ${id}`);
  return found;
}

/** Whether a map has more than one country to compare. */
export const hasMap = ({ countries }: Indicator): boolean =>
  countries.filter(({ place }) => countryCodes().has(COUNTRIES[place.code!]!.a3)).length > 1;
