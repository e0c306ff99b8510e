/** What the page asks the server for. */
import type { Filled, FormView, Outcome } from './workshop.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name=northbound-token]')!.content;

async function post<T>(what: string, filled: Filled): Promise<T> {
  const response = await fetch(what, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-northbound-token': token },
    body: JSON.stringify(filled),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

export const viewForm = (filled: Filled): Promise<FormView> => post('form/', filled);
export const submitForm = (filled: Filled): Promise<Outcome> => post('submit/', filled);
