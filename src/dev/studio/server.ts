/** What the page asks the server for. */
import type { Filled, FormView, Outcome } from './workshop.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name=northbound-token]')!.content;

/** There is no answer yet: the server starts again, or the project’s data do not hold. Asked later, there may be one. */
export class Unanswered extends Error {}

/** What the server answers while the project’s data do not hold. */
const CONFLICT = 409;

async function post<T>(what: string, filled: Filled): Promise<T> {
  const response = await fetch(what, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-northbound-token': token },
    body: JSON.stringify(filled),
  }).catch(() => {
    throw new Unanswered('npm run dev does not answer: is it still running?');
  });
  if (response.status === CONFLICT) throw new Unanswered(await response.text());
  if (response.status >= 500) throw new Error('npm run dev has failed; its terminal says why');
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

export const viewForm = (filled: Filled): Promise<FormView> => post('form/', filled);
export const submitForm = (filled: Filled): Promise<Outcome> => post('submit/', filled);
