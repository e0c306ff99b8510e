/** The page of the studio: a form, and beside it the report or the figure. */
import type { Entry } from '../../ledger/editor/factsFile.ts';
import type { FieldState } from '../../ledger/editor/formState.ts';
import { sayValue } from '../../ledger/editor/value.ts';
import type { Value } from '../../ledger/schema.ts';
import { button, element } from '../element.ts';
import { FieldRow } from './fieldRow.ts';
import { outcomePanel } from './outcomePanel.ts';
import { reportPanel } from './reportPanel.ts';
import { keepText, keptText } from './reportTexts.ts';
import { submitForm, viewForm } from './server.ts';
import type { Filled, FormView, Outcome } from './workshop.ts';

/** How long after a key the form is read again. */
const PAUSE = 150;
const SHOW = 'Show the difference';
const WRITE = 'Write';

const kind = new URLSearchParams(location.search).get('kind') ?? 'fact';
const KEPT = `northbound-studio:${kind}`;

const given: Record<string, string[]> = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
/** Fields that somebody has filled in: problems of other fields are not shown yet. */
const touched = new Set(Object.keys(given));
let upload: string | undefined;
let view: FormView = { fields: [] };
let refused: Record<string, string> = {};
let digest: string | undefined;

const rows = new Map<string, FieldRow>();
const common = element('div', {});
const rare = element('div', {});
const more = element('details', {}, element('summary', {}, 'Rarely needed'), rare);
const outcome = element('div', { class: 'outcome', role: 'status' });
const go = button(SHOW, () => void submit());
go.className = 'main';
const form = element('section', {}, element('h2', {}, `A new ${kind}`), common, more, outcome, go);
const beside = element('section', { class: 'beside', 'aria-label': 'Beside the form' });

const first = (name: string): string => given[name]?.[0]?.trim() ?? '';
const filled = (): Filled => ({ kind, given, ...(upload !== undefined && { upload }) });

function change(name: string, texts: string[]): void {
  given[name] = texts;
  touched.add(name);
  delete refused[name];
  sessionStorage.setItem(KEPT, JSON.stringify(given));
  // What was shown is not what would be written any more.
  digest = undefined;
  go.textContent = SHOW;
  show();
  schedule();
}

let timer: number | undefined;
let asked = 0;

function schedule(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void look(), PAUSE);
}

/** Asks how the form stands; of several answers the last counts. */
async function look(): Promise<void> {
  const mine = ++asked;
  try {
    const seen = await viewForm(filled());
    if (mine !== asked) return;
    view = seen;
    show();
  } catch (error) {
    outcome.replaceChildren(element('p', { class: 'wrong' }, (error as Error).message));
  }
}

function rowOf({ name }: FieldState): FieldRow {
  const known = rows.get(name);
  if (known) return known;
  const made = new FieldRow(name, {
    changed: (texts) => change(name, texts),
    opened: async (file) => {
      upload = await file.text();
      change(name, [file.name]);
    },
  });
  rows.set(name, made);
  return made;
}

/** Puts elements into a parent in their order, without moving those that are in place, which may have the focus. */
function arrange(parent: HTMLElement, children: HTMLElement[]): void {
  for (const old of Array.from(parent.children)) if (!children.includes(old as HTMLElement)) old.remove();
  children.forEach((child, i) => {
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  });
}

function show(): void {
  const states = view.fields.map((state) => (refused[state.name] ? { ...state, wrong: refused[state.name]! } : state));
  for (const state of states)
    rowOf(state).show(state, given[state.name] ?? [], touched.has(state.name) || refused[state.name] !== undefined);
  const isRare = ({ name, rare: silent }: FieldState) => silent && !given[name]?.some(Boolean) && !refused[name];
  arrange(
    common,
    states.filter((state) => !isRare(state)).map((state) => rowOf(state).element),
  );
  arrange(
    rare,
    states.filter(isRare).map((state) => rowOf(state).element),
  );
  more.hidden = !states.some(isRare);
  showBeside();
}

let besideKey = '';

function showBeside(): void {
  const { pictures, undrawn } = view;
  const [source, phrase] = [first('report') || undefined, first('phrase')];
  // Drawn again only when it differs: words may be marked in it.
  const key = JSON.stringify([pictures, undrawn, kind === 'fact' && [source, phrase, keptText(source ?? '')], upload]);
  if (key === besideKey) return;
  besideKey = key;
  const top = beside.scrollTop;
  if (pictures || undrawn !== undefined) {
    const picture = element('div', { class: 'picture' });
    picture.innerHTML = pictures?.join('') ?? '';
    beside.replaceChildren(
      element('h2', {}, 'The figure'),
      ...(undrawn === undefined ? [] : [element('p', { class: 'wrong' }, undrawn)]),
      picture,
    );
  } else if (kind === 'fact')
    beside.replaceChildren(
      ...reportPanel({
        source,
        phrase,
        mark: (phrase, paragraph) => {
          change('paragraph', [paragraph]);
          change('phrase', [phrase]);
        },
        again: show,
      }),
    );
  else if (kind === 'source' && upload !== undefined)
    beside.replaceChildren(...reportPanel({ source: undefined, text: upload, phrase: '', again: show }));
  else beside.replaceChildren();
  beside.scrollTop = top;
}

/** Shows what would be written; a second time, where nothing has changed, writes it. */
async function submit(): Promise<void> {
  go.disabled = true;
  try {
    const result = await submitForm({ ...filled(), ...(digest !== undefined && { digest }) });
    refused = result.wrong ?? {};
    digest = result.digest;
    go.textContent = digest === undefined ? SHOW : WRITE;
    outcome.replaceChildren(...outcomePanel(result));
    if (result.written) finish(result);
    show();
    const [wrong] = view.fields.filter(({ name }) => refused[name]);
    if (wrong) rowOf(wrong).focus();
  } catch (error) {
    outcome.replaceChildren(element('p', { class: 'wrong' }, (error as Error).message));
  } finally {
    go.disabled = false;
  }
}

/** Begins anew when something is written, and offers the facts that a report may hold. */
function finish({ found = [] }: Outcome): void {
  sessionStorage.removeItem(KEPT);
  if (upload !== undefined) {
    const source = first('id') || view.fields.find(({ name }) => name === 'id')?.suggested;
    if (source) keepText(source, upload);
  }
  if (found.length > 0)
    outcome.append(
      element('h3', {}, 'Numbers of the text'),
      element(
        'ul',
        {},
        ...found.map((entry) =>
          element('li', {}, `¶${String(entry.paragraph)} “${String(entry.phrase)}” `, offer(entry)),
        ),
      ),
    );
  for (const name of Object.keys(given)) delete given[name];
  touched.clear();
  upload = undefined;
  rows.clear();
  common.replaceChildren();
  schedule();
}

/** A button that begins a fact with what is known of it. */
const offer = ({ value, ...rest }: Entry): HTMLElement =>
  button('Make it a fact', () => {
    const answers = { ...rest, ...(value !== undefined && { value: sayValue(value as Value) }) };
    const texts = Object.entries(answers).filter(([, text]) => text !== undefined && text !== '');
    sessionStorage.setItem(
      'northbound-studio:fact',
      JSON.stringify(Object.fromEntries(texts.map(([name, text]) => [name, [String(text)]]))),
    );
    location.search = '?kind=fact';
  });

document.querySelector(`nav a[href="?kind=${kind}"]`)?.setAttribute('aria-current', 'page');
document.querySelector('main')!.append(form, beside);
await look();
