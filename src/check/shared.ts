/** What is one of a kind in a folder: chapters and systems have a place each, terms a name. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Problem } from '../ledger/problem.ts';

const UNIQUE: [folder: string, fields: string[]][] = [
  ['articles', ['chapter']],
  ['systems', ['group', 'order']],
  ['glossary', ['term']],
];

const lineOf = (source: string, field: string): number =>
  1 +
  Math.max(
    0,
    source.split('\n').findIndex((line) => line.startsWith(`${field}:`)),
  );

/** Refuses what two texts both claim. */
export function sharedFields(texts: string[], files: ProjectFiles): Problem[] {
  return UNIQUE.flatMap(([folder, fields]) => {
    const seen = new Map<string, string>();
    return texts
      .filter((file) => file.startsWith(`content/${folder}/`))
      .flatMap((file) => {
        const source = files.text(file);
        const own = fields.map((field) => new RegExp(`^${field}:\\s*(.+)$`, 'm').exec(source)?.[1]?.trim()).join(', ');
        const first = seen.get(own.toLowerCase());
        seen.set(own.toLowerCase(), first ?? file);
        return first
          ? [
              {
                file,
                place: `${lineOf(source, fields.at(-1)!)}: ${fields.join(', ')}`,
                message: `expected a ${fields.at(-1)} of its own, received ${own}, which ${first} has`,
              },
            ]
          : [];
      });
  });
}
