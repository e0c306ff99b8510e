/** What the ledger’s corrections changed, as readers and programs are told of it. */
import { formatFact, paragraphSign } from './format.ts';
import type { Fact, Ledger } from './types.ts';
import { formatPeriod, isPeriod, parsePeriod } from './period.ts';
import { shownFacts } from './publicFact.ts';
import type { Correction, Value } from './schema.ts';
import { plain } from './texts.ts';
import { path, url } from '../i18n/paths.ts';
import type { Language } from '../i18n/locale.ts';

export interface Change {
  /** Date, fact and field: its anchor on the page, which stays. */
  id: string;
  fact: Fact;
  correction: Correction;
  /** What of the fact changed, in words: "value", "date". */
  field: string;
  /** What stood there and what was put there, as a reader sees it: "at least 93 people". */
  old: string;
  new: string;
  /** Whether both are texts as they stand in the ledger, which are not translated. */
  isText: boolean;
  /** Why, in plain words. */
  why: string;
}

/** The page of all changes, and the same to subscribe to. */
export const PAGE = 'corrections/';
export const ATOM = 'corrections.atom';
export const JSON_FEED = 'corrections.json';

/** Where a change stands: on the page of its day, by its anchor. */
const placeOf = ({ id, correction }: Change): string => `${PAGE}${correction.date}/#${id}`;
export const changePath = (change: Change, language: Language): string => path(placeOf(change), language);
export const changeUrl = (change: Change, language: Language): string => url(placeOf(change), language);
/** What a feed knows it by: its address from before days had pages, which still leads to it. */
export const changeId = ({ id }: Change, language: Language): string => `${url(PAGE, language)}#${id}`;

type Given = Correction['old'];

/** A value as corrections write it: 45, "45", or the two ends of a range or change as "2000000/4000000". */
function readValue(given: Given, like: Value | null): Value | null {
  if (given === null) return null;
  const [first, second] = String(given).split('/').map(Number) as [number, number?];
  if (second === undefined) return first;
  return like !== null && typeof like === 'object' && 'from' in like
    ? { from: first, to: second }
    : { low: first, high: second };
}

/** The fact with another content in one of the fields that its number is said by. */
function having(fact: Fact, field: string, given: Given, { units, qualifiers }: Ledger): Fact {
  switch (field) {
    case 'value':
      return { ...fact, value: readValue(given, fact.value) };
    case 'words':
      return { ...fact, words: given === null ? null : String(given) };
    case 'unit':
      return { ...fact, unit: units.get(String(given)) ?? fact.unit };
    case 'qualifier':
      return { ...fact, qualifier: qualifiers.get(String(given)) ?? fact.qualifier };
    default:
      return fact;
  }
}

/** A number said in full, with its unit and how sure it is. */
function formatInFull(fact: Fact, field: string, language: Language): string {
  const shown = field === 'value' ? { ...fact, words: null } : fact;
  const { value } = shown;
  const missing = value === null || (typeof value === 'number' && Number.isNaN(value));
  return missing && shown.words === null ? language.messages.versions.nothing : formatFact(shown, language, 'full');
}

/** Fields whose content is a number, a date or an id; that of all others is a text. */
const READ = new Set('value words unit qualifier period review paragraph report place person measure'.split(' '));

/** The content of a field, as a reader sees it. */
function formatField(fact: Fact, field: string, given: Given, ledger: Ledger): string {
  if (given === null) return ledger.language.messages.versions.nothing;
  const text = String(given);
  switch (field) {
    case 'value':
    case 'words':
    case 'unit':
      return fact.unit ? formatInFull(fact, field, ledger.language) : text;
    case 'qualifier':
      return fact.unit
        ? formatInFull(fact, field, ledger.language)
        : (ledger.qualifiers.get(text)?.description ?? text);
    case 'period':
      return isPeriod(text) ? formatPeriod(parsePeriod(text), ledger.language) : text;
    case 'review':
      return isPeriod(text) ? formatPeriod(parsePeriod(text), ledger.language) : text;
    case 'paragraph':
      return paragraphSign(Number(text), ledger.language);
    case 'report':
      return ledger.sources.get(text)?.short ?? text;
    case 'place':
      return ledger.places.get(text)?.name ?? text;
    case 'person':
      return ledger.people.get(text)?.name ?? text;
    case 'measure':
      return ledger.measures.get(text)?.label ?? text;
    default:
      // It is not translated, and numbers in it are English too.
      return plain(text, ledger.english);
  }
}

/** A fact’s changes of meaning, newest first: from what it says today each is undone in turn. */
export function changesOf(fact: Fact, ledger: Ledger): Change[] {
  let after = fact;
  return (
    fact.corrections
      .map((correction, i) => ({ correction, id: anchor(fact, i) }))
      // What says the same in other words is no change to be told of.
      .filter(({ correction }) => !correction.reworded)
      .toReversed()
      .map(({ correction, id }) => {
        const { field, old, new: put, why } = correction;
        const now = having(after, field, put, ledger);
        const before = having(after, field, old, ledger);
        after = before;
        const [was, is] = [formatField(before, field, old, ledger), formatField(now, field, put, ledger)];
        // Qualifiers that stand before no number read the same: then what they mean is said.
        const meaning = (given: Given, text: string) =>
          field === 'qualifier' && was === is ? (ledger.qualifiers.get(String(given))?.description ?? text) : text;
        return {
          id,
          fact,
          correction,
          field: (ledger.language.messages.versions.fields as Record<string, string>)[field] ?? field,
          why: plain(why, ledger),
          isText: !READ.has(field),
          old: meaning(old, was),
          new: meaning(put, is),
        };
      })
  );
}

/** "2026-11-21/systems/documents-bribe/words"; a second correction of a field on one day ends in "/2". */
function anchor({ id, corrections }: Fact, i: number): string {
  const { date, field } = corrections[i]!;
  const earlier = corrections.slice(0, i).filter((other) => other.date === date && other.field === field).length;
  return [date, id, field, ...(earlier > 0 ? [earlier + 1] : [])].join('/');
}

/** Every change of a fact that the site shows, newest first. */
export function allChanges(ledger: Ledger): Change[] {
  return shownFacts(ledger)
    .flatMap((fact) => changesOf(fact, ledger))
    .sort((a, b) => b.correction.date.localeCompare(a.correction.date));
}
