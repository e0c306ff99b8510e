/** npm run schema: writes data/schema/*.schema.json from src/ledger/schema.ts and, with the ids, from data/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../ledger/editor/jsonSchemas.ts';
import { writeIds } from '../ledger/editor/writeIds.ts';

mkdirSync('data/schema', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`data/schema/${name}`, text);
writeIds();
