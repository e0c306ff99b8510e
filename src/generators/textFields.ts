/** What is asked of every text of `content/` alike: its id, its first sentences, its sources. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { contentSchemas } from '../ledger/contentSchemas.ts';
import { among, IDS, slug, worded, type Field } from '../ledger/editor/field.ts';
import { expected } from '../ledger/problem.ts';
import type { Ledger } from '../ledger/types.ts';
import { sentence } from './text.ts';

/** The name of a text’s file, made of its title unless given, and not there yet. */
export const slugField = (folder: string, from: string, files: ProjectFiles): Field => ({
  name: 'id',
  ask: 'Its id, which becomes its address',
  example: 'shops-on-the-steppe',
  suggest: (so) => (so[from] === undefined ? undefined : slug(String(so[from]))),
  wrong: (value) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)))
      return expected('an id of small letters, digits and hyphens', value);
    return files.has(`${folder}/${String(value)}.mdx`)
      ? `expected an id of its own, received “${value}”, which ${folder}/${value}.mdx has; nothing is overwritten`
      : undefined;
  },
});

/** The first sentence, offered from the facts. */
export function leadField(ledger: Ledger): Field {
  const words = worded(contentSchemas.articles.shape.title, ledger);
  return {
    name: 'lead',
    ask: 'The first sentences, with numbers as {dataset/fact}',
    example: 'Money comes home from Russia: {remittance-shares/tj-2024-update} of GDP.',
    wrong: (value, { facts }) => {
      const unsaid = (Array.isArray(facts) ? (facts as string[]) : []).find(
        (id) => !new RegExp(`[{ ]${id}[ }]`).test(String(value)),
      );
      return words(value) ?? (unsaid && expected(`{${unsaid}}, a fact that it begins with`, value));
    },
    suggest: ({ facts }) =>
      Array.isArray(facts) ? facts.map((id: string) => sentence(ledger.facts.get(id)!, ledger)).join(' ') : undefined,
  };
}

/** What a text rests on besides the facts that it prints. */
export const sourcesField = (ledger: Ledger): Field => ({
  name: 'sources',
  ask: 'Sources that it rests on without printing a fact of theirs',
  example: 'timesca-2025',
  silent: true,
  optional: true,
  list: true,
  split: IDS,
  wrong: among('the id of a source', ledger.sources.keys()),
});
