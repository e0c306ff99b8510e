/** Whether a fact’s fields say what its phrase says; where the phrase is silent, what its paragraph says. */
import { hasMark } from '../fingerprint.ts';
import { parsePeriod, yearsOf } from '../period.ts';
import { expected } from '../problem.ts';
import type { FactInput, Fingerprint, Person, Qualifier } from '../schema.ts';
import { aroundNumber, directionBefore, timeBehind, type Around } from './aroundValue.ts';
import { isUnbounded, names, namesOf, placesWhere, surroundings, type PlaceList } from './namedPlaces.ts';
import { certaintiesIn, countsPeople, daysIn, directionIn, markOf, monthsIn, unitsIn, yearsIn } from './statements.ts';

/** The lists that the fields’ ids point into; an entry that could not be read is undefined. */
export interface PhraseLists {
  qualifiers: Map<string, Qualifier | undefined>;
  places: PlaceList;
  people: Map<string, Person | undefined>;
}

/** A field that the source contradicts. */
export interface Contradiction {
  field: 'period' | 'place' | 'qualifier' | 'unit' | 'value' | 'statedBy';
  message: string;
}

/** Units of shares and sums. */
const NO_COUNTS = /^(?:percent|us-dollars|roubles)/;

/** Signs that a value of these units may have, so that a direction shows in it. */
const SIGNED = new Set(['percent-change', 'percentage-points']);

/** What stands around the fact’s value in its phrase; nothing where it is no single number, or stands there in other words. */
const aroundValue = ({ value, phrase }: FactInput): Around | undefined =>
  typeof value === 'number' ? aroundNumber(phrase!, value) : undefined;

function periodProblem(fact: FactInput, isMarked: (mark: string) => boolean): string | undefined {
  const { period, phrase } = fact;
  const { date, inferred } = typeof period === 'string' ? { date: period, inferred: undefined } : period;
  if (date === 'undated') {
    const [year] = yearsIn(phrase!).slice(-1);
    return year === undefined ? undefined : expected(`a period, since the phrase names ${year}`, 'undated');
  }
  // An inferred date has its reason with it.
  if (inferred !== undefined) return undefined;
  const own = yearsOf(parsePeriod(date));
  const day = /^\d{4}-(\d\d-\d\d)$/.exec(date)?.[1];
  const days = daysIn(phrase!);
  if (day !== undefined && days.length > 0 && !days.includes(day))
    return expected(`a period on ${days.join(' or ')}, which the phrase names`, date);
  const month = /^\d{4}-(\d\d)/.exec(date)?.[1];
  const months = date.includes('/') ? [] : monthsIn(phrase!);
  if (month !== undefined && months.length > 0 && !months.includes(month))
    return expected(`a period in the month ${months.join(' or ')}, which the phrase names`, date);
  // “From 5.8 percent in 2019 to 1.6 percent in 2020”: each number has its year.
  const atValue = yearsIn(aroundValue(fact)?.behind ?? '');
  const given = atValue.length > 0 ? atValue : yearsIn(phrase!);
  if (given.length > 0)
    return given.some((year) => own.includes(String(year)))
      ? undefined
      : expected(`a period in ${given.join(' or ')}, which the phrase names`, date);
  if (own.some(isMarked)) return undefined;
  const near = Array.from({ length: 200 }, (_, i) => String(1900 + i)).filter(isMarked);
  if (near.length === 0) return undefined;
  return expected(
    `a period in ${near.join(' or ')}, which the paragraph names, or {date, inferred} with the reason`,
    date,
  );
}

function placeProblem(
  fact: FactInput,
  { places, people }: PhraseLists,
  isMarked: (mark: string) => boolean,
): string | undefined {
  const ids = [fact.place, fact.route?.from, fact.route?.to].filter((id) => id !== undefined);
  // A region of no countries in particular, as the world, holds any.
  if (ids.some((id) => isUnbounded(places.get(id)))) return undefined;
  const speakers = [fact.label, fact.statedBy, people.get(fact.person ?? '')?.as].join(' ');
  const own = new Set([...ids.flatMap((id) => surroundings(id, places)), ...namesOf(speakers, places)]);
  // “19 from Kyrgyzstan, 34 from Uzbekistan”: each number has its place.
  const atValue = namesOf(aroundValue(fact)?.behind ?? '', places);
  const inPhrase = atValue.size > 0 ? atValue : namesOf(fact.phrase!, places);
  const isOwn = (id: string) => own.has(id);
  if (inPhrase.size > 0)
    return [...inPhrase].some(isOwn)
      ? undefined
      : expected(`a place that the phrase names (${[...inPhrase].join(', ')})`, fact.place);
  const inParagraph = placesWhere((name) => isMarked(markOf(name)), places);
  return inParagraph.size === 0 || [...inParagraph].some(isOwn)
    ? undefined
    : expected(`a place that the paragraph names (${[...inParagraph].join(', ')})`, fact.place);
}

function qualifierProblem({ qualifier, phrase, kind }: FactInput, { qualifiers }: PhraseLists): string | undefined {
  const certainty = qualifiers.get(qualifier)?.certainty;
  const given = certaintiesIn(phrase!);
  if (kind !== 'quantity' || certainty === undefined || given.size === 0 || given.has(certainty)) return undefined;
  const fitting = Array.from(qualifiers.values()).filter((each) => each && given.has(each.certainty));
  return expected(
    `a qualifier that says what the phrase says (${fitting.map((each) => each!.id).join(', ')})`,
    qualifier,
  );
}

function unitProblem(fact: FactInput): string | undefined {
  const { unit, phrase, value, kind } = fact;
  const given = unitsIn(phrase!);
  if (kind !== 'quantity' || unit === undefined || value === undefined) return undefined;
  const around = aroundValue(fact);
  const time = around && timeBehind(around);
  if (time !== undefined && !unit.split('-').some((word) => word === time || word === `${time}s`))
    return expected(`a unit of ${time}s, which the phrase counts`, unit);
  if (given.length === 0)
    return NO_COUNTS.test(unit) && countsPeople(phrase!)
      ? expected('a unit of what is counted, since the phrase counts people', unit)
      : undefined;
  return given.some((each) => unit.startsWith(each) || (each === 'percent' && unit.startsWith('percent')))
    ? undefined
    : expected(`a unit that the phrase names (${given.join(', ')})`, unit);
}

/** A change that goes from where the phrase says it ended. */
function reversed({ value, phrase }: FactInput): string | undefined {
  if (typeof value !== 'object' || !('from' in value)) return undefined;
  const [from, to] = [aroundNumber(phrase!, value.from), aroundNumber(phrase!, value.to)];
  return from &&
    to &&
    /\bfrom (?:about |around |some |over |almost )?[$€£]?$/i.test(to.before) &&
    /\bto\b/.test(from.before)
    ? expected(`a change from ${value.to} to ${value.from}, as the phrase says`, value)
    : undefined;
}

function directionProblem(fact: FactInput): string | undefined {
  const { value, unit, phrase } = fact;
  const around = aroundValue(fact);
  const own = around && directionBefore(around);
  if (own && typeof value === 'number' && (SIGNED.has(unit ?? '') || unit === 'percent-growth'))
    return value === 0 || value > 0 === (own === 'up')
      ? undefined
      : expected(`a value that goes ${own}, as the phrase says`, value);
  const turned = reversed(fact);
  if (turned) return turned;
  const way = directionIn(phrase!);
  if (way === undefined || value === undefined) return undefined;
  if (typeof value === 'number') {
    if (!SIGNED.has(unit ?? '') || value === 0 || value > 0 === (way === 'up')) return undefined;
  } else if (!('from' in value) || value.to > value.from === (way === 'up')) return undefined;
  return expected(`a value that goes ${way}, as the phrase says`, value);
}

/** Whom a phrase names as who says so, by their capital letters: “according to the World Bank”. */
const NAMED = /\b[Aa]ccording to (?:the |a )?(\p{Lu}[\p{L}’&-]*(?:(?: of| for| and| the)* \p{Lu}[\p{L}’&-]*)*)/u;
const capitals = (text: string): string[] => text.match(/\p{Lu}[\p{L}-]*/gu) ?? [];

/** Whether a text names somebody by one of the words of a name, or by its initials. */
function isNamedIn(text: string, name: string): boolean {
  const own = capitals(text);
  const initials = own.map(([first]) => first).join('');
  return capitals(name).some((word) => own.includes(word) || (word === word.toUpperCase() && initials.includes(word)));
}

function speakerProblem({ phrase, person, statedBy, label = '' }: FactInput, { people }: PhraseLists) {
  for (const each of people.values()) {
    if (!each || each.id === person) continue;
    const called = [each.name, ...(each.variants ?? [])];
    const isIn = (text: string) => called.some((name) => names(text, name));
    // “978,216 of Almaz’s compatriots”: whose they are is not who says so.
    if (
      new RegExp(`\\b(?:said|told|says|according to)\\b`).test(phrase!) &&
      isIn(phrase!) &&
      !isIn(`${statedBy} ${label}`)
    )
      return expected(`${each.name}, whom the phrase names`, statedBy);
  }
  const [, named] = NAMED.exec(phrase!) ?? [];
  if (named !== undefined && !isNamedIn(`${statedBy} ${label}`, named))
    return expected(`${named}, according to whom the phrase says so`, statedBy);
  return undefined;
}

/**
 * Everything in which a fact’s fields contradict its phrase or paragraph, whatever its overrides say.
 * @param print the fingerprint of its report; without one only the phrase is compared
 */
export function contradictions(fact: FactInput, lists: PhraseLists, print: Fingerprint | undefined): Contradiction[] {
  if (fact.phrase === undefined) return [];
  const isMarked = (mark: string) =>
    print !== undefined && fact.paragraph !== undefined && hasMark(print, fact.paragraph, mark);
  const found: [Contradiction['field'], string | undefined][] = [
    ['period', periodProblem(fact, isMarked)],
    ['place', placeProblem(fact, lists, isMarked)],
    ['qualifier', qualifierProblem(fact, lists)],
    ['unit', unitProblem(fact)],
    ['value', directionProblem(fact)],
    ['statedBy', speakerProblem(fact, lists)],
  ];
  return found.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]));
}

/** What is wrong with a fact in this respect: contradictions that nobody overruled, and overrides of nothing. */
export function phraseProblems(
  fact: FactInput,
  lists: PhraseLists,
  print: Fingerprint | undefined,
): [key: string, message: string][] {
  const found = contradictions(fact, lists, print);
  const overruled = (fact.overrides ?? []).map(({ field }) => field);
  return [
    ...found
      .filter(({ field }) => !overruled.includes(field))
      .map(({ field, message }): [string, string] => [
        field,
        `${message}; if the source means it so, say why in “overrides”`,
      ]),
    ...overruled.flatMap((field, i): [string, string][] =>
      found.some((each) => each.field === field)
        ? []
        : [
            [
              `overrides.${i}.field`,
              expected(
                'a field that the phrase or paragraph contradicts',
                field,
                found.map((each) => each.field),
              ),
            ],
          ],
    ),
  ];
}
