/** Where the explorer shows the indicators that a figure draws. */
import { defaultState, formatState } from '../client/explore/state.ts';
import { whyApart } from '../figure/comparable.ts';
import type { Figure } from '../figure/figure.ts';
import { exploreData } from './exploreData.ts';
import { indicatorsOf, type Indicator } from './indicator.ts';

export interface FigureSeries {
  indicator: Indicator;
  /** The path of its page, with the figure’s countries chosen. */
  path: string;
}

/** The indicators whose values a figure draws, or claims that may stand beside them, the most drawn first. */
export function seriesIn({ facts, ledger }: Figure): FigureSeries[] {
  return indicatorsOf(ledger)
    .map((indicator) => {
      const places = indicator.countries.map(({ place }) => place);
      const own = facts.filter(
        (fact) => places.includes(fact.place) && !whyApart(fact, indicator.countries[0]!.facts[0]!, ledger),
      );
      return { indicator, own };
    })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length)
    .map(({ indicator, own }) => {
      const drawn = new Set(own.map(({ place }) => place));
      const countries = indicator.countries.flatMap(({ place }) => (drawn.has(place) ? place.code! : []));
      const state = { ...defaultState(exploreData(indicator, ledger)), countries };
      return { indicator, path: `explore/${indicator.id}/${formatState(state)}` };
    });
}
