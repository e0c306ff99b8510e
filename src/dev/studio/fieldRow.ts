/** A field of a form in the page: its label, its control, what is offered and what is wrong. */
import type { FieldState } from '../../ledger/editor/formState.ts';
import { button, element } from '../element.ts';

/** More choices than this are searched, not looked through. */
const FEW = 12;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Which control a field has; “pick” is a text of several lines to which choices are added. */
function kindOf({ name, list, choices }: FieldState): 'file' | 'select' | 'search' | 'pick' | 'text' {
  if (name === 'file') return 'file';
  if (list) return choices ? 'pick' : 'text';
  if (!choices) return 'text';
  return choices.length <= FEW ? 'select' : 'search';
}

const optionText = ({ id, meaning }: { id: string; meaning?: string }): string => (meaning ? `${id}: ${meaning}` : id);

export interface RowEvents {
  /** The texts of the field have changed. */
  changed: (texts: string[]) => void;
  /** A file was chosen for it. */
  opened: (file: File) => void;
}

export class FieldRow {
  readonly element = element('div', { class: 'field' });
  readonly #id: string;
  readonly #events: RowEvents;
  readonly #below = element('div', { id: '' });
  #control: Control | undefined;
  #drawn = '';

  /** @param id of its control */
  constructor(id: string, events: RowEvents) {
    this.#id = id;
    this.#below.id = `${this.#id}-about`;
    this.#events = events;
  }

  /** Shows the field as it stands. @param isChecked whether its problems are shown */
  show(state: FieldState, texts: string[], isChecked: boolean): void {
    const kind = kindOf(state);
    const key = JSON.stringify([kind, state.choices, state.ask, kind === 'select' && state.suggested]);
    if (key !== this.#drawn) this.#draw(state, kind);
    this.#drawn = key;
    const control = this.#control!;
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement || control.type !== 'file') {
      const text = texts.join('\n');
      // While somebody types, the text is theirs.
      if (control !== document.activeElement && control.value !== text) control.value = text;
    }
    const wrong = isChecked ? state.wrong : undefined;
    control.setAttribute('aria-invalid', String(wrong !== undefined));
    if ('placeholder' in control) control.placeholder = state.suggested ?? '';
    const { guess, example } = state;
    const isEmpty = texts.join('').trim() === '';
    const hint =
      state.suggested !== undefined && isEmpty ? `If left empty: ${state.suggested}` : `For example: ${example}`;
    this.#below.replaceChildren(
      ...(wrong ? [element('p', { class: 'wrong' }, wrong)] : []),
      ...(isEmpty && kind !== 'select' ? [element('p', { class: 'quiet' }, hint)] : []),
      ...(isEmpty && guess !== undefined && guess !== state.suggested ? [this.#offer(guess)] : []),
    );
  }

  focus(): void {
    this.#control?.focus();
  }

  #offer(guess: string): HTMLElement {
    const take = button(`Take “${guess}”`, () => this.#events.changed([guess]));
    take.className = 'guess';
    return take;
  }

  #draw(state: FieldState, kind: ReturnType<typeof kindOf>): void {
    const { ask, optional, list, choices = [] } = state;
    const id = this.#id;
    const about = { id, 'aria-describedby': this.#below.id };
    const options = choices.map((choice) => element('option', { value: choice.id }, optionText(choice)));
    const datalist = element('datalist', { id: `${id}-choices` }, ...options.map((option) => option.cloneNode(true)));
    const searched = { list: datalist.id, autocomplete: 'off', spellcheck: 'false' };
    const extra: HTMLElement[] = [];
    const made: Control =
      kind === 'file'
        ? element('input', { ...about, type: 'file', accept: '.txt,.csv,text/plain,text/csv' })
        : kind === 'select'
          ? element('select', about, element('option', { value: '' }, state.suggested ?? ''), ...options)
          : kind === 'search'
            ? element('input', { ...about, ...searched })
            : element('textarea', { ...about, rows: list ? '2' : '1' });
    if (kind === 'search') extra.push(datalist);
    if (kind === 'pick') {
      const adder = element('input', {
        ...searched,
        'aria-label': `${ask}: add one`,
        placeholder: 'Search, to add one',
      });
      adder.addEventListener('change', () => {
        if (!choices.some((choice) => choice.id === adder.value)) return;
        made.value = [...made.value.split('\n').filter(Boolean), adder.value].join('\n');
        adder.value = '';
        this.#events.changed(made.value.split('\n'));
      });
      extra.push(adder, datalist);
    }
    made.addEventListener(made instanceof HTMLSelectElement || kind === 'file' ? 'change' : 'input', () => {
      if (made instanceof HTMLInputElement && made.type === 'file') {
        const [file] = made.files ?? [];
        if (file) this.#events.opened(file);
      } else this.#events.changed(list ? made.value.split('\n') : [made.value.replaceAll(/\s*\n\s*/g, ' ')]);
    });
    const before = this.#control;
    if (before && kind !== 'file') made.value = before.value;
    this.#control = made;
    const more = [optional ? 'if any' : '', list ? 'one on each line' : ''].filter(Boolean).join(', ');
    this.element.replaceChildren(
      element('label', { for: id }, ask, ...(more ? [element('span', { class: 'quiet' }, ` (${more})`)] : [])),
      made,
      ...extra,
      this.#below,
    );
  }
}
