/** What a language model is told of the site, as llmstxt.org has it: what it is, how its numbers may be quoted, where everything is. */
import { LICENCE } from '../ledger/licence.ts';
import { staticHeads, type Head } from './head.ts';
import { site } from '../site.ts';
import { fill } from '../i18n/format.ts';
import { markdownPath, otherEdition, url } from '../i18n/paths.ts';
import type { Language } from '../i18n/locale.ts';

/** A text of `content/` with its marks resolved. */
export interface Listed extends Head {
  slug: string;
}

/** What is not in the language says so. */
function item(to: string, { title, description }: Head, language: Language): string {
  const only = otherEdition(to, language) ? ` (${language.messages.onlyIn})` : '';
  return `- [${title.replaceAll(/[[\]]/g, '\\$&')}](${url(to, language)}): ${description}${only}`;
}
const pages = (language: Language, ...paths: string[]): string[] =>
  paths.map((path) => item(path, staticHeads(language)[path]!, language));

/** @param chapters in their order @param about the standing texts, such as the method */
export function writeLlms(chapters: Listed[], about: Listed[], language: Language): string {
  const { lead, quote, rules, sections: t, files } = language.messages.llms;
  const file = (name: string, description: string): string => item(name, { title: name, description }, language);
  const sections: [name: string, items: string[]][] = [
    [t.chapters, chapters.map((chapter) => item(markdownPath(chapter.slug), chapter, language))],
    [
      t.data,
      [
        file('facts.json', files.facts),
        item('schema/facts.schema.json', files.schema, language),
        file('api/index.json', files.api),
        file('figures.json', files.figures),
        file('datapackage.json', files.datapackage),
        file('corrections.json', files.corrections),
      ],
    ],
    [
      t.check,
      [
        ...pages(language, 'disagreements/', 'sources/', 'glossary/'),
        ...about.map((page) => item(`${page.slug}/`, page, language)),
      ],
    ],
    [
      t.optional,
      [...pages(language, 'facts/', 'figures/', 'timeline/', 'countries/', 'systems/'), file('feed.json', files.feed)],
    ],
  ];
  return (
    [
      `# ${site.name}`,
      `> ${language.messages.site.tagline}.`,
      fill(lead, { date: site.edition, licence: `${LICENCE.short} (${LICENCE.url})` }),
      quote,
      Object.values(rules)
        .map((rule) => `- ${rule}`)
        .join('\n'),
      ...sections.map(([name, items]) => `## ${name}\n\n${items.join('\n')}`),
    ].join('\n\n') + '\n'
  );
}
