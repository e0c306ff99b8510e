/** Whether what an article prints, draws and tells of is about the countries and years that its head names. */
import type { Root } from 'mdast';
import { isPeriod, parsePeriod, periodKey, yearsOf } from '../ledger/period.ts';
import type { Problem } from '../ledger/problem.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { isUnbounded, namesOf, surroundings } from '../ledger/validate/namedPlaces.ts';
import { elementsOf, type Element } from './component.ts';
import { parseHead } from './yaml.ts';

const ADDRESS = /\b[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** What a text draws, by what its component is called and which it is: "Figure six-numbers". */
export type Drawn = ReadonlyMap<string, Fact[]>;

/** What a head names; what it leaves out may be anything. */
interface Scope {
  figure: string;
  countries: string[];
  period: string;
  years: string[];
}

function scopeOf(file: string, yaml: string): Scope {
  const head = parseHead(file, yaml);
  const { figure, countries, period } = 'fields' in head ? head.fields : {};
  const span = String(period ?? '');
  // What has another shape is refused by the head’s schema.
  return {
    figure: `Figure ${String(figure)}`,
    countries: Array.isArray(countries) ? countries.map(String) : [],
    period: span,
    years: isPeriod(span) ? yearsOf(parsePeriod(span)) : [],
  };
}

const placesOf = ({ place, route }: Fact): string[] => [place, route?.from, route?.to].flatMap((at) => at?.id ?? []);

/** Whether a fact is about one of the countries; the world is about all. */
const isThere = (fact: Fact, { countries }: Scope, { places }: Ledger): boolean =>
  countries.length === 0 ||
  placesOf(fact).some(
    (id) => isUnbounded(places.get(id)) || surroundings(id, places).some((each) => countries.includes(each)),
  );

const isThen = ({ period }: Fact, { years }: Scope): boolean =>
  years.length === 0 || period.start === null || yearsOf(period).some((year) => years.includes(year));

/** What is wrong with what a text holds under one name: a fact, or all those of a drawing, of which one that fits is enough. */
function outside(what: string, facts: Fact[], scope: Scope, ledger: Ledger): string[] {
  if (facts.length === 0) return [];
  const list = (all: string[]) => [...new Set(all)].join(', ');
  const advice = 'say so in the head too, or leave it out';
  return [
    ...(facts.some((fact) => isThere(fact, scope, ledger))
      ? []
      : [
          `expected something about ${list(scope.countries)}, which “countries” in the head names, received ${what}, about ${list(facts.flatMap(placesOf))}: ${advice}`,
        ]),
    ...(facts.some((fact) => isThen(fact, scope))
      ? []
      : [
          `expected something of ${scope.period}, which “period” in the head names, received ${what}, of ${list(facts.map(({ period }) => periodKey(period)))}: ${advice}`,
        ]),
  ];
}

/** A person of the reports who is at home in another country. */
function stranger(name: string, { countries }: Scope, { people, places }: Ledger): string[] {
  const person = [...people.values()].find((each) => each.name === name);
  const home = person ? [...namesOf(person.as, places)] : [];
  if (countries.length === 0 || home.length === 0 || home.some((id) => countries.includes(id))) return [];
  return [
    `expected somebody from ${countries.join(', ')}, which “countries” in the head names, received ${name}, ${person!.as}: say so in the head too, or leave it out`,
  ];
}

/** Everything in an article that contradicts the countries and the period of its head. */
export function checkScope(file: string, tree: Root, drawn: Drawn, ledger: Ledger): Problem[] {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return [];
  const scope = scopeOf(file, first.value);
  const told = new Set<string>();
  const problemsOf = (what: string, facts: Fact[], place: string): Problem[] => {
    if (told.has(what)) return [];
    told.add(what);
    return outside(what, facts, scope, ledger).map((message) => ({ file, place, message }));
  };
  const factsIn = (text: string, place: string): Problem[] =>
    Array.from(text.matchAll(ADDRESS), ([id]) => id).flatMap((id) =>
      problemsOf(id, [ledger.facts.get(id) ?? []].flat(), place),
    );
  const inElement = ({ name, attributes, position }: Element): Problem[] => {
    const place = `${position?.start.line ?? 1}:${position?.start.column ?? 1}`;
    const values = new Map(
      attributes.flatMap((each) =>
        each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
      ),
    );
    const thing = `${name} ${values.get('id')}`;
    return [
      ...[...values.values()].flatMap((text) => factsIn(text, place)),
      ...problemsOf(thing, drawn.get(thing) ?? [], place),
      ...(name === 'Person' ? stranger(values.get('name') ?? '', scope, ledger) : []).map((message) => ({
        file,
        place,
        message,
      })),
    ];
  };
  return [
    ...factsIn(first.value, '1:1'),
    ...elementsOf(tree).flatMap(inElement),
    ...problemsOf(scope.figure, drawn.get(scope.figure) ?? [], '1:1'),
  ];
}
