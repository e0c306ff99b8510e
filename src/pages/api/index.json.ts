import type { APIRoute } from 'astro';
import { publicApi } from '../../exports/factSets.ts';

/** Every address below /api/, with how many facts are there. */
export const GET: APIRoute = ({ locals: { project } }) => Response.json(publicApi(project.ledger));
