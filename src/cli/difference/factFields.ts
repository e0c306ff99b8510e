/** The fields of a published fact in words, so that two states of it can be set side by side. */
import { DEFAULT } from '../../i18n/locale.ts';
import { formatPeriod } from '../../ledger/period.ts';
import type { PublicFact } from '../../ledger/publicFact.ts';
import type { BuiltSite } from './builtSite.ts';

/** A field that differs; null is nothing. */
export interface FieldChange {
  field: string;
  old: string | null;
  new: string | null;
}

const written = (value: PublicFact['value']): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return String(value);
  return 'low' in value ? `${value.low} to ${value.high}` : `from ${value.from} to ${value.to}`;
};

/** How a field is named to readers, and what it says; `said` holds value, words, unit and qualifier already. */
const FIELDS: [field: string, say: (fact: PublicFact, site: BuiltSite) => string | null, inSaid?: boolean][] = [
  ['says', ({ said }) => said],
  ['value', ({ value }) => written(value), true],
  ['wording', ({ words }) => words, true],
  ['unit', ({ unit }) => unit, true],
  ['certainty', ({ qualifier }) => qualifier, true],
  ['label', ({ label }) => label],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['measure', ({ measure }) => measure],
  ['place', ({ place }) => place],
  ['route', ({ route }) => route && `${route.from} to ${route.to}`],
  ['date', ({ period }) => formatPeriod(period, DEFAULT)],
  ['why the date is inferred', ({ period }) => period.inferred],
  ['source', ({ report }, { sources }) => sources.get(report) ?? report],
  ['paragraph', ({ paragraph }) => (paragraph === null ? null : `¶${paragraph}`)],
  ['words in the report', ({ phrase }) => phrase],
  ['stated by', ({ statedBy }) => statedBy],
  ['caveat', ({ caveat }) => caveat],
  ['set against it', ({ counterpoint }) => counterpoint.join(', ') || null],
  ['next review', ({ review }) => review],
];

/** What differs between two states of a fact, in the order in which its page says it. */
export function fieldChanges(before: PublicFact, after: PublicFact, old: BuiltSite, now: BuiltSite): FieldChange[] {
  const isReworded = before.said !== null && after.said !== null && before.said !== after.said;
  return (
    FIELDS.filter(([, , inSaid]) => !(inSaid && isReworded))
      // A field that an older build did not have yet says nothing.
      .map(([field, say]) => ({ field, old: say(before, old) ?? null, new: say(after, now) ?? null }))
      .filter((change) => change.old !== change.new)
  );
}

/** Corrections that the new state records and the old did not, each in a sentence. */
export function newCorrections(before: PublicFact, after: PublicFact): string[] {
  const known = new Set(before.corrections.map((correction) => JSON.stringify(correction)));
  return after.corrections
    .filter((correction) => !known.has(JSON.stringify(correction)))
    .map(
      ({ date, field, old, new: put, why }) =>
        `${date}, ${field}: ${old ?? 'nothing'} became ${put ?? 'nothing'}. ${why}`,
    );
}
