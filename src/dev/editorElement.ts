import { button, count, element, LOOK } from './element.ts';
import { KEY_STYLE, MARKS, PAGE_STYLE } from './marks.ts';
import type { UnusedFact } from './report.ts';
import { sentences } from './sentences.ts';
import type { State } from './watcher.ts';

const STYLE = `${LOOK}${KEY_STYLE}
.bar { display: flex; flex-direction: column-reverse; align-items: flex-start; gap: 0.5rem; padding: 0.5rem 1rem; }
[aria-pressed=true] { border-color: var(--link-); border-top-width: 3px; }
details { max-width: min(30rem, 100vw - 2rem); background: var(--paper-); border: 1px solid var(--rule-); }
summary { padding: 0.25rem 0.7rem; cursor: pointer; }
details > div { max-height: 60vh; overflow-y: auto; padding: 0.3rem 0.9rem 0.9rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: 0.25rem 0.8rem; margin-bottom: 0.8rem; }
h2 { margin-top: 0.8rem; }
li { padding: 0.5rem 0; border-bottom: 1px solid var(--rule-); }
li button { padding: 0 0.5rem; margin-left: 0.4rem; }
`;

const HIGHLIGHT = 'northbound-unsourced';
/** Whether the view is on, for as long as the window is open. */
const ON = 'northbound-editor';

/** The editor’s view: how sure each fact is, which sentences have no source, which facts wait to be used. */
export class EditorElement extends HTMLElement {
  readonly #toggle = button('Editor’s view', () => this.#turn(!this.#on));
  readonly #key = element('details', { class: 'key' });
  readonly #drawer = element('details', { class: 'drawer' });
  #on = new URLSearchParams(location.search).has('editor') || sessionStorage.getItem(ON) === 'on';
  #state: State | undefined;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PAGE_STYLE);
    document.adoptedStyleSheets.push(sheet);
    this.attachShadow({ mode: 'open' }).append(
      element('style', {}, STYLE),
      element('div', { class: 'bar' }, this.#drawer, this.#key, this.#toggle),
    );
    this.#draw();
  }

  show(state: State): void {
    this.#state = state;
    this.#draw();
  }

  #turn(on: boolean): void {
    this.#on = on;
    sessionStorage.setItem(ON, on ? 'on' : 'off');
    // An address that asks for the view would turn it on again with each change.
    const url = new URL(location.href);
    if (!on) url.searchParams.delete('editor');
    history.replaceState(null, '', url);
    this.#draw();
  }

  #draw(): void {
    this.#toggle.setAttribute('aria-pressed', String(this.#on));
    document.documentElement.toggleAttribute('data-editor', this.#on);
    for (const panel of [this.#key, this.#drawer]) panel.hidden = !this.#on;
    CSS.highlights?.delete(HIGHLIGHT);
    if (!this.#on) return;
    this.#underline();
    this.#explain();
    this.#offer();
  }

  /** Tells each fact of the page how sure it is. Drawings say so by their own marks. */
  #underline(): void {
    const mark = (selector: string, certainty: (found: HTMLElement) => string | undefined) => {
      for (const found of document.querySelectorAll<HTMLElement>(selector))
        found.dataset.certainty = certainty(found) ?? '';
    };
    mark(':not(svg, svg *, pre)[data-fact]', ({ dataset }) => this.#state?.certainty[dataset.fact!]);
    mark('[data-derived]', () => 'c-derived');
  }

  #explain(): void {
    const article = document.querySelector('article.prose');
    const { all, unsourced } = article ? sentences(article) : { all: 0, unsourced: [] };
    CSS.highlights?.set(HIGHLIGHT, new Highlight(...unsourced));
    this.#key.replaceChildren(
      element('summary', {}, 'Key'),
      element(
        'div',
        {},
        element(
          'dl',
          {},
          ...MARKS.flatMap(([certainty, , name, meaning]) => [
            element('dt', {}, element('span', { class: certainty }, name)),
            element('dd', {}, meaning),
          ]),
        ),
        element(
          'p',
          {},
          element('span', { class: 'unsourced' }, 'Without a source'),
          `: a sentence of a chapter that holds no fact, no claim, no computed value, no quotation and no link to a source. A hint: many a sentence needs none. ${
            article ? `Here: ${unsourced.length} of ${all}.` : 'This page is not a chapter.'
          }`,
        ),
      ),
    );
  }

  #offer(): void {
    const groups = this.#state?.unused ?? [];
    const total = groups.reduce((sum, { facts }) => sum + facts.length, 0);
    this.#drawer.replaceChildren(
      element('summary', {}, `${count(total, 'fact')} not used yet`),
      element(
        'div',
        {},
        ...(total === 0
          ? [element('p', {}, 'Every fact is used by a text, a figure, a disagreement or a check.')]
          : groups.flatMap(({ dataset, facts }) => [
              element('h2', {}, dataset),
              element('ul', {}, ...facts.map((fact) => this.#fact(fact))),
            ])),
      ),
    );
  }

  #fact({ id, label, reference }: UnusedFact): HTMLElement {
    const line = element('code', {}, `<Fact id="${id}" />`);
    const copy = button('Copy', async (made) => {
      try {
        await navigator.clipboard.writeText(line.textContent);
        made.textContent = 'Copied';
      } catch {
        // Where the page may not write to the clipboard, the editor does it with one key.
        getSelection()?.selectAllChildren(line);
        made.textContent = 'Selected: now copy it';
      }
    });
    return element(
      'li',
      {},
      element('a', { href: `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}facts/${id}/` }, label),
      element('p', { class: 'quiet' }, reference),
      line,
      copy,
    );
  }
}
