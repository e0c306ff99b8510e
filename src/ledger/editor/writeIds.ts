import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { IDS, idSchema } from './idSchema.ts';
import { idSnippets, SNIPPETS } from './idSnippets.ts';

/** Writes the ids that an editor’s program offers, where they are others than it has. */
export function writeIds(): void {
  for (const [file, text] of [
    [`data/schema/${IDS}`, idSchema()],
    [SNIPPETS, idSnippets()],
  ] as const) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
