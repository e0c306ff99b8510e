import { button, count, element, LOOK } from './element.ts';
import { parts } from './parts.ts';
import type { State } from './watcher.ts';

/** "12:5", or nothing where a file as a whole is wrong. */
const positionOf = ({ line, column }: State['problems'][number]): string =>
  line === undefined ? '' : `${line}:${column ?? 1}`;

const STYLE = `${LOOK}
dialog {
  width: min(58rem, 100vw - 2rem);
  max-height: calc(100vh - 3rem);
  padding: 1.5rem 1.75rem 1.75rem;
  border: 1px solid var(--rule-);
  border-top: 4px solid var(--link-);
  background: var(--paper-);
  color: var(--ink-);
}
dialog::backdrop { background: rgb(20 16 10 / 0.55); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.5rem 1rem; }
section { margin-top: 1.4rem; }
section h2 { padding-bottom: 0.3rem; border-bottom: 1px solid var(--rule-); }
li { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 1rem; margin-top: 0.8rem; }
dl { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0.15rem 1rem; }
dt { color: var(--quiet-); }
dd { overflow-wrap: anywhere; }
.near { font-weight: 600; }
@media (max-width: 40rem) { li, dl { grid-template-columns: 1fr; } }
.badge { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483647; border-color: var(--link-); border-top-width: 3px; }
.instead { display: none; padding: 3rem 1.5rem; }
:host([instead]) .instead { display: block; }
`;

/** The problems for which the editor has put the overlay away. */
const HIDDEN = 'northbound-problems-hidden';

/** An editor’s mistakes over the page, by file. Escape makes it a badge, which opens it again. */
export class ProblemsElement extends HTMLElement {
  readonly #dialog = element('dialog', { role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'lead' });
  readonly #badge = button('', () => this.#open());
  #problems: State['problems'] = [];
  /** It closes because all is well, and not because the editor hides it. */
  #fixed = false;

  constructor() {
    super();
    this.#badge.className = 'badge';
    this.#badge.hidden = true;
    this.#dialog.addEventListener('close', () => {
      if (this.#fixed) return;
      sessionStorage.setItem(HIDDEN, JSON.stringify(this.#problems));
      this.#badge.hidden = false;
      this.#badge.focus();
    });
    const instead = element('p', { class: 'instead' }, 'This page can be shown when the problems are fixed.');
    this.attachShadow({ mode: 'open' }).append(element('style', {}, STYLE), instead, this.#dialog, this.#badge);
  }

  get size(): number {
    return this.#problems.length;
  }

  #open(): void {
    this.#badge.hidden = true;
    sessionStorage.removeItem(HIDDEN);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  /**
   * Shows these problems; with none it goes away.
   * @param instead whether there is no page to be shown beneath
   */
  show({ problems, checking }: State, instead: boolean): void {
    this.#problems = problems;
    this.#fixed = problems.length === 0;
    this.toggleAttribute('instead', instead && !this.#fixed);
    if (this.#fixed) {
      this.#badge.hidden = true;
      this.#dialog.close();
      return;
    }
    const title = count(problems.length, 'problem');
    this.#badge.textContent = title;
    this.#fill(title, checking);
    if (sessionStorage.getItem(HIDDEN) !== JSON.stringify(problems)) this.#open();
    else if (!this.#dialog.open) this.#badge.hidden = false;
  }

  #fill(title: string, checking: boolean): void {
    const hide = button('Hide (Esc)', () => this.#dialog.close());
    hide.autofocus = true;
    const files = Map.groupBy(this.#problems, ({ file }) => file);
    this.#dialog.replaceChildren(
      element('header', {}, element('h1', { id: 'title' }, `${title} to fix`), hide),
      element(
        'p',
        { id: 'lead', class: 'quiet', role: 'status' },
        checking ? 'Checking again …' : 'Fix and save: this goes away by itself, and the page loads again.',
      ),
      ...Array.from(files, ([file, problems]) =>
        element(
          'section',
          {},
          element('h2', {}, element('code', {}, file)),
          element(
            'ol',
            {},
            ...problems.map((problem) =>
              element('li', {}, element('code', { class: 'position' }, positionOf(problem)), this.#describe(problem)),
            ),
          ),
        ),
      ),
    );
  }

  #describe({ place, where, message }: State['problems'][number]): HTMLElement {
    // Beside the line, a path into the data or the id of an entry says more.
    const more = [place.replace(/^\d+(?::\d+)?(?:: )?/, ''), where?.replace(/(?:, )?line [\d:]+$/, '')]
      .filter(Boolean)
      .join(', ');
    const lines = [...parts(message), ...(more ? [{ name: 'In', text: more }] : [])];
    return element(
      'dl',
      {},
      ...lines.flatMap(({ name, text }) => [
        element('dt', {}, name),
        element(
          'dd',
          name === 'Nearest' ? { class: 'near' } : {},
          name === 'Nearest' || name === 'In' ? element('code', {}, text) : text,
        ),
      ]),
    );
  }
}
