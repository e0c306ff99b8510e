/** An indicator, or one country’s values of it, as it is set into another page. */
import { draw } from '../client/explore/drawing.ts';
import { textsOf } from '../client/explore/figure.ts';
import { select } from '../client/explore/selection.ts';
import { defaultState } from '../client/explore/state.ts';
import type { ExploreData } from '../client/explore/data.ts';
import type { Embeddable } from '../embeds/embeddable.ts';
import { framedHeight } from '../embeds/height.ts';
import { WIDTHS } from '../figure/figure.ts';
import { url } from '../i18n/paths.ts';
import type { Place } from '../ledger/schema.ts';
import type { Ledger } from '../ledger/types.ts';
import { exploreData } from './exploreData.ts';
import type { Indicator } from './indicator.ts';

/** What an embed draws from: its values lead nowhere. */
export function embedData(indicator: Indicator, ledger: Ledger, country?: Place): ExploreData {
  const data = exploreData(indicator, ledger);
  return {
    ...data,
    countries: data.countries.map((each) => ({
      ...each,
      points: each.points.map(([year, value, text, fact, , ...rest]) => [year, value, text, fact, '', ...rest]),
    })),
    claims: data.claims.map((claim) => ({ ...claim, to: '' })),
    ...(country && { first: [country.code!] }),
  };
}

export function exploreEmbed(indicator: Indicator, ledger: Ledger, country?: Place): Embeddable {
  const { language } = ledger;
  const data = embedData(indicator, ledger, country);
  const selection = select(defaultState(data), data);
  const texts = textsOf(selection, data);
  const path = `explore/${indicator.id}${country ? `/${country.id}` : ''}`;
  const page = url(`${path}/`, language);
  return {
    path,
    title: texts.title,
    source: texts.source,
    page,
    embed: url(`embed/${path}/`, language),
    picture: { url: url(`share/${path}.png`, language), width: 1200, height: 630 },
    height: (frame) =>
      Math.ceil(
        framedHeight(
          { ...texts, page },
          (size) => draw(selection, data, { width: WIDTHS[size], id: 'explore-height' })!,
          frame,
        ),
      ),
  };
}
