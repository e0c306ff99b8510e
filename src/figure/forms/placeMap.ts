import { mapLand } from '../../charts/mapFrame.ts';
import { placeMap as drawPlaceMap, type MapPlace, type PlaceMapOptions } from '../../charts/placeMap.ts';
import type { Choices } from '../../ledger/figureSchema.ts';
import { findFact } from '../../ledger/ledger.ts';
import { expected } from '../../ledger/problem.ts';
import type { Ledger } from '../../ledger/types.ts';
import { pointOf } from '../placePoint.ts';
import { baseMap } from './baseMap.ts';
import { ChoiceError, drawnWords, type Form } from './form.ts';

type PlaceChoice = Choices<'place-map'>['places'][number];

function mapPlace(choice: PlaceChoice, i: number, ledger: Ledger): MapPlace {
  const { fact: id, person, mark, dotted, colour, notes, leader, wideOnly, label } = choice;
  const place = id === undefined ? undefined : findFact(id, ledger).place;
  const name = choice.name === undefined ? undefined : drawnWords(choice.name, ledger);
  if (!place && !name)
    throw new ChoiceError(`places.${i}`, expected('a fact, or a name that helps to find the way', undefined));
  if (!place && !choice.at)
    throw new ChoiceError(`places.${i}`, expected('“at”, since there is no fact whose place it is', undefined));
  return {
    ...(id !== undefined && { fact: id }),
    name: (person === undefined ? name : ledger.people.get(person)!.name) ?? place!.name,
    at: choice.at ?? pointOf(place!.id, ledger),
    mark: mark ?? (place ? 'dot' : 'none'),
    ...(dotted && { dotted }),
    ...(colour !== undefined && { code: ledger.places.get(colour)!.code }),
    ...(notes && { lines: notes.map((note) => [{ text: drawnWords(note, ledger) }]) }),
    ...(leader && { leader }),
    ...(wideOnly && { wideOnly }),
    offset: label,
  };
}

export function placeMap({ map, places, key, beneath }: Choices<'place-map'>): Form {
  const options = (ledger: Ledger): PlaceMapOptions => ({
    ...baseMap(map, ledger),
    ...(key && { key: key.map(({ mark, text }) => ({ mark, text: drawnWords(text, ledger) })) }),
    ...(beneath && {
      beneath: {
        title: drawnWords(beneath.title, ledger),
        entries: beneath.entries.map(({ fact, text }) => ({ fact, text: drawnWords(text, ledger) })),
      },
    }),
  });
  return {
    facts: () => [...places.flatMap(({ fact }) => fact ?? []), ...(beneath?.entries.map(({ fact }) => fact) ?? [])],
    shared: (id, ledger) => mapLand(id, baseMap(map, ledger)),
    draw: (frame, ledger, land) =>
      drawPlaceMap(
        places.map((each, i) => mapPlace(each, i, ledger)),
        land,
        options(ledger),
        frame,
      ),
  };
}
