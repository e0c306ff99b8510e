/** How programs ask for facts below /api/: lines that run as they stand. A test holds that their addresses are there. */
import { defaultUrl } from '../site.ts';

export interface ApiExample {
  /** What runs it. */
  name: 'curl' | 'Python' | 'R' | 'LibreOffice';
  code: string;
}

const SHARES = 'api/indicators/remittances-gdp-share';

export const API_EXAMPLES: ApiExample[] = [
  {
    name: 'curl',
    code: `curl --silent ${defaultUrl('api/countries/kyrgyzstan.csv')} --output kyrgyzstan.csv`,
  },
  {
    name: 'Python',
    code: `import json
from urllib.request import urlopen

facts, address = [], "${defaultUrl(`${SHARES}.json`)}"
while address:
    with urlopen(address) as answer:
        page = json.load(answer)
    facts += page["facts"]
    address = page["next"]
for fact in facts:
    print(fact["place"], fact["period"]["start"], fact["said"], fact["report"], sep="\\t")`,
  },
  {
    name: 'R',
    code: `facts <- read.csv("${defaultUrl(`${SHARES}.csv`)}")
series <- subset(facts, source == "world-bank-remittances-share" & place == "Tajikistan")
series <- series[order(series$period), c("period", "value", "qualifier", "caveat")]
print(series)`,
  },
  {
    name: 'LibreOffice',
    code: `soffice --headless --infilter="CSV:44,34,76,1" --convert-to xlsx ${defaultUrl('api/sources/world-bank-growth.csv')}`,
  },
];
