import { mapLand } from '../../charts/mapFrame.ts';
import { symbolMap, type SymbolRow } from '../../charts/symbolMap.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import type { Ledger } from '../../ledger/types.ts';
import { translateLabel } from '../../i18n/locale.ts';
import { certainty, numberOf } from '../figure.ts';
import { baseMap, pointAt } from './baseMap.ts';
import { drawnWords, type Form } from './form.ts';

type Circle = Choices<'share-map'>['circles'][number];

function row({ place, at, facts: ids, notes, label }: Circle, ledger: Ledger): SymbolRow {
  const facts = ids.map((id) => findFact(id, ledger));
  const { name, code } = ledger.places.get(place)!;
  const words = (text: string) => translateLabel(text, ledger.language);
  // Several estimates stand side by side, the earliest first.
  const values = facts
    .toReversed()
    .flatMap((fact, i) => [
      ...(i > 0 ? [{ text: words(' or ') }] : []),
      { text: formatFact(fact, ledger.language), fact: fact.id },
    ]);
  const source = facts[0]?.source.kind === 'series' ? [[{ text: words('by the series') }]] : [];
  return {
    name,
    code: code!,
    at: pointAt(at ?? place, ledger),
    offset: label,
    symbols: facts.map((fact) => ({ fact: fact.id, value: numberOf(fact), ...certainty(fact) })),
    lines: notes ? notes.map((note) => [{ text: drawnWords(note, ledger) }]) : [values, ...source],
  };
}

export function shareMap({ map, circles, largest }: Choices<'share-map'>): Form {
  return {
    facts: () => circles.flatMap(({ facts }) => facts),
    shared: (id, ledger) => mapLand(id, baseMap(map, ledger)),
    draw: (frame, ledger, land) =>
      symbolMap(
        circles.map((circle) => row(circle, ledger)),
        land,
        { ...baseMap(map, ledger), max: largest },
        frame,
      ),
  };
}
