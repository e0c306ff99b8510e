/** npm run new view: a choice of the explorer under a name of its own, from the address that the explorer gives it. */
import type { State } from '../client/explore/data.ts';
import { select } from '../client/explore/selection.ts';
import { indicatorIn, parseState } from '../client/explore/state.ts';
import { exploreData } from '../explore/exploreData.ts';
import { indicatorsOf, type Indicator } from '../explore/indicator.ts';
import { NAMED_VIEWS, namedViewIds } from '../explore/namedViews.ts';
import { slug, worded, type Field } from '../ledger/editor/field.ts';
import { fill } from '../ledger/editor/form.ts';
import { namedViewSchema, type NamedViewInput } from '../ledger/namedViewSchema.ts';
import { expected } from '../ledger/problem.ts';
import type { Ledger } from '../ledger/types.ts';
import { newFile, type Draft } from './draft.ts';
import type { Generator, Present } from './generator.ts';

interface Chosen {
  indicator: Indicator;
  state: State;
  /** What the explorer would say of it. */
  notices: string[];
}

/** What an address of the explorer holds. */
function chosen(address: string, ledger: Ledger): Chosen {
  const query = address.slice(address.indexOf('?'));
  const all = indicatorsOf(ledger);
  const ids = all.map(({ id }) => id);
  const indicator = all.find(({ id }) => id === indicatorIn(query, ids, ids[0]!))!;
  const data = exploreData(indicator, ledger);
  const { state, notices } = parseState(query, data);
  return { indicator, state, notices: [...notices, ...select(state, data).notices] };
}

/** The file of a choice, in which everything is written that its address holds. */
function viewFile({ indicator, state }: Chosen, title: string | undefined): NamedViewInput {
  const { countries, from, to, view, year, base, claims } = state;
  return {
    $schema: '../schema/named-view.schema.json',
    ...(title !== undefined && { title }),
    indicator: indicator.id,
    countries: indicator.countries.flatMap(({ place }) => (countries.includes(place.code!) ? [place.id] : [])),
    from,
    to,
    ...(view === 'bars' || view === 'map' ? { view, year } : {}),
    ...(base !== null && { base }),
    ...(claims && { claims }),
  };
}

function fields({ files, ledger }: Present): Field[] {
  return [
    {
      name: 'address',
      ask: 'The address that “Share” of the explorer copies',
      example: '/explore/?indicator=remittances-gdp-share&countries=KG,TJ&from=2010&to=2024&view=line',
      wrong: (value) => {
        const address = String(value);
        if (!/\?(?:.*&)?indicator=/.test(address)) return expected('an address with a choice, …?indicator=…', address);
        const { state, notices } = chosen(address, ledger);
        if (state.view === 'table') return expected('a view that is drawn: line, bars or map', 'table');
        return notices.length > 0
          ? `expected a choice that can be shown whole, received one of which the explorer says: ${notices.join(' ')}`
          : undefined;
      },
    },
    {
      name: 'title',
      ask: 'The finding, with numbers as {dataset/fact}',
      example: 'In 2015 the money that reached Tajikistan and Kyrgyzstan fell',
      optional: true,
      wrong: worded(namedViewSchema.shape.title.unwrap(), ledger),
    },
    {
      name: 'id',
      ask: 'Its id, which becomes its address',
      example: 'remittances-around-2014',
      suggest: ({ title, address }) =>
        slug(String(title ?? (address === undefined ? '' : chosen(String(address), ledger).indicator.id))) || undefined,
      wrong: (value) => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)))
          return expected('an id of small letters, digits and hyphens', value);
        return namedViewIds(files).includes(String(value))
          ? `expected an id of its own, received “${value}”, which another view has; nothing is overwritten`
          : undefined;
      },
    },
  ];
}

export const view: Generator = {
  what: 'a choice of the explorer with an address, a picture and an embed of its own',
  fields,
  make: async ({ given, prompt, example, ...project }) => {
    const { address, title, id } = await fill(fields(project), given, prompt, example);
    const draft: Draft = new Map();
    const file = viewFile(chosen(String(address), project.ledger), title as string | undefined);
    newFile(draft, `${NAMED_VIEWS}/${String(id)}.json`, `${JSON.stringify(file, null, 2)}\n`, project.files);
    return { draft, next: `Look at it in npm run dev, at /explore/views/${String(id)}/.` };
  },
};
