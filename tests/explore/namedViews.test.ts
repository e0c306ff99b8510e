/** Choices that editors named: what their pages and embeds show first, in each language, and how one is made. */
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/check/checkDraft.ts';
import { formatState, parseState } from '../../src/client/explore/state.ts';
import { tableOf, textsOf } from '../../src/client/explore/figure.ts';
import { select } from '../../src/client/explore/selection.ts';
import { exploreEmbed } from '../../src/embeds/exploreEmbed.ts';
import { drawExplored, markedTexts, textsOfExplored } from '../../src/explore/explored.ts';
import { namedViewFigure } from '../../src/explore/namedViewFigure.ts';
import { findNamedView, namedViews } from '../../src/explore/namedViews.ts';
import { view } from '../../src/generators/view.ts';
import { textProblems } from '../../src/ledger/texts.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { ledger, files } = project;
const of = (id: string, code = 'en') => findNamedView(id, project.in(code).ledger);

describe('a named view', () => {
  const around = of('remittances-around-2014');
  test('is shown first where an address asks for nothing, and its finding is said of nothing else', () => {
    const { data, selection } = around;
    expect(formatState(parseState('', data).state)).toBe(
      '?indicator=remittances-received&countries=KG,TJ&from=2010&to=2018&view=line',
    );
    expect(textsOf(selection, data).title).toMatch(/^From 2014 to 2015 .* from \$3\.38 billion to \$2\.26 billion/);
    const { state } = parseState('?to=2016', data);
    expect(state).toMatchObject({ countries: ['KG', 'TJ'], from: 2010, to: 2016 });
    expect(textsOf(select(state, data), data).title).toBe('Remittances received: Kyrgyzstan and Tajikistan, 2010–2016');
  });
  test('says what it shows below its finding, each value as a fact', () => {
    expect(textsOfExplored(around).subtitle).toMatch(
      /^Remittances received: Kyrgyzstan and Tajikistan, 2010–2018\. US dollars a year; World Bank/,
    );
    // The label of this one says its unit.
    expect(textsOfExplored(of('rouble-and-shocks')).subtitle).toMatch(
      /^Roubles for a US dollar: Russia, 1996–2023\. World Bank/,
    );
    expect(textsOfExplored(of('rouble-and-shocks', 'ru')).subtitle).toMatch(/ Россия, 1996–2023\. Всемирный банк/);
    expect(markedTexts(around).title).toContain('from {world-bank-remittances/tj-2014-usd} to');
    expect(markedTexts(around).alt).toContain('Tajikistan: {world-bank-remittances/tj-2010-usd bare} in 2010');
  });
  test('prints no number of which it does not say what it is, in any language', () => {
    for (const { code } of project.languages) {
      const own = project.in(code).ledger;
      for (const each of namedViews(own)) {
        const { title, subtitle, alt } = markedTexts(each);
        // Of an index no page has the values in words.
        const texts = [title, subtitle, ...(each.selection.state.base === null ? [alt] : [])];
        expect(
          texts.flatMap((text) => textProblems(text, own)),
          `${each.id} in ${code}`,
        ).toEqual([]);
        const [, caption] = /<caption[^>]*>(.*?)<\/caption>/.exec(tableOf(each.selection, each.data, true))!;
        expect(textProblems(caption!, own), `${each.id} in ${code}`).toEqual([]);
      }
    }
    expect(markedTexts(of('remittances-against-2013')).subtitle).toMatch(/2013 = \{exempt 100 \| [a-z ]+\}/);
  });
  test('draws an index, whose values are computed', () => {
    const index = of('remittances-against-2013');
    expect(index.selection.lines.map(({ points }) => points.find(({ year }) => year === 2013)!.value)).toEqual([
      100, 100, 100,
    ]);
    expect(markedTexts(index).caveats.join()).toContain('computed by this site');
  });
  test('has an address, a picture, an embed and files of its own', () => {
    const embed = exploreEmbed(around, ledger.language);
    expect([embed.page, embed.embed, embed.picture.url].map((each) => new URL(each).pathname)).toEqual([
      '/explore/views/remittances-around-2014/',
      '/embed/explore/views/remittances-around-2014/',
      '/share/explore/views/remittances-around-2014.png',
    ]);
    expect(embed.height(640)).toBeGreaterThan(400);
    const figure = namedViewFigure(around, ledger);
    expect(figure.facts).toHaveLength(18);
    expect(figure.sources.map(({ id }) => id)).toEqual(
      around.indicator.countries[0]!.facts.map(({ source }) => source.id).slice(0, 1),
    );
  });
  test('is drawn in every language, its title translated', () => {
    for (const { code } of project.languages)
      for (const each of namedViews(project.in(code).ledger))
        expect(drawExplored(each, { width: 360, id: 'x' }).body, each.id).toContain('data-fact');
    expect(textsOfExplored(of('rouble-and-shocks', 'ru')).title).toBe(
      'Доллар стоил 31,8 рубля в 2013 году и 60,9 в 2015-м',
    );
  });
});

describe('npm run new view', () => {
  const request = (given: Record<string, string>) => ({
    files,
    ledger,
    figures: [],
    given: new Map(Object.entries(given).map(([name, text]) => [name, [text]])),
    file: undefined,
    prompt: undefined,
    example: '',
  });
  test('makes a file of an address that the explorer copies', async () => {
    const { draft } = await view.make(
      request({
        address:
          'https://a.example/ru/explore/gdp-growth/?indicator=gdp-growth&countries=TJ,KG&from=2000&to=2020&view=bars&year=2009',
        id: 'growth-2009',
      }),
    );
    expect(await checkDraft(draft, files)).toMatchObject({ brought: [] });
    expect(JSON.parse(draft.get('data/explore/growth-2009.json')!)).toEqual({
      $schema: '../schema/named-view.schema.json',
      indicator: 'gdp-growth',
      countries: ['kyrgyzstan', 'tajikistan'],
      from: 2000,
      to: 2020,
      view: 'bars',
      year: 2009,
    });
  });
  test.each([
    ['https://a.example/explore/', 'expected an address with a choice'],
    ['/explore/?indicator=gdp-growth&base=2013', 'A rate of change is no level'],
    ['/explore/?indicator=gdp-growth&countries=KG,XX', 'Not understood, and left out: countries=XX.'],
    ['/explore/?indicator=gdp-growth&view=table', 'expected a view that is drawn: line, bars or map, received "table"'],
  ])('refuses %s: %s', async (address, message) => {
    await expect(view.make(request({ address, id: 'x' }))).rejects.toThrow(message);
  });
});
