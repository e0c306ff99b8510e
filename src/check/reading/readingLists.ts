/**
 * The words by which the reading metrics tell what a sentence does. They steer, they do not judge: each list says what
 * it takes in and what it leaves out, and none of them decides whether a claim needs its attribution.
 */
import type { Ledger } from '../../ledger/types.ts';
import type { Sentence } from './runningText.ts';

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whole words, as they are written. */
const anyOf = (words: string[], flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, flags);

/** Bodies that the ledger has as publishers and that texts mostly name as actors: “allied with the Kremlin”. */
const ACTORS = new Set([
  'The Kremlin',
  'President of Russia',
  'Prime Minister of Kazakhstan',
  'Kazakhstan’s government',
]);

/** How else texts call publishers of the ledger, or whom these cite. */
const ALSO = [
  'World Bank',
  'United Nations',
  'Institute for War & Peace Reporting',
  'Agence France-Presse',
  'AFP',
  'BBC',
];

/**
 * The names of sources: publisher and short name of each source of the ledger, with and without what stands behind a
 * comma or an opening “The”, without ACTORS, and ALSO.
 */
export function sourceNames(ledger: Ledger): RegExp {
  const names = [...ledger.sources.values()]
    .flatMap(({ publisher, short }) => [publisher, short, publisher.split(',')[0]!, short.split(',')[0]!])
    .filter((name) => !ACTORS.has(name))
    .map((name) => name.replace(/^The /, ''));
  return anyOf([...new Set([...names, ...ALSO])].sort((a, b) => b.length - a.length).map(escape));
}

/** What a source is called where its name has been said. “When the report appeared” only dates something. */
const SOURCE_NOUNS = anyOf(
  [
    '(?:the|this|that|same|one|no|other|a|our|each|neither|these|which|by|both) (?:\\p{L}+ )?(?:reports?|magazine|newspaper|study|agency|institute|series|feature|rewrite|article)(?:’s)?(?! appeared)',
    '(?:of the|of our|other|the|both|these|none of our) (?:reports|sources|texts)',
  ],
  'iu',
);

/**
 * That a text, a body or somebody in an office says it: “it writes”, “a police official said”, “by this account”. Not so
 * “he said” and “she told”: a person who tells of his or her life is who the chapter is about. Left out, too, is what
 * says something only as one says so: “which says nothing of a whole”.
 */
const SAYS = 'says?|said|writes?|wrote|claims?|claimed';
const ATTRIBUTIONS = anyOf(
  [
    `(?:it|they) (?:also )?(?:${SAYS}|reports?|adds?|added|finds?|gives?|tells?|told|quotes?|cites?|argues?|holds?|calls?|called|notes?|puts it)(?! (?:nothing|so|what|neither|no)(?!\\p{L}))`,
    `(?:${SAYS}) (?:it|they)(?! did)`,
    'according to',
    'by (?:this|that|its|their|the same|some|one|\\p{L}+’s) (?:\\p{L}+ )?(?:account|count|word|estimates?)',
    'by the word of',
    `(?<!(?:he|she|it|they|who|which) (?:also )?)(?:${SAYS})(?! (?:nothing|so|when|otherwise|they did|that they)(?!\\p{L}))`,
  ],
  'iu',
);

/** Whether a sentence names a source, refers to one, or says that somebody says it. @param names of `sourceNames` */
export const namesSource = (text: string, names: RegExp): boolean =>
  names.test(text) || SOURCE_NOUNS.test(text) || ATTRIBUTIONS.test(text);

/**
 * What says that something is not said, counted or known. A fragment that begins with “How” or “Whether” and ends with
 * a full stop is an item of such a list; a question with its mark is not, since chapters may well ask.
 */
const UNKNOWN = new RegExp(
  [
    '^(?:How|Whether)\\b(?!.*, (?:ask|is)\\b)[^;:]*\\.$',
    anyOf([
      '(?:does|do|did) not (?:\\p{L}+ )?(?:say|name|give|list|tell|describe|explain|measure|show|make clear|know)',
      '(?:can ?not|can hardly|can’t|could not) (?:be (?:told|said|known|compared|set against)|say|tell|prove)',
      '(?:is|are|was|were) not (?:said|known|given|told|named)',
      '(?:neither|none|nobody|no one|no report|no source) (?:(?:of (?:the|our|these)|here|quite|else) )?(?:\\p{L}+ )?(?:says?|knows?|tells?|names?|gives?|counts?|explains?|shows?|measures?|could|has a)',
      '(?:names?|gives?|has|have|puts|with) (?:no|neither|without)(?: \\p{L}+)? (?:sources?|dates?|numbers?|figures?|case|year|nor|the|a)',
      '(?:without (?:a )?|no |neither )(?:sources?|dates?|numbers?|figures?|case)',
      'unclear|unknown|not known|unaccounted for',
      'not seen (?:\\p{L}+ )?(?:confirmed|whether|that)',
    ]).source,
  ].join('|'),
  'iu',
);

/** Whether a sentence only says what is not known: it says so, and holds no fact besides. */
export const saysOnlyUnknown = ({ text, facts }: Sentence): boolean => facts === 0 && UNKNOWN.test(text);
