import { timeline as timelineChart, type Lane, type TimelineRow } from '../../charts/timeline.ts';
import { isNarrow } from '../../charts/svg.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import type { Ledger } from '../../ledger/types.ts';
import { translateLabel } from '../../i18n/locale.ts';
import { timelineRow, yearsUpTo } from '../timelineRow.ts';
import { translateInput } from '../translateInput.ts';
import { drawnWords, type Form } from './form.ts';

type LaneChoice = Choices<'timeline'>['lanes'][number];

function row({ fact, label, lasting, disputed, countsBack }: LaneChoice['rows'][number], ledger: Ledger): TimelineRow {
  const words = label === undefined ? undefined : drawnWords(label, ledger);
  if (countsBack) return yearsUpTo(fact, ledger, words);
  const drawn = timelineRow(fact, ledger, words, lasting ? { precision: 'lasting' } : {});
  return disputed ? { ...drawn, when: `${drawn.when}, ${translateLabel('disputed', ledger.language)}` } : drawn;
}

function lane({ name, place, person, tag, rows }: LaneChoice, ledger: Ledger): Lane {
  const country = place === undefined ? undefined : ledger.places.get(place);
  const own = name === undefined ? undefined : drawnWords(name, ledger);
  const of = person === undefined ? undefined : ledger.people.get(person)!.name;
  return {
    name: own ?? [of, country?.name].filter(Boolean).join(', '),
    ...(tag && { tag }),
    ...(country?.code && { code: country.code }),
    rows: rows.map((each) => row(each, ledger)),
  };
}

export function timeline({ lanes, years, ticks, narrowTicks, controls }: Choices<'timeline'>): Form {
  return {
    facts: () => lanes.flatMap(({ rows }) => rows.map(({ fact }) => fact)),
    ...(controls && { controls }),
    draw: (frame, ledger) =>
      timelineChart(
        lanes.map((each) => lane(each, ledger)),
        {
          translate: (words) => translateInput(words, ledger),
          years,
          ticks: (isNarrow(frame) && narrowTicks) || ticks,
        },
        frame,
      ),
  };
}
