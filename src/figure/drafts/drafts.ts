/** How a figure begins: the forms that some facts can be drawn in, and what is chosen and written before an editor changes it. */
import { FORM_NAMES, type FormName } from '../../ledger/figureSchema.ts';
import { formatPeriod } from '../../ledger/period.ts';
import { plain } from '../../ledger/texts.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Draft, Options } from './draft.ts';
import { corridorMap, placeMap, shareMap } from './maps.ts';
import { namesOf } from './names.ts';
import { arrows, bars, dots, line, numbers, people, shares, table, timeline } from './plain.ts';

const DRAFTS: { [F in FormName]: Draft<F> } = {
  bars,
  dots,
  arrows,
  line,
  timeline,
  numbers,
  table,
  shares,
  people,
  'corridor-map': corridorMap,
  'place-map': placeMap,
  'share-map': shareMap,
};

/** What keeps facts out of a form; undefined where it can carry them. */
export const misfit = (form: FormName, facts: Fact[], ledger: Ledger): string | undefined =>
  DRAFTS[form].misfit(facts, ledger);

/** Every form that can carry the facts. */
export const formsFor = (facts: Fact[], ledger: Ledger): FormName[] =>
  FORM_NAMES.filter((form) => misfit(form, facts, ledger) === undefined);

/** What a figure of these facts chooses, until an editor changes it. The form must be able to carry them. */
export const optionsFor = <F extends FormName>(form: F, facts: Fact[], ledger: Ledger): Options<F> =>
  DRAFTS[form].options(facts, ledger);

const lower = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const joined = (facts: Fact[], by: (fact: Fact) => string): string => [...new Set(facts.map(by))].join(' and ');

/** Measure, places, period and source of all facts. */
export function subtitleOf(facts: Fact[], language: Language): string {
  const measure = joined(facts, (fact) => lower(fact.measure.label));
  const [places, periods, sources] = [
    ({ place }: Fact) => place.name,
    ({ period }: Fact) => formatPeriod(period, language),
    ({ source }: Fact) => source.short,
  ].map((by) => joined(facts, by));
  const text = `${measure}, ${places}, ${periods}, according to ${sources}`;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** What the drawing shows, with every number, or what each fact says where it has none. */
export function altOf(form: FormName, facts: Fact[], ledger: Ledger): string {
  const names = namesOf(facts, 'nothing', ledger.language);
  const sentences = facts.map((fact, i) => {
    if (!fact.unit) return `${plain(fact.label, ledger)}.`;
    const place = names[i]!.includes(fact.place.name) ? '' : `${fact.place.name}, `;
    return `${place}${names[i]!}: {${fact.id} full}.`;
  });
  return `${DRAFTS[form].alt} ${sentences.join(' ')}`;
}
