import type { APIRoute } from 'astro';
import { datapackage } from '../exports/datapackage.ts';
import { loadLedger } from '../ledger/ledger.ts';
import { toCsv } from '../exports/csv.ts';

/** Every dataset with the meaning of its columns, for programs that load data packages. */
export const GET: APIRoute = () => Response.json(datapackage(loadLedger(), toCsv));
