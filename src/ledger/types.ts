/** What a ledger holds, and the files that it is made of. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Language } from '../i18n/locale.ts';
import type { Period } from './period.ts';
import type { Placed } from './readJson.ts';
import type { SeriesInput } from './seriesSchema.ts';
import type {
  Check,
  Correction,
  DatasetInput,
  Disagreement,
  FactInput,
  Fingerprint,
  ListEntries,
  ListName,
  Measure,
  Person,
  Place,
  Qualifier,
  Source,
  Spelling,
  Unit,
  Value,
} from './schema.ts';

/** Of a fact that a file of data/series/ makes. */
export interface InSeries {
  /** The indicator, which the file is called after. */
  id: string;
  /** Where its value is in the file: places.2.values.2014. */
  at: string;
  /** By field, the address of what the fact shares with others of the series; texts are translated by it. */
  fields: Record<string, string>;
}

/** A fact as the site uses it: ids resolved, nothing left undefined. */
export interface Fact {
  /** dataset/fact */
  id: string;
  dataset: string;
  kind: FactInput['kind'];
  measure: Measure;
  /** What it is, in words: "Remittances as a share of GDP, Tajikistan, 2024". */
  label: string;
  /** In `unit`, in full; null where the source gives only a word, or no quantity. */
  value: Value | null;
  words: string | null;
  unit: Unit | null;
  /** The step it is rounded to, in its unit; null where it has no single value. */
  rounding: number | null;
  qualifier: Qualifier;
  status: NonNullable<FactInput['status']> | null;
  place: Place;
  route: { from: Place; to: Place } | null;
  person: Person | null;
  period: Period;
  source: Source;
  paragraph: number | null;
  phrase: string | null;
  statedBy: string;
  caveat: string | null;
  /** Of a hostile claim: the addresses of what the report sets against it; otherwise none. */
  counterpoint: string[];
  corrections: Correction[];
  review: string;
  omit: string | null;
  /** Of a value of data/series/; null for a fact of a dataset’s own. */
  series: InSeries | null;
  /** Where on the site it is: its own page, facts/<id>/, or a year on the page that it shares with its series. */
  page: string;
}

export interface Dataset {
  id: string;
  title: string;
  description: string;
  facts: Fact[];
}

export interface Ledger {
  /** The files that it was read from. */
  files: ProjectFiles;
  /** The language that its texts are in, where they are translated, and that its numbers are written in. */
  language: Language;
  /** The same in English, in which it was read: itself, where it is not translated. */
  english: Ledger;
  facts: Map<string, Fact>;
  datasets: Map<string, Dataset>;
  sources: Map<string, Source>;
  measures: Map<string, Measure>;
  units: Map<string, Unit>;
  qualifiers: Map<string, Qualifier>;
  places: Map<string, Place>;
  people: Map<string, Person>;
  disagreements: Disagreement[];
  checks: Check[];
  fingerprints: Map<string, Fingerprint>;
  spellings: Map<string, Spelling>;
  /** In another language: its texts that are not translated yet, and stand in English. */
  untranslated: Set<string>;
  /** The ids of all that stands in the files, of what could not be read too. */
  ids: Files['ids'] & { facts: Set<string> };
  /** Whether nothing in the files is wrong. Where something is, what a figure misses may be that. */
  whole: boolean;
  /** Whether a fact stands in the files and could not be read: whoever looks for it need not be told so again. */
  unread: (address: string) => boolean;
  /** Whether a fact that could not be read may be of this paragraph of a report. */
  unreadIn: (report: string, paragraph: number) => boolean;
}

/** The files as read, before their ids are resolved. */
export interface Files {
  /** The valid entries. */
  lists: { [name in ListName]: Placed<ListEntries[name]>[] };
  /** The ids of all entries, of invalid ones too. */
  ids: { [name in ListName]: Set<string> };
  datasets: Map<string, Omit<DatasetInput, 'facts'> & { facts: Placed<FactInput>[] }>;
  /** The valid files of data/series/, by their paths. */
  series: Map<string, SeriesInput>;
  /** The addresses of all facts, likewise. */
  facts: Set<string>;
  /** The facts as they stand there, whatever their shape. */
  written: Partial<FactInput>[];
  /** Datasets of which nothing can be read. */
  unreadable: Set<string>;
  /** By report; undefined where it could not be read. */
  fingerprints: Map<string, Fingerprint | undefined>;
}
