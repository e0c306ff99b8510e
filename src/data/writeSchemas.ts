/** npm run schema: writes data/schema/*.schema.json from src/data/schema.ts and, with the ids, from data/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './jsonSchemas.ts';

mkdirSync('data/schema', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`data/schema/${name}`, text);
await import('./writeIds.ts');
