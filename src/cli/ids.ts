/** Before npm run dev and npm run check: writes the ids that an editor’s program offers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { IDS, idSchema } from '../ledger/editor/idSchema.ts';
import { idSnippets, SNIPPETS } from '../ledger/editor/idSnippets.ts';

for (const [file, text] of [
  [`data/schema/${IDS}`, idSchema()],
  [SNIPPETS, idSnippets()],
] as const) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
