/** What is dated after the edition, and what waits for a day that has passed. */
import type { Ledger } from '../ledger/types.ts';
import { factPlace } from '../ledger/factPlace.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import type { Problem } from '../ledger/problem.ts';
import type { Qualifier } from '../ledger/schema.ts';
import type { Language } from '../i18n/locale.ts';

/** What a source may say of a day to come. */
const EXPECTED = new Set<Qualifier['certainty']>(['conditional', 'estimated', 'vague', 'claimed']);
const COMING = new Set(['announced', 'due', 'demanded']);

const day = (date: string, language: Language): string => formatPeriod(parsePeriod(date), language);

/** Facts and corrections that are dated after the edition, though they are told as having happened. */
export function checkDates(ledger: Ledger, edition: string): Problem[] {
  const later = (date: string | null): boolean => date !== null && /^\d/.test(date) && date > edition;
  const facts = [...ledger.facts.values()].flatMap((fact): Problem[] => {
    const { start, end } = fact.period;
    const coming = fact.status ? COMING.has(fact.status) : EXPECTED.has(fact.qualifier.certainty);
    const corrections = fact.corrections.flatMap(({ date }, i) =>
      later(date)
        ? [
            {
              ...factPlace(fact, `corrections.${i}.date`),
              message: `expected a day until the edition of ${day(edition, ledger.language)}, received “${date}”; raise edition in src/site.ts`,
            },
          ]
        : [],
    );
    if (!later(start) || coming) return corrections;
    return [
      ...corrections,
      {
        ...factPlace(fact, 'period'),
        message: `expected a date until the edition of ${day(edition, ledger.language)}, or the status “announced” or “due”, received ${start === end ? start : `${start}/${end}`}`,
      },
    ];
  });
  const sources = [...ledger.sources.values()].flatMap(({ id, published }): Problem[] => {
    const date = typeof published === 'string' ? published : published.date;
    return later(date)
      ? [
          {
            file: 'data/sources.json',
            place: `sources.${id}.published`,
            message: `expected a date until the edition of ${day(edition, ledger.language)}, received “${date}”`,
          },
        ]
      : [];
  });
  return [...facts, ...sources];
}

/** Announcements whose day has passed: whether they came true is for an editor to find out. */
export const passedDeadlines = (ledger: Ledger, today: string): Problem[] =>
  [...ledger.facts.values()].flatMap((fact) => {
    const { end } = fact.period;
    // A year or a month is over when the next has come.
    if (
      !fact.status ||
      fact.status === 'demanded' ||
      !COMING.has(fact.status) ||
      end === null ||
      end >= today.slice(0, end.length)
    )
      return [];
    return [
      {
        ...factPlace(fact, 'status'),
        message: `${fact.status}, ${formatPeriod(fact.period, ledger.language)}, which has passed: did it happen? “${fact.label}”`,
      },
    ];
  });

export const dueReviews = (ledger: Ledger, today: string): Problem[] =>
  // A series is looked at as a whole.
  [...new Map([...ledger.facts.values()].map((fact) => [fact.series?.id ?? fact.id, fact])).values()]
    .filter(({ review }) => review < today)
    .map((fact) => ({
      ...factPlace(fact, 'review'),
      message: `to be looked at again on ${day(fact.review, ledger.language)}, which has passed: “${fact.label}”`,
    }));
