/**
 * data/languages/<code>/translated.json: from which English each translation was made, as digests of both, which
 * `npm run language <code>` writes. A translation whose English has changed since is stale: the check lists it, and where
 * the text is one on safety the English stands in its place.
 */
import { createHash } from 'node:crypto';

export const TRANSLATED = 'translated.json';

/** The folders of `content/` whose texts are translated as texts; terms are translated as data. */
export const TRANSLATED_COLLECTIONS = ['articles', 'systems', 'countries', 'pages'] as const;
export type TranslatedCollection = (typeof TRANSLATED_COLLECTIONS)[number];

/** "<file>/<address>" by "<digest of the English> <digest of the translation>". */
export type Translated = Record<string, string>;

/** How many hex digits of a digest are kept: enough to see a change, and a file that stays small. */
const DIGITS = 6;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** What is written down of a translation. */
export const recordOf = (english: string, own: string): string => `${digest(english)} ${digest(own)}`;

/** Whether the English is another than the one that was translated. Of what has no record nobody can tell. */
export const isStale = (record: string | undefined, english: string): boolean =>
  record !== undefined && !record.startsWith(digest(english));

/** Whether a translation is another than the one that was recorded. */
export const isChanged = (record: string | undefined, own: string): boolean => !record?.endsWith(digest(own));

/**
 * Texts by which somebody may be harmed where they are out of date: rules and how they are enforced, what to beware of
 * at a source, advice, and what this site leaves on a device.
 */
const SAFETY = [
  /^(?:systems|policy-timeline|raids-and-detentions|war-and-recruitment|corroborations)\//,
  /^glossary\//,
  /^sources\/.*\.beware$/,
  /^interface\/(?:keep\.|systems\.(?:advice|pageAdvice)$)/,
  /^articles\/(?:the-rules|the-passport-and-the-army|after-crocus|watched)$/,
];

/** @param key as in `translated.json`: "systems/amina-72-hours.caveat", "interface/keep.lead", "articles/watched" */
export const isOnSafety = (key: string): boolean => SAFETY.some((pattern) => pattern.test(key));

/** Whether a translation is kept off the site until it is made anew. */
export const isWithheld = (translated: Translated, key: string, english: string): boolean =>
  isOnSafety(key) && isStale(translated[key], english);
