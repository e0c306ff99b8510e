import type { Fact } from '../ledger/types.ts';
import type { Source } from '../ledger/schema.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { paragraphSign } from '../ledger/format.ts';
import { fill } from '../i18n/format.ts';
import type { Language } from '../i18n/locale.ts';

/** When a source was published, as said on the site: "March 2025", "2025 (inferred)". */
export function published(source: Source, language: Language): string {
  const date = source.published;
  return typeof date === 'string'
    ? formatPeriod(parsePeriod(date), language)
    : fill(language.messages.date.inferred, { date: formatPeriod(parsePeriod(date.date), language) });
}

/** "The Diplomat, March 2025, ¶15" */
export function cite(fact: Fact, language: Language): string {
  return (
    [fact.source.short, published(fact.source, language)].join(', ') +
    (fact.paragraph ? `, ${paragraphSign(fact.paragraph, language)}` : '')
  );
}

/** The sources of a figure in a line, each with the paragraphs used: "The Diplomat, March 2025, ¶15 and ¶16". */
export function citeAll(facts: Fact[], language: Language): string {
  const bySource = Map.groupBy(facts, (fact) => fact.source);
  return [...bySource]
    .map(([source, own]) => {
      const paragraphs = [...new Set(own.flatMap((fact) => fact.paragraph ?? []))].sort((a, b) => a - b);
      const name = source.kind === 'series' ? source.publisher : source.short;
      // A figure that rests on much of a report names where it begins and ends.
      const where =
        paragraphs.length > 8
          ? [fill(language.messages.cite.paragraphs, { first: paragraphs[0]!, last: paragraphs.at(-1)! })]
          : paragraphs.map((n) => paragraphSign(n, language));
      return [name, published(source, language), ...where].join(', ');
    })
    .filter((text, i, all) => all.indexOf(text) === i)
    .join('; ');
}
