/** Everything that can be found: texts by section, facts, figures, terms, sources, disagreements, standing pages. */
import { signOf } from '../ledger/sign.ts';
import { cite, published } from '../cite/citation.ts';
import { parseMdx } from '../check/mdx.ts';
import { mainCountries } from '../ledger/countries.ts';
import { formatFact } from '../ledger/format.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { formatPeriod } from '../ledger/period.ts';
import { pagedFacts } from '../ledger/publicFact.ts';
import type { Disagreement, Source } from '../ledger/schema.ts';
import { plain } from '../ledger/texts.ts';
import { capital, fill } from '../i18n/format.ts';
import type { Figure } from '../figure/figure.ts';
import { placeSeries, type PlaceSeries } from '../figure/seriesFigure.ts';
import { countryHead, staticHeads } from '../seo/head.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { textsOfExplored } from '../explore/explored.ts';
import { namedViews } from '../explore/namedViews.ts';
import { indicatorsOf } from '../explore/indicator.ts';
import { sectionsOf } from './sections.ts';
import type { Language } from '../i18n/locale.ts';

/** A text of `content/`: its head’s words, its body in MDX, and the ids that its headings have on its page. */
export interface SearchText {
  id: string;
  title: string;
  /** What its head says before the body does. */
  lead: string;
  body: string;
  slugs: string[];
  /** Other names. */
  words?: string;
  /** Not translated: it stands in English only. */
  english?: boolean;
}

const join = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' ');

function factRecord(fact: Fact, ledger: Ledger): SearchRecord {
  const { measure, phrase, period, place, route, person, source, qualifier } = fact;
  const sign = signOf(fact, ledger);
  const questions = ledger.disagreements.filter(({ facts }) => facts.includes(fact.id)).map(({ question }) => question);
  const full = fact.unit ? formatFact(fact, ledger.language, 'full') : null;
  const dated =
    fact.kind === 'quantity'
      ? null
      : `${period.inferred ? fill(ledger.language.messages.date.inferred, { date: formatPeriod(period, ledger.language) }) : formatPeriod(period, ledger.language)}.`;
  return {
    kind: 'fact',
    to: `facts/${fact.id}/`,
    title: plain(fact.label, ledger),
    // As in the ledger’s finder: what a fact says, not what to beware of.
    text: join(dated, phrase && fill(ledger.language.messages.chapter.quoted, { text: phrase })),
    words: join(
      plain(fact.statedBy, ledger),
      place.name,
      route?.from.name,
      route?.to.name,
      person?.name,
      measure.label,
      // What it answers, where sources do not agree.
      ...questions,
      source.title,
      full && formatPeriod(period, ledger.language),
    ),
    ...(full && { value: capital(full, ledger.language) }),
    source: cite(fact, ledger.language),
    sure: join(sign && `${capital(ledger.language.messages.key[sign].name, ledger.language)}.`, qualifier.description),
    ...(questions.length > 0 && { disputed: true }),
    ...(source.kind === 'series' && { series: true }),
  };
}

const figureRecord = (figure: Figure, ledger: Ledger): SearchRecord => ({
  kind: 'figure',
  to: `figures/${figure.id}/`,
  title: plain(figure.title, ledger),
  text: plain(figure.subtitle, ledger),
  words: plain(figure.alt, ledger),
});

/** A series in one place: its facts have no pages of their own, and are found by it. */
const seriesRecord = ({ series, line, figure }: PlaceSeries): SearchRecord => ({
  kind: 'page',
  to: figure.page,
  title: plain(figure.title, figure.ledger),
  text: plain(figure.alt, figure.ledger),
  words: join(series.source.title, series.source.publisher, line.place.name),
});

const sourceRecord = (source: Source, language: Language): SearchRecord => ({
  kind: 'source',
  to: `sources/${source.id}/`,
  title: source.title,
  text: join(`${source.publisher}, ${published(source, language)}.`, source.note, source.beware),
  words: join(source.author, source.short),
});

const disagreementRecord = ({ id, question, why, printed, facts }: Disagreement, ledger: Ledger): SearchRecord => ({
  kind: 'disagreement',
  to: `disagreements/${id}/`,
  title: question,
  text: join(plain(why, ledger), printed && plain(printed, ledger)),
  words: facts.map((fact) => plain(ledger.facts.get(fact)!.label, ledger)).join(' '),
});

/** A text’s own record, then one for each of its sections, which leads to its heading. */
function textRecords(
  kind: RecordKind,
  folder: string,
  { id, title, lead, body, slugs, words, english }: SearchText,
  ledger: Ledger,
): SearchRecord[] {
  const to = `${folder}${id}/`;
  const own = english ? ({ english } as const) : {};
  const sections = sectionsOf(parseMdx(id, body).tree, ledger);
  const [first, rest] = sections[0]?.heading === null ? [sections[0].text, sections.slice(1)] : ['', sections];
  if (rest.length !== slugs.length)
    throw new Error(`${to}: ${slugs.length} headings on its page, ${rest.length} in its text`);
  return [
    { kind, to, title, text: join(lead, first), ...(words && { words }), ...own },
    ...rest.map(({ heading, text }, i): SearchRecord => ({
      kind,
      to: `${to}#${slugs[i]}`,
      title: heading!,
      text,
      of: title,
      ...own,
    })),
  ];
}

export interface Searchable {
  ledger: Ledger;
  figures: Figure[];
  chapters: SearchText[];
  systems: SearchText[];
  pages: SearchText[];
  terms: SearchText[];
}

export function searchRecords({ ledger, figures, chapters, systems, pages, terms }: Searchable): SearchRecord[] {
  const { language } = ledger;
  const term = ({ id, title, lead, body, words }: SearchText): SearchRecord => ({
    kind: 'term',
    to: `glossary/#${id}`,
    title,
    text: join(lead, ...sectionsOf(parseMdx(id, body).tree, ledger).map(({ text }) => text)),
    ...(words && { words }),
  });
  return [
    ...terms.map(term),
    ...chapters.flatMap((text) => textRecords('chapter', 'articles/', text, ledger)),
    ...systems.flatMap((text) => textRecords('system', 'systems/', text, ledger)),
    ...figures.map((figure) => figureRecord(figure, ledger)),
    ...pagedFacts(ledger).map((fact) => factRecord(fact, ledger)),
    ...placeSeries(ledger).map(seriesRecord),
    ...ledger.disagreements.map((entry) => disagreementRecord(entry, ledger)),
    ...[...ledger.sources.values()].map((source) => sourceRecord(source, language)),
    ...pages.flatMap((text) => textRecords('page', '', text, ledger)),
    ...Object.entries(staticHeads(language)).map(([to, { title, description }]): SearchRecord => ({
      kind: 'page',
      to,
      title,
      text: description,
      ...(!language.hasPage(to) && { english: true }),
    })),
    ...[...ledger.datasets.values()].map(({ id, title, description }): SearchRecord => ({
      kind: 'page',
      to: `facts/${id}/`,
      title,
      text: plain(description, ledger),
      of: staticHeads(language)['facts/']!.title,
    })),
    ...indicatorsOf(ledger).map(({ id, measure }): SearchRecord => ({
      kind: 'page',
      to: `explore/${id}/`,
      title: measure.label,
      text: measure.description,
      of: staticHeads(language)['explore/']!.title,
    })),
    ...namedViews(ledger).map((view): SearchRecord => {
      const { title, subtitle } = textsOfExplored(view);
      return { kind: 'figure', to: `${view.path}/`, title, text: subtitle };
    }),
    ...mainCountries(ledger).map((country): SearchRecord => ({
      kind: 'page',
      to: `countries/${country.id}/`,
      title: country.name,
      text: countryHead(country, language).description,
      of: staticHeads(language)['countries/']!.title,
    })),
  ];
}
