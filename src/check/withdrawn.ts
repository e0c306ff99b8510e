/** People who asked to be taken out: what still names them, and what still prints, draws or weighs a fact of theirs. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Problem } from '../ledger/problem.ts';
import type { Person } from '../ledger/schema.ts';
import type { Fact, Ledger } from '../ledger/types.ts';

/** Files whose every line can reach a reader. Facts are looked at one by one, since those of theirs are left out. */
const READ = [
  /^content\/.+\.mdx$/,
  /^src\/(?:figures|scrolly)\/.+\.ts$/,
  /^data\/(?:disagreements|checks|sources|places)\.json$/,
  /^data\/languages\/[a-z]{2}\/(?:figures|drawn|told|disagreements|checks|sources|places|interface|glossary)\.json$/,
];
const FOLDERS = ['content', 'src/figures', 'src/scrolly', 'data'];
const TEXTS = ['label', 'statedBy', 'caveat', 'phrase', 'words'] as const;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Another language than English, by the file. */
const codeOf = (file: string): string | undefined => /^(?:content|data\/languages)\/([a-z]{2})\//.exec(file)?.[1];

/** What a person is called in a language: in full, by the variants in the reports, elsewhere by the last name alone too. */
function namesOf({ id, name, variants = [] }: Person, code: string | undefined, files: ProjectFiles): string[] {
  const list = `data/languages/${code}/people.json`;
  if (code === undefined || !files.has(list)) return [name, ...variants];
  const translated = (JSON.parse(files.text(list)) as Record<string, string>)[`${id}.name`];
  const [last] = translated?.split(' ').slice(-1) ?? [];
  return [name, ...variants, ...(translated === undefined ? [] : [translated]), ...(last === undefined ? [] : [last])];
}

/** Where a name begins a word; an ending may follow, as languages have them. */
const naming = (names: string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})`, 'u');

/** Refuses every mention: with `withdrawn` set, nothing is published until the last has gone. */
export function checkWithdrawn({ people, facts, files }: Ledger): Problem[] {
  const gone = [...people.values()].filter(({ withdrawn }) => withdrawn !== undefined);
  if (gone.length === 0) return [];
  const ids = new Set(gone.map(({ id }) => id));
  const theirs = [...facts.values()].filter(({ person }) => person && ids.has(person.id));
  const addresses = theirs.map(({ id }) => id);
  const mention = new RegExp(`(?<![\\w/-])(?:${addresses.map(escaped).join('|')})(?![\\w-])`);
  const message = (what: string) => `expected nothing of somebody who asked to be taken out, received ${what}`;

  const lines = [...new Set(FOLDERS.flatMap((folder) => files.under(folder)))]
    .filter((file) => READ.some((pattern) => pattern.test(file)))
    .flatMap((file) => {
      const named = naming(gone.flatMap((person) => namesOf(person, codeOf(file), files)));
      return files
        .text(file)
        .split('\n')
        .flatMap((line, i): Problem[] => {
          const [address] = (addresses.length > 0 && mention.exec(line)) || [];
          const [name] = named.exec(line) ?? [];
          return [address, name && `“${name}”`].flatMap((what) =>
            what ? [{ file, place: `${i + 1}:1`, message: message(what) }] : [],
          );
        });
    });

  const named = naming(gone.flatMap((person) => namesOf(person, undefined, files)));
  const left = [...facts.values()].filter((fact: Fact) => fact.omit === null);
  const inFacts = left.flatMap((fact) =>
    TEXTS.flatMap((field): Problem[] => {
      const [name] = named.exec(fact[field] ?? '') ?? [];
      return name
        ? [
            {
              file: `data/datasets/${fact.dataset}.json`,
              place: `facts.${fact.id}.${field}`,
              message: message(`“${name}”`),
            },
          ]
        : [];
    }),
  );
  return [...lines, ...inFacts];
}
