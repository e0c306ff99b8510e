/** What a browser is given of an indicator, and the build draws from. */
import { citeAll, cite } from '../cite/citation.ts';
import type { ExploreClaim, ExploreData, NumberWords, PointTuple } from '../client/explore/data.ts';
import { reportClaims } from '../figure/seriesClaims.ts';
import { doubtOf, unitLine } from '../figure/seriesFigure.ts';
import { sourceLine } from '../exports/standalone.ts';
import { certainty } from '../figure/figure.ts';
import { formatCompact, ofMany } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';
import { factPath, path } from '../i18n/paths.ts';
import { formatFact } from '../ledger/format.ts';
import type { Unit } from '../ledger/schema.ts';
import { signOf } from '../ledger/sign.ts';
import { plain } from '../ledger/texts.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { site } from '../site.ts';
import { hasMap, valueOf, yearOf, type Indicator } from './indicator.ts';

/** How a language writes numbers of a unit, for scripts, which ask no browser. */
function numberWords({ prefix = '', suffix = '' }: Unit, language: Language): NumberWords {
  const { decimal, group } = language.messages.number;
  return {
    prefix,
    suffix,
    decimal,
    group,
    magnitudes: [1e9, 1e6].map((size) => [size, formatCompact(size, language).magnitude]),
  };
}

/** Claims of the reports that may stand beside an indicator: of the same measure, counted in the same way. */
export const claimsOf = ({ countries }: Indicator, ledger: Ledger): Fact[] =>
  countries.flatMap(({ facts }) => reportClaims(facts[0]!, ledger));

function claimOf(fact: Fact, { language }: Ledger): ExploreClaim {
  return {
    code: fact.place.code!,
    year:
      fact.period.start === null
        ? null
        : yearOf({ ...fact, period: { ...fact.period, start: fact.period.start.slice(0, 4) } }),
    value: valueOf(fact),
    text: formatFact(fact, language, 'bare'),
    fact: fact.id,
    to: factPath(fact, language),
    source: cite(fact, language),
    ...certainty(fact),
  };
}

export function exploreData(indicator: Indicator, ledger: Ledger): ExploreData {
  const { language } = ledger;
  const { explore } = language.messages;
  const facts = indicator.countries.flatMap((country) => country.facts);
  const unit = facts[0]!.unit!;
  const caveats = [...new Set(facts.flatMap(({ caveat }) => caveat ?? []))];
  const claims = claimsOf(indicator, ledger);
  const point = (fact: Fact): PointTuple => [
    yearOf(fact),
    valueOf(fact),
    formatFact(fact, language, 'bare'),
    fact.id,
    factPath(fact, language),
    doubtOf(fact) ?? '',
    signOf(fact, ledger) === 'disputed' ? 1 : 0,
    fact.caveat === null ? -1 : caveats.indexOf(fact.caveat),
  ];
  return {
    indicator: indicator.id,
    label: indicator.measure.label,
    unit: unitLine(indicator.measure.label, ofMany(unit, language), citeAll(facts, language), language),
    number: numberWords(unit, language),
    countries: indicator.countries.map(({ place, facts: own }) => ({
      code: place.code!,
      name: place.name,
      points: own.map(point),
    })),
    claims: claims.map((fact) => claimOf(fact, ledger)),
    caveats: caveats.map((text) => plain(text, ledger)),
    source: sourceLine({ facts }, language),
    credit: `${site.name}, CC BY 4.0`,
    claimsSource: sourceLine({ facts: [...facts, ...claims] }, language),
    // What changes from year to year may be below zero, and a change of a change says nothing.
    noIndex: facts.some((fact) => valueOf(fact) <= 0) ? explore.drawn.noIndexRate : '',
    map: hasMap(indicator) ? path(`explore/${indicator.id}.map.json`, language) : '',
    words: explore.drawn,
  };
}
