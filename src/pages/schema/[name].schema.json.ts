import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { apiSchema, factSetSchema } from '../../exports/factSets.ts';
import { factsFileSchema } from '../../ledger/publicFact.ts';
import { figuresFileSchema } from '../../figure/publicFigure.ts';

const SCHEMAS = { facts: factsFileSchema, figures: figuresFileSchema, api: apiSchema, 'fact-set': factSetSchema };

export const getStaticPaths: GetStaticPaths = () => Object.keys(SCHEMAS).map((name) => ({ params: { name } }));

/** The shape of the machine-readable indexes, as JSON Schema. */
export const GET: APIRoute = ({ params }) =>
  Response.json(z.toJSONSchema(SCHEMAS[params.name as keyof typeof SCHEMAS]));
