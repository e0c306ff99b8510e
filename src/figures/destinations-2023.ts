import { shareChart, type Part, type Whole } from '../charts/shareChart.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { compute } from '../figure/compute.ts';
import { defineFigure, numberOf, certainty } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { placed } from '../figure/placed.ts';
import type { Ledger } from '../ledger/types.ts';

const FROM_UZBEKISTAN = ['russia', 'kazakhstan', 'ukraine'].map((place) => `migrant-counts/uz-2023-share-${place}`);
const FROM_BOTH = 'migrant-counts/tj-kg-2023-share-russia';

const part = (id: string, ledger: Ledger): Part => {
  const fact = findFact(id, ledger);
  const { code } = fact.route!.to;
  return {
    fact: id,
    name: placed('in', fact.route!.to, ledger),
    code: code!,
    value: numberOf(fact),
    said: formatFact(fact, ledger.language),
    ...certainty(fact),
  };
};

function remainder(ledger: Ledger): Part {
  const rest = compute('remainder', FROM_UZBEKISTAN, ledger);
  return { fact: null, name: 'not described', value: rest.value, said: rest.text, certainty: 'exact', dotted: false };
}

const wholes = (ledger: Ledger): Whole[] => [
  { name: 'Migrants from Uzbekistan', parts: [...FROM_UZBEKISTAN.map((id) => part(id, ledger)), remainder(ledger)] },
  { name: 'Migrants from Tajikistan and Kyrgyzstan together', parts: [part(FROM_BOTH, ledger)] },
];

export default defineFigure({
  title:
    'Migrants from Tajikistan and Kyrgyzstan: most in Russia. From Uzbekistan: {migrant-counts/uz-2023-share-russia}',
  subtitle: 'Shares of migrants by country of destination, 2023, as The Times of Central Asia gives them',
  alt: 'Parts of a whole. Of migrants from Uzbekistan {migrant-counts/uz-2023-share-russia} were in Russia, {migrant-counts/uz-2023-share-kazakhstan} in Kazakhstan, {migrant-counts/uz-2023-share-ukraine} in Ukraine; {remainder migrant-counts/uz-2023-share-russia migrant-counts/uz-2023-share-kazakhstan migrant-counts/uz-2023-share-ukraine} are not described. Of migrants from Tajikistan and Kyrgyzstan together {migrant-counts/tj-kg-2023-share-russia} were in Russia; the bar is open to the right.',
  caveats: [
    'The dashed box is what the report leaves out, computed by this site; it is not “other countries”. “Over” is a floor for both countries together, and the arrow means more.',
    'The shares come close to those of the United Nations for people born in these countries in 2019 (in Russia: {corroborations/uz-2019-russia-un} of those from Uzbekistan, {corroborations/tj-2019-russia-un} from Tajikistan, {corroborations/kg-2019-russia-un} from Kyrgyzstan), so they likely count migrants of many years, although the report words the Uzbek ones as heading there and the others as labour migrants. The share in Ukraine is close to a count from before the invasion. Another text dates the share of Tajikistan and Kyrgyzstan to 2024.',
  ],
  facts: [
    ...FROM_UZBEKISTAN,
    FROM_BOTH,
    'corroborations/uz-2019-russia-un',
    'corroborations/tj-2019-russia-un',
    'corroborations/kg-2019-russia-un',
    'corroborations/tj-kg-2024-russia-asiaplus',
  ],
  draw: (frame, ledger) => shareChart(translateInput(wholes(ledger), ledger), frame),
});
