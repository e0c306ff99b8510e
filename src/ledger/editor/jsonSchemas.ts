/** The schemas of `data/` as JSON Schema, so that an editor’s program completes and checks while typing. */
import { z } from 'zod';
import { IDS } from './idSchema.ts';
import { figureSchema } from '../figureSchema.ts';
import { movedSchema, pinsSchema, publishedSchema } from '../publishedSchema.ts';
import { proposalSchema } from '../proposalSchema.ts';
import { namedViewSchema } from '../namedViewSchema.ts';
import { seriesSchema } from '../seriesSchema.ts';
import { datasetSchema, listSchemas } from '../schema.ts';

/** File name in `data/schema/` → the file’s text. */
export function jsonSchemas(): Map<string, string> {
  const all = {
    dataset: datasetSchema,
    ...listSchemas,
    figure: figureSchema,
    'named-view': namedViewSchema,
    moved: movedSchema,
    pins: pinsSchema,
    published: publishedSchema,
    proposal: proposalSchema,
    series: seriesSchema,
  };
  return new Map(
    Object.entries(all).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => referToIds(jsonSchema) }), null, 2)}\n`,
    ]),
  );
}

/** The ids themselves change with every entry and stand in a file of their own. */
function referToIds(jsonSchema: Record<string, unknown>): void {
  const { idOf } = jsonSchema;
  if (idOf === undefined) return;
  delete jsonSchema.idOf;
  jsonSchema.$ref = `${IDS}#/$defs/${idOf as string}`;
}
