/** The form of choices, and what is chosen in it. */
import type { ExploreData, State, View } from './data.ts';
import { defaultState } from './state.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement): Field[] =>
  (Array.from(form.elements) as Field[]).filter(({ name }) => name !== '');

/** What the form says. A span whose end comes before its start is turned round. */
export function readForm(form: HTMLFormElement, data: ExploreData): State {
  const chosen = new FormData(form);
  const text = (name: string) => String(chosen.get(name) ?? '');
  const [a, b] = [Number(text('from')), Number(text('to'))];
  const countries = chosen.getAll('countries').map(String);
  const otherwise = defaultState(data);
  return {
    ...otherwise,
    countries: data.countries.map(({ code }) => code).filter((code) => countries.includes(code)),
    from: Math.min(a, b),
    to: Math.max(a, b),
    view: text('view') as View,
    year: Number(text('year')),
    base: text('base') ? Number(text('base')) : null,
    claims: chosen.has('claims'),
  };
}

/** Has the form say what is shown. */
export function writeForm(form: HTMLFormElement, state: State): void {
  for (const field of fieldsOf(form)) {
    const value = state[field.name as keyof State];
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = Array.isArray(value) ? value.includes(field.value) : value === true;
    else if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === value;
    else field.value = String(value ?? '');
  }
  form.dataset.view = state.view;
  const output = form.querySelector('.at-year');
  if (output) output.textContent = String(state.year);
}
