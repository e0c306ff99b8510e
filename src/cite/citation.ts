import type { Fact } from '../ledger/ledger.ts';
import type { Source } from '../ledger/schema.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { messages } from '../i18n/locale.ts';
import { fill } from '../i18n/format.ts';

/** When a source was published, as said on the site: "March 2025", "2025 (inferred)". */
export function published(source: Source): string {
  const date = source.published;
  return typeof date === 'string'
    ? formatPeriod(parsePeriod(date))
    : fill(messages().date.inferred, { date: formatPeriod(parsePeriod(date.date)) });
}

/** "¶15" */
export const paragraphSign = (n: number): string => fill(messages().cite.paragraph, { n });

/** "The Diplomat, March 2025, ¶15" */
export function cite(fact: Fact): string {
  return (
    [fact.source.short, published(fact.source)].join(', ') +
    (fact.paragraph ? `, ${paragraphSign(fact.paragraph)}` : '')
  );
}

/** The sources of a figure in a line, each with the paragraphs used: "The Diplomat, March 2025, ¶15 and ¶16". */
export function citeAll(facts: Fact[]): string {
  const bySource = Map.groupBy(facts, (fact) => fact.source);
  return [...bySource]
    .map(([source, own]) => {
      const paragraphs = [...new Set(own.flatMap((fact) => fact.paragraph ?? []))].sort((a, b) => a - b);
      const name = source.kind === 'series' ? source.publisher : source.short;
      // A figure that rests on much of a report names where it begins and ends.
      const where =
        paragraphs.length > 8
          ? [fill(messages().cite.paragraphs, { first: paragraphs[0]!, last: paragraphs.at(-1)! })]
          : paragraphs.map(paragraphSign);
      return [name, published(source), ...where].join(', ');
    })
    .filter((text, i, all) => all.indexOf(text) === i)
    .join('; ');
}
