/** What a language model is told of the site, as llmstxt.org has it: what it is, how its numbers may be quoted, where everything is. */
import { LICENCE } from '../ledger/licence.ts';
import { staticHeads, type Head } from './head.ts';
import { site } from '../site.ts';
import { markdownPath, url } from '../i18n/paths.ts';
import type { Language } from '../i18n/locale.ts';

/** A text of `content/` with its marks resolved. */
export interface Listed extends Head {
  slug: string;
}

const item = (to: string, { title, description }: Head, language: Language): string =>
  `- [${title.replaceAll(/[[\]]/g, '\\$&')}](${url(to, language)}): ${description}`;
const file = (name: string, description: string, language: Language): string =>
  item(name, { title: name, description }, language);
const pages = (language: Language, ...paths: string[]): string[] =>
  paths.map((path) => item(path, staticHeads(language)[path]!, language));

const QUOTING = [
  'Quote a number with its unit, its date and how sure it is. “At least”, “almost”, “an estimated” and “undated” belong to the number.',
  'Name the source, with its paragraph, and link to the fact’s page.',
  'In the chapters’ Markdown a footnote is called by its fact: `[^dataset/fact]` stands for `facts/dataset/fact/` below this site’s address.',
  'A footnote called “computed”, and the sign †, say that the site computed the number from facts, which the footnote or the figure lists: say so.',
  'Where sources disagree, give each with its name. Do not average them, and do not choose one without saying so.',
  'Counts of people, border crossings, permits and registrations are not the same, and are not added up. A caveat goes with its number.',
  'Numbers are corrected: `corrections.json` says which, when and why.',
];

/** @param chapters in their order @param about the standing texts, such as the method */
export function writeLlms(chapters: Listed[], about: Listed[], language: Language): string {
  const sections: [name: string, items: string[]][] = [
    ['Chapters', chapters.map((chapter) => item(markdownPath(chapter.slug), chapter, language))],
    [
      'Data',
      [
        file(
          'facts.json',
          'Every fact: value, unit, certainty, place, date, source, paragraph, words of the report, who states it, caveat.',
          language,
        ),
        item(
          'schema/facts.schema.json',
          {
            title: 'Schema of facts.json',
            description: 'What each of its fields means.',
          },
          language,
        ),
        file('api/index.json', 'The same facts by country, indicator, source and year, as JSON and CSV.', language),
        file('figures.json', 'Every figure with its facts and its files: image, SVG, table.', language),
        file('datapackage.json', 'The datasets as CSV, with their columns described (Frictionless).', language),
        file('corrections.json', 'What was corrected, old and new, as a JSON feed.', language),
      ],
    ],
    [
      'Where to check',
      [
        ...pages(language, 'disagreements/', 'sources/', 'glossary/'),
        ...about.map((page) => item(`${page.slug}/`, page, language)),
      ],
    ],
    [
      'Optional',
      [
        ...pages(language, 'facts/', 'figures/', 'timeline/', 'countries/', 'systems/'),
        file('feed.json', 'The chapters as a JSON feed.', language),
      ],
    ],
  ];
  return (
    [
      `# ${site.name}`,
      `> ${language.messages.site.tagline}.`,
      [
        'Every number is a fact with a page of its own, which holds its source, its date, who states it and its caveat.',
        `Facts are as of ${site.edition}. Texts, data and figures are under ${LICENCE.short} (${LICENCE.url}); what is quoted from reports is their publishers’.`,
      ].join(' '),
      'How to quote:',
      QUOTING.map((rule) => `- ${rule}`).join('\n'),
      ...sections.map(([name, items]) => `## ${name}\n\n${items.join('\n')}`),
    ].join('\n\n') + '\n'
  );
}
