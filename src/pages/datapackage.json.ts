import type { APIRoute } from 'astro';
import { datapackage } from '../data/datapackage.ts';
import { loadLedger } from '../data/ledger.ts';
import { toCsv } from '../figure/csv.ts';

/** Every dataset with the meaning of its columns, for programs that load data packages. */
export const GET: APIRoute = () => Response.json(datapackage(loadLedger(), toCsv));
