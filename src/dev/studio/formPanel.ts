/** A form in the page: its fields as the server sees them, with what has been filled in. */
import type { FieldState } from '../../ledger/editor/formState.ts';
import { element } from '../element.ts';
import { FieldRow } from './fieldRow.ts';
import { Unanswered, viewForm } from './server.ts';
import type { Filled, FormView } from './workshop.ts';

/** How long after a key the form is read again. */
const PAUSE = 150;
/** How long after no answer it is asked for again. */
const AGAIN = 2000;

export type Texts = Record<string, string[]>;

export interface FormPanelInput {
  /** What its controls’ ids begin with. */
  id: string;
  /** Texts by field, which the panel changes. */
  given: Texts;
  /** What the server is asked with. */
  filled: () => Filled;
  /** Fields that are not shown. */
  hidden?: string[];
  /** Somebody has changed a field. */
  changed: () => void;
  /** The server has answered. */
  seen?: (view: FormView) => void;
  opened?: (file: File) => Promise<void>;
}

/** Puts elements into a parent in their order, without moving those that are in place, which may have the focus. */
export function arrange(parent: HTMLElement, children: HTMLElement[]): void {
  for (const old of Array.from(parent.children)) if (!children.includes(old as HTMLElement)) old.remove();
  children.forEach((child, i) => {
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  });
}

export class FormPanel {
  readonly #input: FormPanelInput;
  readonly #rows = new Map<string, FieldRow>();
  readonly #common = element('div', { class: 'fields' });
  readonly #rare = element('div', { class: 'fields' });
  readonly #more = element('details', {}, element('summary', {}, 'Rarely needed'), this.#rare);
  /** Why the form may not stand as it is shown. */
  readonly #unseen = element('p', { class: 'wrong', role: 'status' });
  readonly element = element('div', {}, this.#common, this.#more, this.#unseen);
  /** Fields that somebody has filled in: problems of other fields are not shown yet. */
  readonly #touched: Set<string>;
  #refused: Record<string, string> = {};
  #timer: number | undefined;
  #asked = 0;
  view: FormView = { fields: [] };

  constructor(input: FormPanelInput) {
    this.#input = input;
    this.#touched = new Set(Object.keys(input.given));
  }

  first(name: string): string {
    return this.#input.given[name]?.[0]?.trim() ?? '';
  }

  change(name: string, texts: string[]): void {
    this.#input.given[name] = texts;
    this.#touched.add(name);
    delete this.#refused[name];
    this.#input.changed();
    this.show();
    this.schedule();
  }

  schedule(pause = PAUSE): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.look(), pause);
  }

  /** Asks how the form stands, again until it is answered; of several answers the last counts. */
  async look(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const seen = await viewForm(this.#input.filled());
      if (mine !== this.#asked) return;
      this.view = seen;
      this.#unseen.textContent = '';
      this.show();
      this.#input.seen?.(seen);
    } catch (error) {
      if (mine !== this.#asked) return;
      this.#unseen.textContent = (error as Error).message;
      if (error instanceof Unanswered) this.schedule(AGAIN);
    }
  }

  /** Shows what was refused at its fields. */
  refuse(wrong: Record<string, string>): void {
    this.#refused = wrong;
    this.show();
  }

  /** Moves to the first field that was refused. @returns whether there is one */
  focusRefused(): boolean {
    const wrong = this.view.fields.find(({ name }) => this.#refused[name] !== undefined);
    if (wrong) this.#rowOf(wrong).focus();
    return wrong !== undefined;
  }

  /** Begins anew. */
  clear(): void {
    for (const name of Object.keys(this.#input.given)) delete this.#input.given[name];
    this.#touched.clear();
    this.#refused = {};
    this.#rows.clear();
    this.#common.replaceChildren();
    this.schedule();
  }

  show(): void {
    const { given, hidden = [] } = this.#input;
    const refused = this.#refused;
    const states = this.view.fields
      .filter(({ name }) => !hidden.includes(name))
      .map((state) => (refused[state.name] ? { ...state, wrong: refused[state.name]! } : state));
    for (const state of states) {
      const isChecked = this.#touched.has(state.name) || refused[state.name] !== undefined;
      this.#rowOf(state).show(state, given[state.name] ?? [], isChecked);
    }
    const isRare = ({ name, rare }: FieldState) => rare && !given[name]?.some(Boolean) && !refused[name];
    const elements = (chosen: FieldState[]) => chosen.map((state) => this.#rowOf(state).element);
    arrange(this.#common, elements(states.filter((state) => !isRare(state))));
    arrange(this.#rare, elements(states.filter(isRare)));
    this.#more.hidden = !states.some(isRare);
  }

  #rowOf({ name }: FieldState): FieldRow {
    const known = this.#rows.get(name);
    if (known) return known;
    const made = new FieldRow(`${this.#input.id}-${name}`, {
      changed: (texts) => this.change(name, texts),
      opened: async (file) => {
        await this.#input.opened?.(file);
        this.change(name, [file.name]);
      },
    });
    this.#rows.set(name, made);
    return made;
  }
}
