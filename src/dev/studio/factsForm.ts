/** The form for several facts of one source: the numbers that its text holds, and a card for each that becomes a fact. */
import type { Entry } from '../../ledger/editor/factsFile.ts';
import { sayValue } from '../../ledger/editor/value.ts';
import type { Value } from '../../ledger/schema.ts';
import { button, count, element } from '../element.ts';
import { arrange, FormPanel, type Texts } from './formPanel.ts';
import { reportPanel } from './reportPanel.ts';
import { keptText } from './reportTexts.ts';
import type { Filled } from './workshop.ts';

const KEPT = 'northbound-studio:facts';

/** What is filled in: fields for all, and those of each fact. */
interface Kept {
  given: Texts;
  rows: Texts[];
}

interface Card {
  given: Texts;
  panel: FormPanel;
  element: HTMLElement;
  heading: HTMLElement;
}

/** An entry as the texts of a form. */
function textsOf({ value, ...rest }: Entry): Texts {
  const answers = { ...rest, ...(value !== undefined && { value: sayValue(value as Value) }) };
  return Object.fromEntries(
    Object.entries(answers)
      .map(([name, text]): [string, string[]] => [name, [String(text ?? '')]])
      .filter(([, [text]]) => text !== ''),
  );
}

const placeOf = ({ paragraph, phrase }: Texts): string => `¶${paragraph?.[0] ?? ''} “${phrase?.[0] ?? ''}”`;

export class FactsForm {
  readonly #unsettle: () => void;
  readonly #given: Texts;
  readonly #common: FormPanel;
  readonly #list = element('div', {});
  readonly #left = element('div', {});
  readonly #beside = element('div', {});
  #cards: Card[] = [];
  #made = 0;
  #found: Entry[] = [];
  readonly element: HTMLElement;

  /** @param unsettle something was changed: what was shown would not be written any more */
  constructor(unsettle: () => void) {
    this.#unsettle = unsettle;
    const { given, rows } = JSON.parse(sessionStorage.getItem(KEPT) ?? '{"given":{},"rows":[]}') as Kept;
    this.#given = given;
    this.#common = new FormPanel({
      id: 'facts',
      given,
      filled: () => this.#filledCommon(),
      changed: () => this.#changed(),
      seen: ({ found = [] }) => {
        this.#found = found;
        this.#show();
      },
    });
    for (const row of rows) this.#add(row);
    this.element = element('div', {}, this.#common.element, this.#list, this.#left);
  }

  /** What stands beside it: the report’s paragraphs. */
  get beside(): HTMLElement {
    return this.#beside;
  }

  filled(): Filled {
    return { kind: 'facts', given: {}, rows: this.#cards.map(({ given }) => given) };
  }

  async look(): Promise<void> {
    await Promise.all([this.#common, ...this.#cards.map(({ panel }) => panel)].map((panel) => panel.look()));
  }

  /** Shows what was refused at each fact’s fields. */
  refuse(rows: Record<string, string>[]): void {
    this.#cards.forEach(({ panel }, i) => panel.refuse(rows[i] ?? {}));
    this.#cards.find(({ panel }) => panel.focusRefused());
  }

  /** Takes the facts away that were written, and shows what is left in the text. */
  finish(): void {
    this.#cards = [];
    this.#keep();
    void this.#common.look();
  }

  #filledCommon(): Filled {
    const upload = keptText(this.#common.first('report'));
    return { kind: 'facts', given: this.#given, ...(upload !== undefined && { upload }) };
  }

  #keep(): void {
    sessionStorage.setItem(
      KEPT,
      JSON.stringify({ given: this.#given, rows: this.#cards.map(({ given }) => given) } satisfies Kept),
    );
  }

  #changed(): void {
    this.#keep();
    this.#unsettle();
    for (const { heading, given } of this.#cards) heading.textContent = placeOf(given);
  }

  #add(given: Texts): void {
    const panel: FormPanel = new FormPanel({
      id: `fact-${++this.#made}`,
      given,
      hidden: ['report'],
      filled: () => ({ kind: 'fact', given }),
      changed: () => this.#changed(),
    });
    const heading = element('h3', {}, placeOf(given));
    const card: Card = {
      given,
      panel,
      heading,
      element: element(
        'section',
        { class: 'card', 'aria-label': `Fact ${this.#made}` },
        heading,
        panel.element,
        button('Leave it out', () => {
          this.#cards = this.#cards.filter((each) => each !== card);
          this.#changed();
          this.#show();
        }),
      ),
    };
    this.#cards.push(card);
  }

  /** Begins a fact, with what is the same of all. */
  #begin(own: Texts): void {
    this.#add({ ...this.#given, ...own });
    void this.#cards.at(-1)!.panel.look();
    this.#changed();
    this.#show();
  }

  #show(): void {
    arrange(
      this.#list,
      this.#cards.map((card) => card.element),
    );
    const source = this.#common.first('report');
    const taken = new Set(this.#cards.map(({ given }) => placeOf(given)));
    const left = this.#found.map(textsOf).filter((texts) => !taken.has(placeOf(texts)));
    this.#left.replaceChildren(
      ...(left.length === 0
        ? keptText(source) === undefined || taken.size > 0
          ? []
          : [
              element(
                'p',
                { class: 'quiet' },
                'Every number of the text is a fact already; others begin with words that you mark.',
              ),
            ]
        : [
            element(
              'h3',
              {},
              `${count(left.length, 'number')} of the text that ${left.length === 1 ? 'is' : 'are'} no fact yet`,
            ),
            element(
              'ul',
              { class: 'found' },
              ...left.map((texts) =>
                element(
                  'li',
                  {},
                  element('span', {}, `${placeOf(texts)} `),
                  button('Make it a fact', () => this.#begin(texts)),
                ),
              ),
            ),
          ]),
    );
    this.#beside.replaceChildren(
      ...reportPanel({
        source: source || undefined,
        phrase: '',
        mark: (phrase, paragraph) => this.#begin({ phrase: [phrase], paragraph: [paragraph] }),
        takes: 'Make the marked words a fact',
        again: () => void this.#common.look(),
      }),
    );
  }
}
