/** What of the explorer is set into another page. */
import type { ExploreData } from '../client/explore/data.ts';
import { drawExplored, textsOfExplored, type Explored } from '../explore/explored.ts';
import { WIDTHS } from '../figure/figure.ts';
import type { Language } from '../i18n/locale.ts';
import { url } from '../i18n/paths.ts';
import type { Embeddable } from './embeddable.ts';
import { framedHeight } from './height.ts';

/** What an embed draws from: its values lead nowhere. */
export const embedData = ({ data }: Explored): ExploreData => ({
  ...data,
  countries: data.countries.map((each) => ({
    ...each,
    points: each.points.map(([year, value, text, fact, , ...rest]) => [year, value, text, fact, '', ...rest]),
  })),
  claims: data.claims.map((claim) => ({ ...claim, to: '' })),
});

export function exploreEmbed(of: Explored, language: Language): Embeddable {
  const texts = textsOfExplored(of);
  const page = url(`${of.path}/`, language);
  return {
    path: of.path,
    title: texts.title,
    source: texts.source,
    page,
    embed: url(`embed/${of.path}/`, language),
    picture: { url: url(`share/${of.path}.png`, language), width: 1200, height: 630 },
    height: (frame) =>
      Math.ceil(
        framedHeight(
          { ...texts, page },
          (size) => drawExplored(of, { width: WIDTHS[size], id: 'explore-height' }),
          frame,
        ),
      ),
  };
}
