import type { APIRoute } from 'astro';
import { datapackage } from '../exports/datapackage.ts';
import { toCsv } from '../exports/csv.ts';

/** Every dataset with the meaning of its columns, for programs that load data packages. */
export const GET: APIRoute = ({ locals: { project } }) => Response.json(datapackage(project.ledger, toCsv));
