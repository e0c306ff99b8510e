/** The ledger in another language: the same facts, with the words that data/languages has. */
import type { Fact, Ledger } from './types.ts';
import { defaultLabel } from './defaultLabel.ts';
import { isDescribed } from './describedTitle.ts';
import { isDefault, type Language } from '../i18n/locale.ts';

/** Says a text of the data in the language, by its file and its address there; what is not translated stays English, and is told apart by it. */
type Say = (file: string, address: string, text: string) => string;

/** The entries of a list with some of their fields translated; a unit’s forms may be more than English has. */
function list<T extends { id: string }>(
  say: Say,
  name: string,
  entries: Iterable<[string, T]>,
  fields: (keyof T & string)[],
): Map<string, T> {
  return new Map(
    Array.from(entries, ([id, entry]) => {
      const texts = fields.flatMap((field) =>
        typeof entry[field] === 'string' ? [[field, say(name, `${id}.${field}`, entry[field])] as const] : [],
      );
      return [id, { ...entry, ...Object.fromEntries(texts) }];
    }),
  );
}

/** The file of data/languages/<code>/ that translates a text of a fact, and the text’s address there. */
export const translationPlace = ({ id, dataset, series }: Fact, field: string): [file: string, address: string] =>
  series ? ['series', `${series.id}.${series.fields[field] ?? field}`] : [dataset, `${id.split('/')[1]}.${field}`];

/** A ledger that was read in English, in another language. */
export function translateLedger(ledger: Ledger, language: Language): Ledger {
  if (isDefault(language)) return ledger;
  const { translation } = language;
  const untranslated = new Set<string>();
  const say: Say = (file, address, text) => {
    const translated = translation(file, address, text);
    if (translated === undefined && text !== '') untranslated.add(text);
    return translated ?? text;
  };
  const units = new Map(
    Array.from(list(say, 'units', ledger.units, ['prefix', 'suffix', 'one', 'other']), ([id, unit]) => {
      const forms = (['few', 'many'] as const).flatMap((form) => {
        const text = translation('units', `${id}.${form}`);
        return text === undefined ? [] : [[form, text] as const];
      });
      return [id, { ...unit, ...Object.fromEntries(forms) }];
    }),
  );
  const measures = list(say, 'measures', ledger.measures, ['label', 'description']);
  const qualifiers = list(say, 'qualifiers', ledger.qualifiers, ['before', 'description']);
  const places = list(say, 'places', ledger.places, ['name']);
  const people = list(say, 'people', ledger.people, ['name', 'as']);
  const sources = new Map(
    Array.from(
      list(say, 'sources', ledger.sources, ['author', 'short', 'publisher', 'note', 'dateNote', 'beware', 'seenAs']),
      ([id, source]) => {
        // A title stays as it is: it is how the work is found.
        if (!isDescribed(source)) return [id, source];
        const title = say('sources', `${id}.title`, source.title);
        return [id, title === source.title ? source : { ...source, title, language: language.code }];
      },
    ),
  );

  const translateFact = (fact: Fact): Fact => {
    const own = (field: string, text: string | null) => text && say(...translationPlace(fact, field), text);
    const measure = measures.get(fact.measure.id)!;
    const place = places.get(fact.place.id)!;
    const { period } = fact;
    const made = fact.label === defaultLabel(fact, ledger.language);
    return {
      ...fact,
      measure,
      place,
      label: made ? defaultLabel({ measure, place, period }, language) : own('label', fact.label)!,
      words: own('words', fact.words),
      unit: fact.unit && units.get(fact.unit.id)!,
      qualifier: qualifiers.get(fact.qualifier.id)!,
      route: fact.route && { from: places.get(fact.route.from.id)!, to: places.get(fact.route.to.id)! },
      person: fact.person && people.get(fact.person.id)!,
      period: { ...period, inferred: own('period.inferred', period.inferred) },
      source: sources.get(fact.source.id)!,
      statedBy: own('statedBy', fact.statedBy)!,
      caveat: own('caveat', fact.caveat),
      omit: own('omit', fact.omit),
      corrections: fact.corrections.map((correction, i) => ({
        ...correction,
        why: own(`corrections.${i}.why`, correction.why)!,
      })),
    };
  };
  const facts = new Map(Array.from(ledger.facts, ([id, fact]) => [id, translateFact(fact)]));
  const datasets = new Map(
    Array.from(ledger.datasets, ([id, dataset]) => [
      id,
      {
        ...dataset,
        title: say(id, 'title', dataset.title),
        description: say(id, 'description', dataset.description),
        facts: dataset.facts.map((fact) => facts.get(fact.id)!),
      },
    ]),
  );
  const entries = <T extends { id: string }>(name: string, of: T[], fields: (keyof T & string)[]): T[] => [
    ...list(
      say,
      name,
      of.map((entry) => [entry.id, entry] as const),
      fields,
    ).values(),
  ];
  return {
    ...ledger,
    language,
    english: ledger,
    facts,
    datasets,
    sources,
    measures,
    units,
    qualifiers,
    places,
    people,
    untranslated,
    disagreements: entries('disagreements', ledger.disagreements, ['question', 'why', 'printed']),
    checks: entries('checks', ledger.checks, ['why']),
    unread: () => false,
    unreadIn: () => false,
  };
}
